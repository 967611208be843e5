/** Services that make prototypes: reading the files of boards and solids, checking and pricing them. */
@NullMarked
package hqb.prototyping;

import org.jspecify.annotations.NullMarked;
