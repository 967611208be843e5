/**
 * Reads bills of materials in whatever form a tool wrote them: the table is found in the file, the roles of its columns from their headings and their
 * cells, and each row is a line, or is told why it is none. Knows nothing of catalogues.
 */
@NullMarked
package hqb.boms.reading;

import org.jspecify.annotations.NullMarked;
