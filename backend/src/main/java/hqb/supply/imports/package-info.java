/**
 * Lists of offers in files: columns are recognised, rows are read and matched to parts, good rows go on sale, bad ones are told with what
 * was expected. Resumable at any row.
 */
@NullMarked
package hqb.supply.imports;

import org.jspecify.annotations.NullMarked;
