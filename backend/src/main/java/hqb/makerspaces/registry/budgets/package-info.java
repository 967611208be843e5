/** Money for makerspaces: budgets that the database keeps from being overspent, and claims that it keeps from being paid twice. */
@NullMarked
package hqb.makerspaces.registry.budgets;

import org.jspecify.annotations.NullMarked;
