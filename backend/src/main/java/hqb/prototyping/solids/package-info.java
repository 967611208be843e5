/**
 * Solid models that people upload: STL and 3MF read, measured, checked and drawn. Pure arithmetic on bytes: no HTTP, no database, no files.
 * In STL one file unit is 1 mm; 3MF states its unit and is converted to mm.
 */
@NullMarked
package hqb.prototyping.solids;

import org.jspecify.annotations.NullMarked;
