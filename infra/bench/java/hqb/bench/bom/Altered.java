package hqb.bench.bom;

import hqb.catalogue.mpn.NormalForm;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the number of a line is altered before it is sent; the rest of the line stays. */
enum Altered {
    AS_WRITTEN("as written") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            return line.row();
        }
    },
    WITHOUT_MAKER("without its maker") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            return line.row().maker() == null ? null : line.row().withNumber(number(line), null);
        }
    },
    OTHER_CASE("in the other case") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            return numbered(line, number(line).toLowerCase(Locale.ROOT));
        }
    },
    WITHOUT_SIGNS("without punctuation") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            String bare = number(line).replaceAll("[^\\p{L}\\p{N}]", "");
            return bare.equals(number(line)) ? null : numbered(line, bare);
        }
    },
    WITH_BLANK("with a blank put in") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            String blank = number(line).replaceFirst("(?<=[A-Za-z])(?=\\d)", " ");
            return blank.equals(number(line)) ? null : numbered(line, blank);
        }
    },
    WITH_DASH("with a dash put in") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            String dash = number(line).replaceFirst("(?<=\\d)(?=[A-Za-z])", "-");
            return dash.equals(number(line)) ? null : numbered(line, dash);
        }
    },
    WITHOUT_PACKING("without its packing suffix") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            String base = NormalForm.of(line.part().path("mpnBase").asText());
            String number = number(line);
            if (base.length() < SHORTEST || NormalForm.of(number).equals(base) || !NormalForm.of(number).startsWith(base)) {
                return null;
            }
            int end = 1;
            while (NormalForm.of(number.substring(0, end)).length() < base.length()) {
                end++;
            }
            return numbered(line, number.substring(0, end));
        }
    },
    MOUSER("as Mouser's order number") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            return numbered(line, "511-" + number(line));
        }
    },
    DIGIKEY("as an order number of DigiKey") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            return numbered(line, number(line) + "CT-ND");
        }
    },
    MAKER_BEFORE("with its maker in the same cell") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            return line.row().withNumber(line.part().path("manufacturer").asText() + " " + number(line), null);
        }
    },
    MAKER_BEHIND("with its maker in brackets") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            return line.row().withNumber(number(line) + " (" + line.part().path("manufacturer").asText() + ")", null);
        }
    },
    REMOVED("removed, where value and size are left") {
        @Override
        @Nullable
        BomRow of(RealLine line) {
            BomRow row = line.row();
            boolean chip = CHIP.matcher(line.part().path("category").asText()).matches()
                    && line.part().path("package").asText().matches("\\d{4,5}");
            String rest = NormalForm.of(row.value() + " " + row.description());
            return chip && row.value() != null && row.footprint() != null && !rest.contains(NormalForm.of(number(line)))
                    ? row.withNumber(null, null)
                    : null;
        }
    };

    private static final int SHORTEST = 5;
    private static final Pattern CHIP = Pattern.compile("chip-resistors|current-sense-resistors|mlcc");

    private final String words;

    Altered(String words) {
        this.words = words;
    }

    /** The line as it is sent; null where the alteration changes nothing. */
    @Nullable
    abstract BomRow of(RealLine line);

    String words() {
        return words;
    }

    private static BomRow numbered(RealLine line, String number) {
        return line.row().withNumber(number, line.row().maker());
    }

    private static String number(RealLine line) {
        String number = line.row().mpn();
        return number == null ? "" : number;
    }
}
