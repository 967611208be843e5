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

    /** Words that are one of these or begin with one of those, case ignored: a package with its variants. */
    record Outline(String field, List<String> names, List<String> beginnings) implements FacetFilter {
    }

    /** A phrase in the full text. */
    record Says(String phrase) implements FacetFilter {
        @Override
        public String field() {
            return "words";
        }
    }

    /** Several filters, all of which a part must pass. */
    record All(List<FacetFilter> every) implements FacetFilter {
        @Override
        public String field() {
            return "";
        }
    }
}
