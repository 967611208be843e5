package hqb.catalogue;

import java.util.List;

/** What a text says about a quantity, in the stored unit. A condition ({@code @ 1 kV}) stays beside it as text; empty means none. */
public sealed interface Reading {

    /** The part behind {@code @}, as written; empty when there is none. */
    default String condition() {
        return "";
    }

    /** One number. */
    record Single(double value, String condition) implements Reading {
    }

    /** One number with a plus-minus sign: a tolerance or a symmetric limit. */
    record PlusMinus(double value, String condition) implements Reading {
    }

    /** From the lesser to the greater number, both included. */
    record Span(double min, double max, String condition) implements Reading {
    }

    /** Several separate numbers in the order written, at least two. */
    record Several(List<Double> values) implements Reading {
    }

    /** Nothing that can be read for certain: the text stays text. */
    record Unreadable(String reason) implements Reading {
    }
}
