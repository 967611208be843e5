/** Tests of the conditions of tiers. */
@NullMarked
package hqb.makerspaces.registry.rules;

import org.jspecify.annotations.NullMarked;
