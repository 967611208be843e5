/** The register of recognised makerspaces: who holds which title, what happened to it, and what is lacking for the next one. */
@NullMarked
package hqb.makerspaces.registry;

import org.jspecify.annotations.NullMarked;
