/** Tests of budgets and claims. */
@NullMarked
package hqb.makerspaces.registry.budgets;

import org.jspecify.annotations.NullMarked;
