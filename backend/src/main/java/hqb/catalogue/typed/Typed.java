package hqb.catalogue.typed;

import java.util.List;

/**
 * What a text that somebody typed was taken for.
 *
 * @param meanings one value, or two where a tolerance hangs on a value ({@code 104K}); empty when the text stays text
 * @param others   what it could have meant instead
 */
public record Typed(List<TypedValue> meanings, List<TypedValue> others) {
    /** No value at all. */
    public static final Typed TEXT = new Typed(List.of(), List.of());
}
