@NullMarked
package hqb.supply.inventory;

import org.jspecify.annotations.NullMarked;
