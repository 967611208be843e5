@NullMarked
package hqb.supply.floors;

import org.jspecify.annotations.NullMarked;
