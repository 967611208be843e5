/** Bills of materials that people send, and which part of the catalogue each line means. */
@NullMarked
package hqb.sourcing.boms;

import org.jspecify.annotations.NullMarked;
