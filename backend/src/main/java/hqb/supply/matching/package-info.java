/** Which part of the catalogue a supplier means, and all that can be wrong with what suppliers say. */
@NullMarked
package hqb.supply.matching;

import org.jspecify.annotations.NullMarked;
