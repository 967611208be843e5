@NullMarked
package hqb.supply.market.index;

import org.jspecify.annotations.NullMarked;
