/** How well searches are understood and answered: values, words in five ways, and judged queries against the search engine's default. */
@NullMarked
package hqb.bench.relevance;

import org.jspecify.annotations.NullMarked;
