@NullMarked
package hqb.supply.parts;

import org.jspecify.annotations.NullMarked;
