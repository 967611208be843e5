package hqb.sourcing.matching;

import hqb.boms.reading.BomLine;
import hqb.catalogue.FoldText;
import hqb.catalogue.alike.Direction;
import hqb.catalogue.typed.ReadPackage;
import hqb.catalogue.typed.ReadTyped;
import hqb.catalogue.typed.Typed;
import hqb.catalogue.typed.TypedContext;
import hqb.catalogue.typed.TypedValue;
import hqb.catalogue.Dictionary;
import hqb.sourcing.matching.Stated.Doubt;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a line states: its value and its description are taken apart into pieces, and each piece is read as a value of the line's kind of part. */
@Singleton
public class ReadStated {
    /** The unit after a blank: {@code 100 nF}. */
    private static final Pattern APART = Pattern
            .compile("(?<=\\d) +(?=(?:[pnumkKM]?(?:F|H|Hz|Ω|[oO]hms?|OHMS?|V|A|W)|[pnukKMR]|%|(?:UF|PF|NF|UH|NH|MHZ|KHZ))(?![A-Za-z0-9]))");
    private static final Pattern BETWEEN = Pattern
            .compile("[\\s;|()\\[\\]（）【】_@=]+|,(?=\\s|\\D)|(?<=\\D),|/(?![2-9]|1\\d|20)|(?<!^1)(?<!\\D1)/|(?<=[A-Za-z%])-(?=[A-Za-z\\d])");
    private static final Pattern BARE = Pattern.compile("(?:0|[1-9]\\d{0,5})(?:\\.\\d+)?");
    private static final Pattern FIRST = Pattern.compile("^\\s*([^\\s/,;_]+).*$");
    private static final Pattern LETTERED = Pattern.compile("(?i)\\d+(?:[.,]\\d+)?(?:[kmr]\\d*|kohms?|ohms?|[kΩ]Ω?)");
    private static final Pattern CODE = Pattern.compile("[1-9]\\d[1-9]|[1-9]\\d\\d[1-9]");
    /** What an impedance or a Q is measured at. */
    private static final Pattern FREQUENCY = Pattern.compile("(?i)\\d+(?:\\.\\d+)?[kMG]?Hz");
    private static final Pattern UPPER_UNIT = Pattern.compile("(\\d(?:[\\d.,]*))(UF|PF|NF|UH|NH|KHZ|MHZ|(?i:k?ohms?))");

    private static final Pattern NON_POLARIZED = Pattern.compile("(?i)non[- ]?polari[sz]ed");
    /** Three digits that end in 0 are picofarads or a code, and which of them nobody knows. */
    private static final Pattern FEW_DIGITS = Pattern.compile("[1-9]\\d0");

    private final ReadTyped typed;
    private final Dictionary dictionary;
    private final Map<PartClass, TypedContext> contexts = new EnumMap<>(PartClass.class);

    ReadStated(ReadTyped typed, Dictionary dictionary) {
        this.typed = typed;
        this.dictionary = dictionary;
        for (PartClass kind : PartClass.values()) {
            contexts.put(kind, kind == PartClass.OTHER ? TypedContext.NONE : typed.in(kind.category()));
        }
    }

    /**
     * Whether digits alone are ohms in a list: some of its resistors are written with a k or an R, and none in the code of three digits, where 330 is
     * 33 ohm.
     */
    public static boolean writesOhms(Collection<BomLine> lines) {
        List<String> values = lines.stream().filter(line -> line.value() != null && PartClass.of(line) == PartClass.RESISTOR)
                .map(line -> FIRST.matcher(String.valueOf(line.value())).replaceFirst("$1")).toList();
        return values.stream().anyMatch(value -> LETTERED.matcher(value).matches())
                && values.stream().noneMatch(value -> CODE.matcher(value).matches());
    }

    /**
     * What the line states; empty when its references stand for nothing that is named by a value.
     *
     * @param digitsAreOhms as {@link #writesOhms} tells of the whole list
     */
    public Optional<Stated> of(BomLine line, boolean digitsAreOhms) {
        PartClass kind = PartClass.of(line);
        if (kind == PartClass.OTHER) {
            return Optional.empty();
        }
        Gathered gathered = new Gathered(kind, digitsAreOhms);
        gathered.size(ChipSize.of(line.footprint()));
        if (line.value() != null) {
            read(line.value(), gathered, true);
        }
        if (line.description() != null) {
            read(line.description(), gathered, false);
        }
        return Optional.of(gathered.stated());
    }

    private void read(String cell, Gathered gathered, boolean isValue) {
        TypedContext context = contexts.getOrDefault(gathered.kind, TypedContext.NONE);
        String text = NON_POLARIZED.matcher(APART.matcher(FoldText.fold(cell)).replaceAll("")).replaceAll("unpolarized");
        String[] pieces = BETWEEN.split(text, -1);
        for (int i = 0; i < pieces.length; i++) {
            String piece = pieces[i].strip();
            boolean measuredAt = gathered.kind != PartClass.CRYSTAL && FREQUENCY.matcher(piece).matches();
            if (piece.isEmpty() || measuredAt || PlainWords.has(piece, gathered.kind)) {
                continue;
            }
            String size = ReadPackage.of(piece, TypedContext.NONE);
            if (size != null && ChipSize.of(piece) != null) {
                gathered.size(size);
                continue;
            }
            TypedValue letter = gathered.value != null ? typed.toleranceLetter(piece, context) : null;
            if (letter != null) {
                gathered.add(letter, piece);
                continue;
            }
            Typed read = typed.read(lowerUnit(piece), context);
            if (!read.meanings().isEmpty()) {
                boolean code = (gathered.kind == PartClass.RESISTOR && BARE.matcher(piece).matches())
                        || (gathered.kind == PartClass.CAPACITOR && FEW_DIGITS.matcher(piece).matches());
                read.meanings().forEach(one -> gathered.add(one, piece));
                if (code) {
                    gathered.doubt(Doubt.Kind.BARE_DIGITS, piece);
                }
            } else if (isValue && gathered.kind == PartClass.RESISTOR && gathered.value == null && BARE.matcher(piece).matches()) {
                gathered.add(new TypedValue(dictionary.get("resistance"), Double.valueOf(piece), false), piece);
                if (piece.length() >= 3 && piece.indexOf('.') < 0 && !gathered.digitsAreOhms) {
                    gathered.doubt(Doubt.Kind.BARE_DIGITS, piece);
                }
            } else {
                gathered.doubt(Doubt.Kind.NOT_UNDERSTOOD, piece);
            }
        }
    }

    /** Descriptions in capitals write {@code 0.1UF} and {@code 12PF}; M stays, since it is not m. */
    private static String lowerUnit(String piece) {
        var match = UPPER_UNIT.matcher(piece);
        if (!match.matches()) {
            return piece;
        }
        String unit = switch (match.group(2).toUpperCase(Locale.ROOT)) {
            case "UF" -> "uF";
            case "PF" -> "pF";
            case "NF" -> "nF";
            case "UH" -> "uH";
            case "NH" -> "nH";
            case "KHZ" -> "kHz";
            case "MHZ" -> "MHz";
            case "OHM", "OHMS" -> "Ω";
            case "KOHM", "KOHMS" -> "kΩ";
            default -> match.group(2);
        };
        return match.group(1) + unit;
    }

    /** What was read so far. */
    private static final class Gathered {
        private final PartClass kind;
        private final boolean digitsAreOhms;
        private @Nullable TypedValue value;
        private final Set<String> sizes = new LinkedHashSet<>();
        private final List<TypedValue> further = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();

        Gathered(PartClass kind, boolean digitsAreOhms) {
            this.kind = kind;
            this.digitsAreOhms = digitsAreOhms;
        }

        void size(@Nullable String size) {
            if (size != null) {
                sizes.add(size);
            }
        }

        void doubt(Doubt.Kind why, String text) {
            doubts.add(new Doubt(why, text));
        }

        void add(TypedValue one, String text) {
            if (one.parameter().name().equals(kind.parameter())) {
                if (value == null) {
                    value = one;
                } else if (!Direction.same(value.value(), one.value())) {
                    doubt(Doubt.Kind.TWO_VALUES, text);
                }
                return;
            }
            boolean other = further.stream().anyMatch(known -> known.parameter().name().equals(one.parameter().name())
                    && !Direction.same(known.value(), one.value()));
            if (other) {
                doubt(Doubt.Kind.TWO_VALUES, text);
            } else {
                further.add(one);
            }
        }

        Stated stated() {
            if (sizes.size() > 1) {
                doubt(Doubt.Kind.TWO_VALUES, String.join(", ", sizes));
            }
            return new Stated(kind, value, sizes.size() == 1 ? sizes.iterator().next() : null, List.copyOf(further), List.copyOf(doubts));
        }
    }
}
