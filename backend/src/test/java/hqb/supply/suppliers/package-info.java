@NullMarked
package hqb.supply.suppliers;

import org.jspecify.annotations.NullMarked;
