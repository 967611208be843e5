/** What is on a board: the parts list (BOM) and the placements (CPL) that came with its files, read plainly and held against each other. */
@NullMarked
package hqb.prototyping.assembly;

import org.jspecify.annotations.NullMarked;
