package hqb.sourcing.matching;

import hqb.boms.reading.BomLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of part a reference designator stands for (IEEE 315): it decides what {@code 100n} and {@code 4k7} are measured in. Only kinds that are named
 * by a value are told apart.
 */
public enum PartClass {
    /** A resistor. */
    RESISTOR("resistors", "resistance", "chip resistor", "贴片电阻"),
    /** A capacitor. */
    CAPACITOR("capacitors", "capacitance", "ceramic chip capacitor", "贴片陶瓷电容"),
    /** A coil. */
    INDUCTOR("inductors-transformers", "inductance", "inductor", "电感"),
    /** A ferrite bead. */
    BEAD("ferrite-beads", "impedance", "ferrite bead", "磁珠"),
    /** A crystal or an oscillator. */
    CRYSTAL("crystals-oscillators", "frequency", "crystal or oscillator", "晶振"),
    /** Anything else. */
    OTHER("", "", "part", "元件");

    private static final Pattern LETTERS = Pattern.compile("(?:[a-z]*(?=[A-Z]))?([A-Za-z]+)\\d.*");
    /** Letters that stand for other parts in the housing of a resistor: thermistors, varistors, arrays, fuses, diodes, jumpers and what is no passive part. */
    private static final Pattern SAYS_MORE = Pattern.compile("(?i)[tv]|^(?:rn|rp|cn|ra|f|fu|d|led|z|zd|u|ic|q|j|k|p|s|sw|n|m|b|bz|e|g)\\d");
    private static final Map<String, PartClass> BY_LETTERS = Map.of("R", RESISTOR, "C", CAPACITOR, "L", INDUCTOR, "FB", BEAD, "Y", CRYSTAL,
            "X",
            CRYSTAL, "XTAL", CRYSTAL);
    private static final Pattern FOOTPRINT = Pattern
            .compile("(?:(R)|(C)|(L))(?:_?|[-_ ])(?:01005|0201|0402|0603|0805|1206|1210|1812|2010|2512)(?!\\d).*");

    private final String category;
    private final String parameter;
    private final String en;
    private final String zh;

    PartClass(String category, String parameter, String en, String zh) {
        this.category = category;
        this.parameter = parameter;
        this.en = en;
        this.zh = zh;
    }

    /** The class that all references of a line agree on; by its footprint where it has none, or names of its own as {@code CBYP1} or {@code PULL_A1}. */
    public static PartClass of(BomLine line) {
        PartClass found = null;
        for (String reference : line.references()) {
            Matcher letters = LETTERS.matcher(reference);
            PartClass known = letters.matches() ? BY_LETTERS.get(letters.group(1).toUpperCase(Locale.ROOT)) : null;
            PartClass one = known != null ? known : SAYS_MORE.matcher(reference).find() ? OTHER : ofFootprint(line.footprint());
            if (found != null && found != one) {
                return OTHER;
            }
            found = one;
        }
        return found == null ? ofFootprint(line.footprint()) : found;
    }

    private static PartClass ofFootprint(@Nullable String footprint) {
        if (footprint == null) {
            return OTHER;
        }
        Matcher letter = FOOTPRINT.matcher(footprint.substring(footprint.lastIndexOf(':') + 1));
        if (!letter.matches()) {
            return OTHER;
        }
        return letter.group(1) != null ? RESISTOR : letter.group(2) != null ? CAPACITOR : INDUCTOR;
    }

    /** Slug of the category that holds all of them; empty for {@link #OTHER}. */
    String category() {
        return category;
    }

    /** The parameter that such a part is named by; empty for {@link #OTHER}. */
    String parameter() {
        return parameter;
    }

    /** Slugs of the categories that chip parts of the kind are looked for in. */
    List<String> chips() {
        return switch (this) {
            case RESISTOR -> List.of("chip-resistors", "current-sense-resistors");
            case CAPACITOR -> List.of("mlcc");
            case INDUCTOR -> List.of("chip-inductors", "power-inductors");
            case BEAD, CRYSTAL -> List.of(category);
            case OTHER -> List.of();
        };
    }

    String en() {
        return en;
    }

    String zh() {
        return zh;
    }
}
