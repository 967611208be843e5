/** Which suppliers fit parts that somebody asks for. */
@NullMarked
package hqb.supply.fitting;

import org.jspecify.annotations.NullMarked;
