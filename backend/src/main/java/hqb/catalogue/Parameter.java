package hqb.catalogue;

import hqb.platform.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the parameter dictionary.
 *
 * @param name     lower camel case, the key in {@code parameters} and in filters
 * @param labelEn  its English label
 * @param labelZh  its Chinese label
 * @param isNumber true when values are numbers, else they are texts
 * @param unit     the unit of the stored numbers; {@link Unit#NONE} for a text
 * @param scale    the scale it is always shown in, such as {@code mm} or {@code ppm}; empty means the usual prefix
 * @param facet    how a facet offers it
 * @param several  true when a text may hold several values separated by a comma and a blank
 * @param least    the least number that is believed
 * @param greatest the greatest number that is believed
 * @param valuesZh Chinese names of its text values
 */
public record Parameter(String name, String labelEn, String labelZh, boolean isNumber, Unit unit, String scale, Facet facet,
        boolean several, double least, double greatest,
        Map<String, String> valuesZh) {

    /** How a facet offers the values of a parameter. */
    public enum Facet {
        /** Each value is offered. */
        CHOICES,
        /** Numbers are offered as ranges. */
        RANGES,
        /** Not offered as a facet; filters still work. */
        NONE
    }

    /** The label. */
    public String label(Language language) {
        return language.pick(labelEn, labelZh);
    }

    /** The symbol of the stored unit, null for texts and plain numbers. */
    public @Nullable String unitSymbol() {
        return !isNumber || unit.symbol().isEmpty() ? null : unit.symbol();
    }

    /** The value as people read it: {@code 100 nF}, {@code X7R}, {@code 黑色}. */
    public String text(Object value, Language language) {
        if (isNumber && value instanceof Number number) {
            return format(number.doubleValue());
        }
        var text = value.toString();
        if (language == Language.EN) {
            return text;
        }
        var whole = valuesZh.get(text);
        return whole != null || !several ? Objects.requireNonNullElse(whole, text)
                : String.join("、", tokens(text).stream().map(token -> valuesZh.getOrDefault(token, token)).toList());
    }

    /** A number of this parameter as people read it, with its unit. */
    public String format(double value) {
        return FormatValue.of(value, unit, scale);
    }

    /** The single values of a stored text: itself, or its parts when it may hold several. */
    public List<String> tokens(String value) {
        return several ? List.of(value.split(", ")) : List.of(value);
    }

    /** The canonical text of a stored value, as facets and filters name it: equal values have equal texts. */
    public String canonical(Object value) {
        return value instanceof Number number ? Numbers.canonical(number.doubleValue()) : value.toString();
    }

    /**
     * Reads a numeric filter.
     *
     * @throws ValueRange.UnreadableRange when the text is no value or range in this parameter's unit
     */
    public ValueRange range(String filter) {
        return ValueRange.parse(filter, unit);
    }

    /** True when a number of this size is believed. */
    boolean believes(double value) {
        return value >= least && value <= greatest;
    }
}
