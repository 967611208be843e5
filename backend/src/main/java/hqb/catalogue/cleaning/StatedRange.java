package hqb.catalogue.cleaning;

import hqb.catalogue.ReadValue;
import hqb.catalogue.Reading;
import hqb.catalogue.Unit;
import java.util.regex.Pattern;

/**
 * Where a source gives one number but its description shows that it is only the end of a range or one of several values. The numbers of such a source
 * keep the last value alone ({@code 1V~28V} became 28), which taken as the value would be wrong.
 */
final class StatedRange {

    private static final Pattern TOKENS = Pattern.compile("\\s+");
    private static final double CLOSE = 1e-6;

    private StatedRange() {
    }

    /**
     * What the description says about the number.
     *
     * @return {@link Reading.Single} when nothing contradicts the number, else the {@link Reading.Span} or {@link Reading.Several} it belongs to
     */
    static Reading of(double value, Unit unit, String description) {
        Reading wider = new Reading.Single(value, "");
        if (description.indexOf('~') < 0 && description.indexOf('、') < 0) {
            return wider;
        }
        for (var token : TOKENS.split(description)) {
            var said = Character.isDigit(token.isEmpty() ? ' ' : token.charAt(token.length() - 1)) || token.length() < 2 ? null
                    : ReadValue.of(token, unit);
            if (said instanceof Reading.Single single && same(single.value(), value)
                    || said instanceof Reading.PlusMinus both && same(both.value(), value)) {
                return new Reading.Single(value, "");
            }
            if (said instanceof Reading.Span span && (same(span.min(), value) || same(span.max(), value))) {
                wider = span;
            } else if (said instanceof Reading.Several several && several.values().stream().anyMatch(one -> same(one, value))) {
                wider = several;
            }
        }
        return wider;
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
    }
}
