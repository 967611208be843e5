package hqb.boms.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Forms of text that are no table by their commas, written as one: the reports of KiCad's first versions, cells between colons, strokes or blanks, and
 * lines such as {@code 2x 100nF 0603}.
 */
final class OtherForms {
    private static final int SEARCHED = 40;
    private static final double MOST = 0.6;
    private static final List<Pattern> SIGNS = List.of(Pattern.compile("\\s*:\\s*"), Pattern.compile("\\s+/\\s+"), Pattern.compile("!"),
            Pattern.compile("\\s+"));
    private static final String LISTING = "#Cmp (";
    private static final Pattern KICAD = Pattern.compile("\\|\\s*(\\S+)\\s+(\\S+)\\s*(.*)");
    private static final Pattern PLACE = Pattern.compile("Loc\\s[^;)]*\\)?");
    private static final Pattern COUNTED = Pattern.compile("\\s*(?:[-*•·]\\s*)?(\\d{1,5})\\s?[xX×*]\\s+(\\S.*)");
    private static final Pattern COUNTED_BEHIND = Pattern
            .compile(
                    "\\s*(?:[-*•·]\\s*)?(\\S.*?)(?:\\s+[xX×*]\\s?(\\d{1,5})|\\s*(?:-{1,3}|–|:)\\s*(\\d{1,5})\\s*(?:pcs?|pieces|个|只|片)\\.?)\\s*");

    private OtherForms() {
    }

    /** The text as a table with commas; empty when it is none of these forms. */
    static Optional<Rewritten> of(PlainText text) {
        return apart(text.lines()).or(() -> counted(text.lines()));
    }

    /** Whether the beginning of a file is a report of KiCad's first versions. */
    static boolean isKicad(String start) {
        return start.contains(LISTING);
    }

    /** {@code | C101  47pF  Loc /(X=1,Y=2); C1 ; field}: reference, value, footprint, fields; the listing by value has the first two in turn. */
    static Optional<Rewritten> kicad(PlainText text) {
        List<String> lines = text.lines();
        boolean byReference = lines.stream().anyMatch(line -> line.startsWith("#Cmp ( order = Reference"));
        StringBuilder table = new StringBuilder("Reference,Value,Footprint,Fields\n");
        boolean listed = false;
        for (String line : lines.subList(1, lines.size())) {
            listed = line.startsWith(LISTING) ? line.contains("Reference") == byReference : listed && !line.startsWith("#End");
            Matcher part = KICAD.matcher(line);
            if (listed && part.matches()) {
                String[] fields = PLACE.matcher(part.group(3)).replaceFirst("").split(";", -1);
                int footprint = fields[0].isBlank() && fields.length > 1 ? 1 : 0;
                String others = String.join(" ", Arrays.asList(fields).subList(Math.min(fields.length, footprint + 1), fields.length))
                        .strip();
                PlainText.write(
                        List.of(part.group(byReference ? 1 : 2), part.group(byReference ? 2 : 1), fields[footprint].strip(), others),
                        table);
            } else {
                PlainText.write(List.of(line.startsWith("|") ? "" : line), table);
            }
        }
        return Optional.of(new Rewritten(table.toString(), 0));
    }

    private static Optional<Rewritten> apart(List<String> lines) {
        for (Pattern sign : SIGNS) {
            for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
                List<String> heading = split(lines.get(i), sign);
                if (isHeading(heading) && goesOn(lines.subList(i + 1, lines.size()), sign, heading.size())) {
                    StringBuilder table = new StringBuilder();
                    lines.forEach(line -> PlainText.write(split(line, sign), table));
                    return Optional.of(new Rewritten(table.toString(), 0));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(List<String> cells) {
        List<Role> roles = cells.stream().flatMap(cell -> HeaderWords.of(cell).stream()).map(HeaderWords.Meaning::role)
                .filter(role -> role != Role.OTHER).distinct().toList();
        return cells.size() > 1 && roles.size() * 2 > cells.size() && roles.size() > 1
                && (roles.contains(Role.REFERENCES) || roles.contains(Role.MPN));
    }

    private static boolean goesOn(List<String> lines, Pattern sign, int cells) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return !filled.isEmpty() && filled.stream().filter(line -> split(line, sign).size() == cells).count() >= filled.size() * MOST;
    }

    private static List<String> split(String line, Pattern sign) {
        return Arrays.asList(sign.split(line.strip(), -1));
    }

    private static Optional<Rewritten> counted(List<String> lines) {
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        long counted = lines.stream().filter(line -> count(line) != null).count();
        if (counted < 2 || counted < filled * MOST) {
            return Optional.empty();
        }
        StringBuilder table = new StringBuilder("Quantity,Part\n");
        lines.forEach(line -> {
            List<String> cells = count(line);
            PlainText.write(cells == null ? List.of(line.strip()) : cells, table);
        });
        return Optional.of(new Rewritten(table.toString(), 1));
    }

    private static @Nullable List<String> count(String line) {
        Matcher before = COUNTED.matcher(line);
        if (before.matches()) {
            return List.of(before.group(1), before.group(2).strip());
        }
        Matcher behind = COUNTED_BEHIND.matcher(line);
        return behind.matches() ? List.of(behind.group(2) == null ? behind.group(3) : behind.group(2), behind.group(1).strip()) : null;
    }
}
