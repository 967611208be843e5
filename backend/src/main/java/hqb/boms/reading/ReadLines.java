package hqb.boms.reading;

import hqb.boms.reading.BomFile.OtherRow;
import hqb.boms.reading.LineProblem.Kind;
import hqb.platform.tables.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the rows under a heading into lines, and says of the others why they are none. */
final class ReadLines {
    private static final Pattern QUANTITY = Pattern
            .compile("([+-]?\\d{1,3}(?:,\\d{3})+|[+-]?\\d+(?:\\.\\d+)?)\\s*(?:pcs?\\.?|pieces?|x|ea|st(?:k|ück)?\\.?|个|只|颗)?");
    private static final Pattern SUMS = Pattern.compile(
            "(?iu)(?:sub|grand)?\\s?totals?.*|sum(?:me|mary)?\\b.*|gesamt.*|合计.*|总计.*|小计.*|共计.*|итого.*|note[s:].*|\\*.*");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*(?:[;|\\n]|\\s/\\s|,\\s|\\bor\\b|或)\\s*");
    private static final Pattern SECTION_LEFT_OFF = Pattern.compile(
            "(?iu)^(?:parts? )?(?:not? (?:installed|fitted|populated|placed|mounted)|do not|dnp|unpopulated|不贴|不焊|不装|nicht bestückt)");
    /** What is no part number, but a value, perhaps with a size or a voltage behind it; 1N60 is a diode. */
    private static final Pattern VALUE = Pattern
            .compile("\\d+(?:[.,]\\d+)?\\s?(?:[pnuµμm]?[FfHh]|[kKM]?(?:Ω|Ω|[Oo]hms?|OHMS?)|[kM]?Hz|[pnuµμkKR]\\d{0,2})"
                    + "(?:[ /,;±].*)?");
    private static final int LONGEST_REMARK = 300;

    private final Heading heading;
    private final Map<Role, List<Column>> columns = new EnumMap<>(Role.class);
    private final List<BomLine> lines = new ArrayList<>();
    private final List<OtherRow> others = new ArrayList<>();
    private boolean sectionLeftOff;

    private ReadLines(Heading heading) {
        this.heading = heading;
        Arrays.stream(Role.values()).forEach(role -> columns.put(role, heading.all(role)));
    }

    /** Reads the rows under the heading. */
    static BomFile of(String format, Heading heading, List<TableRow> rows) {
        ReadLines read = new ReadLines(heading);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank() && i != heading.row()) {
                if (i < heading.row()) {
                    read.other(rows.get(i));
                } else {
                    read.take(rows.get(i));
                }
            }
        }
        return new BomFile(format, heading.columns(), RepeatedReferences.marked(read.lines), List.copyOf(read.others));
    }

    private void take(TableRow written) {
        TableRow row = Formulas.values(written);
        boolean placed = heading.has(Role.REFERENCES);
        List<String> references = placed ? References.of(first(row, Role.REFERENCES)) : List.of();
        List<String> mpns = mpns(row);
        String value = text(row, Role.VALUE);
        if (value == null && mpns.size() == 1 && VALUE.matcher(mpns.getFirst()).matches()) {
            // lists with one column for both write 100nF there and LM358
            value = mpns.getFirst();
            mpns = List.of();
        }
        List<String> supplierParts = texts(row, Role.SUPPLIER_PART);
        boolean sums = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().filter(cell -> SUMS.matcher(cell.strip()).matches())
                .isPresent() && filled(row) <= 5;
        boolean title = isTitle(row) && filled(row) > 1;
        if (isHeadingAgain(row) || sums || title || (placed && references.isEmpty())
                || (!placed && mpns.isEmpty() && value == null && supplierParts.isEmpty() && text(row, Role.DESCRIPTION) == null)) {
            other(row);
            return;
        }
        if (placed && filled(row) == 1 && !lines.isEmpty() && continues()) {
            BomLine before = lines.removeLast();
            lines.add(with(before, references));
            return;
        }
        List<LineProblem> problems = new ArrayList<>();
        List<String> formulas = Formulas.unknown(written);
        if (!formulas.isEmpty()) {
            problems.add(new LineProblem(Kind.FORMULA, String.join(", ", formulas)));
        }
        Integer quantity = quantity(row, references, problems);
        if (mpns.isEmpty() && value == null && supplierParts.isEmpty() && text(row, Role.DESCRIPTION) == null) {
            problems.add(new LineProblem(Kind.NOTHING_TO_GO_BY, ""));
        }
        lines.add(new BomLine(row.number(), references, quantity, mpns, text(row, Role.MANUFACTURER), value, text(row, Role.FOOTPRINT),
                text(row, Role.DESCRIPTION), supplierParts, isLeftOff(row, value, mpns), List.copyOf(problems)));
    }

    /** Whether the last line ended in the midst of its references, as cells broken over rows do. */
    private boolean continues() {
        return lines.getLast().problems().stream().anyMatch(problem -> problem.kind() == Kind.QUANTITY_DIFFERS);
    }

    private static BomLine with(BomLine before, List<String> more) {
        List<String> references = new ArrayList<>(before.references());
        references.addAll(more);
        Integer quantity = before.quantity();
        List<LineProblem> problems = quantity != null && quantity == references.size()
                ? before.problems().stream().filter(problem -> problem.kind() != Kind.QUANTITY_DIFFERS).toList() : before.problems();
        return new BomLine(before.row(), references, quantity, before.mpns(), before.manufacturer(), before.value(), before.footprint(),
                before.description(), before.supplierParts(), before.dnp(), problems);
    }

    private boolean isLeftOff(TableRow row, @Nullable String value, List<String> mpns) {
        if (sectionLeftOff || (value != null && DoNotPlace.isValue(value)) || mpns.stream().anyMatch(DoNotPlace::isValue)) {
            return true;
        }
        if (texts(row, Role.DNP).stream().anyMatch(DoNotPlace::marks) || texts(row, Role.FITTED).stream().anyMatch(DoNotPlace::takesOff)) {
            return true;
        }
        return heading.columns().stream().filter(column -> column.role() != Role.REFERENCES && column.role() != Role.SUPPLIER_PART)
                .anyMatch(column -> DoNotPlace.says(row.cell(column.index())));
    }

    private @Nullable Integer quantity(TableRow row, List<String> references, List<LineProblem> problems) {
        String cell = first(row, Role.QUANTITY);
        Integer counted = references.isEmpty() ? null : references.size();
        if (cell.isEmpty()) {
            return counted;
        }
        Matcher number = QUANTITY.matcher(cell.toLowerCase(Locale.ROOT));
        BigDecimal stated = number.matches() ? new BigDecimal(number.group(1).replace(",", "")).stripTrailingZeros() : null;
        if (stated == null || stated.scale() > 0 || stated.signum() < 0 || stated.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
            problems.add(new LineProblem(counted == null ? Kind.QUANTITY_UNKNOWN : Kind.QUANTITY_UNREADABLE, cell));
            return counted;
        }
        int quantity = stated.intValueExact();
        if (counted != null && counted != quantity) {
            problems.add(new LineProblem(Kind.QUANTITY_DIFFERS, quantity + " ≠ " + counted));
        }
        return quantity;
    }

    private List<String> mpns(TableRow row) {
        Set<String> found = new LinkedHashSet<>();
        for (String cell : texts(row, Role.MPN)) {
            String[] parts = BETWEEN_NUMBERS.split(cell);
            boolean several = parts.length > 1 && Arrays.stream(parts).allMatch(ReadLines::mayBeNumber);
            found.addAll(several ? List.of(parts) : List.of(cell));
        }
        found.removeIf(one -> one.equals("-") || one.equals("~"));
        return List.copyOf(found);
    }

    private static boolean mayBeNumber(String text) {
        return text.length() >= 4 && text.indexOf(' ') < 0 && text.chars().anyMatch(Character::isDigit);
    }

    private boolean isHeadingAgain(TableRow row) {
        long same = heading.columns().stream()
                .filter(column -> !column.header().isEmpty() && column.header().equalsIgnoreCase(row.cell(column.index())))
                .count();
        return same >= 2 && same * 2 >= filled(row);
    }

    private void other(TableRow row) {
        String text = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).distinct().collect(Collectors.joining(" · "));
        if (isTitle(row)) {
            sectionLeftOff = SECTION_LEFT_OFF.matcher(text).find();
        }
        others.add(new OtherRow(row.number(), text.length() > LONGEST_REMARK ? text.substring(0, LONGEST_REMARK) + "…" : text));
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether the row says one thing only, which merged cells may repeat. */
    private static boolean isTitle(TableRow row) {
        return row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).distinct().count() == 1;
    }

    private String first(TableRow row, Role role) {
        for (Column column : columns.getOrDefault(role, List.of())) {
            String cell = row.cell(column.index());
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    private List<String> texts(TableRow row, Role role) {
        List<Column> all = columns.getOrDefault(role, List.of());
        return all.isEmpty() ? List.of() : all.stream().map(column -> row.cell(column.index())).filter(cell -> !cell.isEmpty()).toList();
    }

    private @Nullable String text(TableRow row, Role role) {
        String text = first(row, role);
        return text.isEmpty() || text.equals("~") ? null : text;
    }
}
