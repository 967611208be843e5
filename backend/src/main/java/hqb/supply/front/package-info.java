/** What a supplier sees of its own business: dashboard, storefront, what is asked for and missed. */
@NullMarked
package hqb.supply.front;

import org.jspecify.annotations.NullMarked;
