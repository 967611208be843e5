package hqb.catalogue.cleaning;

import hqb.catalogue.Numbers;
import hqb.catalogue.Parameter;
import hqb.catalogue.ReadValue;
import hqb.catalogue.Reading;
import hqb.catalogue.Unit;
import hqb.catalogue.ValueNames;
import hqb.catalogue.cleaning.RawPart.RawAttribute;
import hqb.catalogue.cleaning.RawPart.RawNumber;
import hqb.catalogue.cleaning.ReadAs.Taken;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way to read one parameter: from this attribute (or one number of it), in this manner. Remembers what it has read, as catalogues repeat themselves. */
final class ParameterSource {

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_TEXT = 60;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;、]\\s*");

    private final Parameter parameter;
    private final int rank;
    private final String part;
    private final ReadAs as;
    private final ValueNames names;
    private final @Nullable Unless unless;
    private final Map<String, Outcome> texts = new HashMap<>();

    /**
     * A source.
     *
     * @param rank place in the file: of two sources the lesser wins
     * @param part name of the number to take where the source gives numbers; empty when it gives texts only
     * @param unless what another attribute may say that makes this source mean something else; null for nothing
     */
    ParameterSource(Parameter parameter, int rank, String part, ReadAs as, ValueNames names, @Nullable Unless unless) {
        this.parameter = parameter;
        this.rank = rank;
        this.part = part;
        this.as = as;
        this.names = names;
        this.unless = unless;
    }

    /** False when another attribute of the record makes this source mean something else. */
    boolean appliesTo(RawPart raw) {
        return unless == null || !(raw.attributes().get(unless.attribute()) instanceof RawAttribute.Text(var text))
                || !text.toLowerCase(Locale.ROOT).contains(unless.says());
    }

    Parameter parameter() {
        return parameter;
    }

    int rank() {
        return rank;
    }

    ReadAs as() {
        return as;
    }

    /** What a text gives. */
    Outcome read(String text) {
        var known = texts.get(text);
        if (known != null) {
            return known;
        }
        var outcome = as.isText() ? text(text) : outcome(number(text));
        if (texts.size() < REMEMBERED) {
            texts.put(text, outcome);
        }
        return outcome;
    }

    private @Nullable Taken number(String text) {
        var curated = names.curated(parameter.name(), text);
        var readable = curated != null ? curated : text;
        return switch (as) {
            case RANGEMIN, RANGEMAX -> as.take(ReadValue.of(readable, parameter.unit()));
            default -> as.number(readable, parameter.unit());
        };
    }

    /** What the numbers of an attribute give; the description may show that a number is only the end of a range. */
    Outcome read(Map<String, RawNumber> numbers, String description) {
        var number = numbers.get(part);
        if (number == null || number.value() == null || as.isText() || !fits(number.quantity())) {
            return Outcome.NOTHING;
        }
        double value = Numbers.tidy(number.value());
        boolean alone = numbers.values().stream().filter(other -> other.value() != null).count() == 1;
        boolean checked = as == ReadAs.SINGLE || as == ReadAs.RANGEMIN || as == ReadAs.RANGEMAX;
        var outcome = outcome(as.take(checked ? StatedRange.of(value, parameter.unit(), description) : new Reading.Single(value, "")));
        return alone ? outcome : new Outcome(outcome.value(), false, outcome.oneEnd());
    }

    private boolean fits(String quantity) {
        var unit = switch (quantity) {
            case "resistance" -> Unit.OHM;
            case "capacitance" -> Unit.FARAD;
            case "inductance" -> Unit.HENRY;
            case "voltage" -> Unit.VOLT;
            case "current" -> Unit.AMPERE;
            case "power" -> Unit.WATT;
            case "frequency" -> Unit.HERTZ;
            case "charge" -> Unit.COULOMB;
            case "count" -> Unit.COUNT;
            default -> null;
        };
        return unit == parameter.unit();
    }

    private Outcome outcome(@Nullable Taken taken) {
        if (taken == null || taken.value() < parameter.least() || taken.value() > parameter.greatest()) {
            return Outcome.NOTHING;
        }
        if (parameter.unit() == Unit.COUNT && taken.value() != Math.rint(taken.value())) {
            return Outcome.NOTHING;
        }
        return new Outcome(taken.value(), taken.whole(), taken.oneEnd());
    }

    private Outcome text(String text) {
        var curated = names.curated(parameter.name(), text);
        if (curated != null) {
            return new Outcome(curated, true, false);
        }
        if (as == ReadAs.KNOWN || text.length() > LONGEST_TEXT) {
            return Outcome.NOTHING;
        }
        var tokens = Arrays.stream(SEPARATOR.split(text)).filter(token -> !token.isBlank() && !token.equals("-"))
                .map(token -> names.canonical(parameter.name(), token));
        var joined = (as == ReadAs.LIST ? tokens.distinct().sorted() : tokens).collect(Collectors.joining(", "));
        return joined.isEmpty() ? Outcome.NOTHING : new Outcome(joined, true, false);
    }

    /**
     * Another attribute and a lower-case text in it.
     *
     * @param attribute its name
     * @param says      the text
     */
    record Unless(String attribute, String says) {
    }

    /**
     * What was read.
     *
     * @param value  a Double, a String, or null for nothing certain
     * @param whole  false when the source says more than the value
     * @param oneEnd true when the value is one end of a range
     */
    record Outcome(@Nullable Object value, boolean whole, boolean oneEnd) {

        static final Outcome NOTHING = new Outcome(null, false, false);
    }
}
