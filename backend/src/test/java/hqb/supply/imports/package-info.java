@NullMarked
package hqb.supply.imports;

import org.jspecify.annotations.NullMarked;
