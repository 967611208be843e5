package hqb.search;

import hqb.catalogue.FormatValue;
import hqb.catalogue.Unit;
import hqb.catalogue.ValueRange;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the words of a search that can only be a value or a package: {@code 100nF} is a capacitance and {@code 0603} a
 * package. A word that could be anything stays a word.
 */
@Singleton
class WordReader {
    private static final int LONGEST = 20;
    private static final Pattern CHIP_SIZE = Pattern.compile("01005|0201|0402|0603|0805|1206|1210|1812|2010|2512");
    /** The units that belong to one parameter only. A volt may be rated, reverse or supply voltage, so it is none of them. */
    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity(Pattern.compile("[0-9.]+\\s*[pnuµμm]?F", Pattern.CASE_INSENSITIVE), "capacitance", Unit.FARAD),
            new Quantity(Pattern.compile("[0-9.]+\\s*[pnuµμm]?H", Pattern.CASE_INSENSITIVE), "inductance", Unit.HENRY),
            new Quantity(Pattern.compile("[0-9.]+\\s*[mkKM]?(Ω|Ω|ohms?|Ohms?)"), "resistance", Unit.OHM),
            new Quantity(Pattern.compile("[0-9.]+\\s*[kMG]Hz", Pattern.CASE_INSENSITIVE), "frequency", Unit.HERTZ));

    private record Quantity(Pattern pattern, String parameter, Unit unit) {
    }

    /** Reads one word. */
    Word read(String text) {
        if (text.length() > LONGEST) {
            return Word.plain(text);
        }
        if (CHIP_SIZE.matcher(text).matches()) {
            return new Word(text, new Interpretation(text, "package", text), new FacetFilter.AnyCase("package", List.of(text)));
        }
        for (Quantity quantity : QUANTITIES) {
            if (quantity.pattern().matcher(text).matches()) {
                return value(text, quantity);
            }
        }
        return Word.plain(text);
    }

    private static Word value(String text, Quantity quantity) {
        try {
            ValueRange range = ValueRange.parse(text, quantity.unit());
            Double value = range.from();
            if (value == null) {
                return Word.plain(text);
            }
            String shown = FormatValue.of(value, quantity.unit()).replace(" ", "");
            return new Word(text, new Interpretation(text, quantity.parameter(), shown),
                    new FacetFilter.Ranges("num." + quantity.parameter(), List.of(range)));
        } catch (ValueRange.UnreadableRange unreadable) {
            return Word.plain(text);
        }
    }
}
