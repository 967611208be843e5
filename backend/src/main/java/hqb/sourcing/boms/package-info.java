/** Bills of materials that people send, what was decided of their lines, and how they are shown. */
@NullMarked
package hqb.sourcing.boms;

import org.jspecify.annotations.NullMarked;
