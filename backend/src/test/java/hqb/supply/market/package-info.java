@NullMarked
package hqb.supply.market;

import org.jspecify.annotations.NullMarked;
