/** Tests of parts side by side. */
@NullMarked
package hqb.supply.compare;

import org.jspecify.annotations.NullMarked;
