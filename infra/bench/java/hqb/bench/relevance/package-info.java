/** Measures whether the search finds what was meant: part numbers written wrong, and numbers that are near each other. */
@NullMarked
package hqb.bench.relevance;

import org.jspecify.annotations.NullMarked;
