/** Which part of the catalogue each line of a list means, by which rule that was found and how sure it is. Knows no lists that are kept. */
@NullMarked
package hqb.sourcing.matches;

import org.jspecify.annotations.NullMarked;
