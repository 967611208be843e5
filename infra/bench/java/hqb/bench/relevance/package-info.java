/**
 * Measures whether the search finds what was meant: part numbers written wrong, numbers that are near each other, values, words in five ways, and judged
 * queries against the search engine's default.
 */
@NullMarked
package hqb.bench.relevance;

import org.jspecify.annotations.NullMarked;
