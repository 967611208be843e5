package hqb.search;

import hqb.catalogue.ValueRange;
import java.util.List;

/** The chosen values of one facet. A part passes when it has any of them. */
sealed interface FacetFilter {
    /** The field of the document. */
    String field();

    /** Words, compared as they are. */
    record Terms(String field, List<String> values) implements FacetFilter {
    }

    /** Words, compared without regard to case. */
    record AnyCase(String field, List<String> values) implements FacetFilter {
    }

    /** Numbers in SI base units, both ends included. */
    record Ranges(String field, List<ValueRange> ranges) implements FacetFilter {
    }
}
