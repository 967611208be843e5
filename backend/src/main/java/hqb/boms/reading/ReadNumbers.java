package hqb.boms.reading;

import hqb.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part numbers of a row and its value. Headings such as {@code LibRef} or {@code Part} are over numbers in some rows and over {@code Cap} or
 * {@code 100nF} in others: there a cell is a number only when it looks like one.
 */
final class ReadNumbers {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;|\\n]|\\s/\\s|,\\s|\\bor\\b|或)\\s*");
    private static final Pattern COMMAS = Pattern.compile(",");
    /** What is no part number, but a value, perhaps with a size or a voltage behind it; 1N60 is a diode. */
    private static final Pattern VALUE = Pattern
            .compile(
                    "(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)\\s?(?:[pnuµμm]?[FfHh]|[kKM]?(?:Ω|Ω|[Oo]hms?|OHMS?)|[kM]?Hz|[pnuµμkKR]\\d{0,2})(?:[ /,;±].*)?");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\s/（(]+");
    private static final Pattern SIZE = Pattern
            .compile("(?:01005|0201|0402|0603|0805|1206|1210|1812|2010|2512|\\d(?:\\.\\d+)?mm|\\d{1,3}%?)");
    /** Names of kinds as libraries have them, with a number behind: {@code Res1}, {@code Header 2}, {@code CAP_0603}. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?iu)(?:[rcl](?:[-_].*|\\d{1,4}[a-z]?)|(?:cap(?:acitor)?|res(?:istor)?|diode|led|header|hdr|fuse|ind(?:uctor)?|xtal|crystal|"
                    + "conn(?:ector)?|pins?|sw(?:itch)?|jumper|jp|bead|ferrite|zener|npn|pnp|[np]?mos(?:fet)?|relay|speaker|battery|r?pot|trimmer|"
                    + "op-?amp|test-?point|tp|socket|plug|jack|trans|bridge|coil|antenna|mic|buzzer|motor|varistor|thermistor|ntc|ptc|component|"
                    + "part|hole|mount\\w*|schottky|dip|sip|pad|button|cpol|pinhd|con)[-_ ]?(?:us|eu|pol|np)?[-_ ]?[a-z]?"
                    + "(?:\\d{0,2}|0\\d{3}|1[28]\\d\\d|2\\d{3})(?:[-_xX ]\\w{0,10})*)");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_DIGITS = 4;
    /** Parts that are named by a value: digits beside them are one. */
    private static final Pattern BY_VALUE = Pattern.compile("(?i)[rcl]\\d.*", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Column> sure;
    private final List<Column> doubtful;
    private final List<Column> alternates;
    private final List<Column> values;
    private final List<Column> spare;
    private final List<Column> references;

    ReadNumbers(Heading heading) {
        List<Column> numbers = heading.all(Role.MPN);
        alternates = numbers.stream().filter(column -> strength(column) == HeaderWords.ALSO).toList();
        doubtful = numbers.stream().filter(column -> strength(column) == HeaderWords.PERHAPS).toList();
        sure = numbers.stream().filter(column -> !alternates.contains(column) && !doubtful.contains(column)).toList();
        values = heading.all(Role.VALUE);
        references = heading.all(Role.REFERENCES);
        spare = heading.all(Role.OTHER).stream().filter(column -> HeaderWords.isSpareValue(column.header()))
                .sorted(Comparator.comparing((Column column) -> HeaderWords.of(column.header()).isEmpty())).toList();
    }

    /**
     * What a row goes by.
     *
     * @param mpns the part number, and behind it the alternates
     */
    record Numbers(List<String> mpns, @Nullable String value) {
    }

    /** The numbers and the value of a row. */
    Numbers of(TableRow row) {
        Set<String> mpns = new LinkedHashSet<>();
        String value = first(values, row);
        for (Column column : sure) {
            addAll(row.cell(column.index()), mpns);
        }
        for (Column column : doubtful) {
            String cell = row.cell(column.index());
            boolean isValue = DIGITS.matcher(cell).matches()
                    && references.stream().anyMatch(one -> BY_VALUE.matcher(row.cell(one.index())).matches());
            if (!isValue && isNumber(cell)) {
                addAll(cell, mpns);
            } else if (value == null && !PlainCells.isNothing(cell)) {
                String better = GENERAL.matcher(cell).matches() ? first(spare, row) : null;
                value = better == null ? cell : better;
            }
        }
        for (Column column : alternates) {
            mpns.addAll(several(row.cell(column.index())).stream().filter(ReadNumbers::isNumber).toList());
        }
        if (value == null && mpns.size() == 1 && VALUE.matcher(mpns.iterator().next()).matches()) {
            // lists with one column for both write 100nF there and LM358
            value = mpns.iterator().next();
            mpns.clear();
        }
        return new Numbers(List.copyOf(mpns), value == null && mpns.isEmpty() ? first(spare, row) : value);
    }

    private static int strength(Column column) {
        boolean second = HeaderWords.otherwise(column.header()).filter(role -> role == Role.MPN).isPresent();
        return second ? HeaderWords.PERHAPS
                : HeaderWords.of(column.header()).filter(meaning -> meaning.role() == Role.MPN).map(HeaderWords.Meaning::strength)
                        .orElse(HeaderWords.SURE);
    }

    private static void addAll(String cell, Set<String> mpns) {
        if (!PlainCells.isNothing(cell)) {
            mpns.addAll(several(cell));
        }
    }

    /** The numbers of a cell that holds several; the cell itself when it does not. */
    private static List<String> several(String cell) {
        for (Pattern between : List.of(BETWEEN, COMMAS)) {
            List<String> parts = Arrays.stream(between.split(cell)).map(String::strip).toList();
            // NXP ends its numbers in a comma and three digits: what stands behind a comma without a blank has to be as long as a number
            boolean all = parts.size() > 1
                    && parts.stream().allMatch(part -> mayBeNumber(part, between == COMMAS ? 2 * SHORTEST : SHORTEST));
            if (all) {
                return parts;
            }
        }
        return cell.isEmpty() ? List.of() : List.of(cell);
    }

    private static boolean mayBeNumber(String text, int shortest) {
        return text.length() >= shortest && text.indexOf(' ') < 0 && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a cell of a column that holds other things too is a part number. */
    static boolean isNumber(String cell) {
        var first = FIRST_WORD.matcher(cell);
        if (!first.find() || VALUE.matcher(cell).matches() || GENERAL.matcher(cell).matches()) {
            return false;
        }
        String word = first.group();
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean letters = word.chars().anyMatch(sign -> sign < 128 && Character.isLetter(sign));
        boolean isLong = letters ? word.length() >= SHORTEST : word.length() >= SHORTEST_DIGITS;
        return digits && isLong && !SIZE.matcher(word).matches() && !VALUE.matcher(word).matches() && !GENERAL.matcher(word).matches();
    }

    private static @Nullable String first(List<Column> columns, TableRow row) {
        List<String> found = new ArrayList<>();
        for (Column column : columns) {
            String cell = row.cell(column.index());
            if (!PlainCells.isNothing(cell)) {
                found.add(cell);
            }
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
