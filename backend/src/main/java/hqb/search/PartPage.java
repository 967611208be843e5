package hqb.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of search results.
 *
 * @param total          parts in all pages, exact
 * @param next           cursor of the next page; null on the last
 * @param facets         ways to narrow the list
 * @param interpretation what pieces of the search were taken for
 * @param unclear        pieces that stayed text, though they could have meant something
 * @param nearly         true when no part has all that was asked, and those are listed that lack one thing of it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PartPage(List<PartItem> items, long total, @Nullable String next, List<Facet> facets, List<Interpretation> interpretation,
        List<Interpretation.Unclear> unclear, boolean nearly) {
}
