/** Tables in files that people send: CSV, TSV and XLSX in whatever encoding, read row by row in bounded memory. */
@NullMarked
package hqb.platform.tables;

import org.jspecify.annotations.NullMarked;
