package hqb.catalogue.typed;

import hqb.catalogue.FormatValue;
import hqb.catalogue.Parameter;
import hqb.catalogue.ValueRange;
import hqb.platform.Language;

/**
 * A value of a parameter that somebody typed.
 *
 * @param parameter of the dictionary
 * @param value     a number in the stored unit, or a known word
 * @param atLeast   true for what a part is rated for: more is as good. A value that makes the part what it is must be met
 */
public record TypedValue(Parameter parameter, Object value, boolean atLeast) {

    /** The number, for a parameter that is one. */
    public double number() {
        return ((Number) value).doubleValue();
    }

    /** As a filter states it: {@code 100nF}, {@code 50V..}, {@code X7R}. */
    public String filter() {
        if (!parameter.isNumber()) {
            return value.toString();
        }
        String written = FormatValue.of(number(), parameter.unit()).replace(" ", "");
        return atLeast ? written + ".." : written;
    }

    /** As people read it: {@code 100 nF}, {@code ≥ 50 V}. */
    public String shown(Language language) {
        String text = parameter.text(value, language);
        return atLeast ? "≥ " + text : text;
    }

    /** As a range of numbers, for a parameter that is one. */
    public ValueRange range() {
        return new ValueRange(number(), atLeast ? null : number());
    }
}
