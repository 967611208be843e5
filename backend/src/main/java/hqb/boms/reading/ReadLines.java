package hqb.boms.reading;

import hqb.boms.reading.BomFile.OtherRow;
import hqb.boms.reading.LineProblem.Kind;
import hqb.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the rows under a heading into lines, and says of the others why they are none. */
final class ReadLines {
    private static final Pattern SECTION_LEFT_OFF = Pattern.compile(
            "(?iu)^(?:parts? )?(?:not? (?:installed|fitted|populated|placed|mounted)|do not|dnp|unpopulated|不贴|不焊|不装|nicht bestückt)");
    private static final int LONGEST_REMARK = 300;

    private final Heading heading;
    private final ReadNumbers numbers;
    private final Map<Role, List<Column>> columns = new EnumMap<>(Role.class);
    private final List<BomLine> lines = new ArrayList<>();
    private final List<OtherRow> others = new ArrayList<>();
    private final RepeatedSection sections = new RepeatedSection();
    private boolean sectionLeftOff;
    /** Whether the row before was a line, or named more parts for it. */
    private boolean afterLine;

    private ReadLines(Heading heading) {
        this.heading = heading;
        this.numbers = new ReadNumbers(heading);
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
                    read.take(PlainCells.of(rows.get(i)));
                }
            }
        }
        BomFile all = new BomFile(format, heading.columns(), read.lines, read.others);
        BomFile once = read.sections.once(all);
        return new BomFile(format, heading.columns(), RepeatedReferences.marked(once.lines()), List.copyOf(once.otherRows()));
    }

    private void take(TableRow written) {
        TableRow row = Formulas.values(written);
        boolean placed = heading.has(Role.REFERENCES);
        ReadNumbers.Numbers says = numbers.of(row);
        List<String> references = placed ? references(row, says) : List.of();
        List<String> supplierParts = texts(row, Role.SUPPLIER_PART).stream().filter(cell -> !PlainCells.isNothing(cell)).toList();
        boolean nothing = says.mpns().isEmpty() && says.value() == null && supplierParts.isEmpty() && text(row, Role.DESCRIPTION) == null;
        boolean again = RowKind.isHeadingAgain(row, heading);
        if (again) {
            sections.begins(lines.size());
        }
        if (again || RowKind.isSum(row) || (RowKind.isTitle(row) && RowKind.filled(row) > 1) || PlainCells.isRule(row)
                || (placed ? references.isEmpty() : nothing)) {
            alternates(row, says, placed && afterLine && !again);
            other(row);
            return;
        }
        afterLine = true;
        if (placed && RowKind.filled(row) == 1 && !lines.isEmpty() && continues()) {
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
        if (nothing) {
            problems.add(new LineProblem(Kind.NOTHING_TO_GO_BY, ""));
        }
        lines.add(new BomLine(row.number(), references, quantity, says.mpns(), text(row, Role.MANUFACTURER), says.value(),
                text(row, Role.FOOTPRINT), text(row, Role.DESCRIPTION), supplierParts, isLeftOff(row, says), List.copyOf(problems)));
    }

    /** Names that begin with a digit count where the row is plainly a part, and of as many pieces; words of a sentence do not. */
    private List<String> references(TableRow row, ReadNumbers.Numbers says) {
        String cell = columns.getOrDefault(Role.REFERENCES, List.of()).stream().map(column -> row.cell(column.index()))
                .filter(one -> !one.isEmpty()).collect(Collectors.joining(","));
        List<String> found = References.of(cell);
        if (PlainCells.isNothing(cell)) {
            return List.of();
        }
        Integer quantity = ReadQuantity.of(first(row, Role.QUANTITY));
        if (found.isEmpty()) {
            boolean part = text(row, Role.FOOTPRINT) != null || !says.mpns().isEmpty() || says.value() != null;
            List<String> names = part && RowKind.filled(row) > 2 ? References.names(cell) : List.of();
            return names.size() == (quantity == null ? 1 : quantity) ? names : List.of();
        }
        boolean sentence = found.size() > 1 && cell.indexOf(',') < 0 && found.stream().noneMatch(one -> one.matches(".*\\d.*"))
                && heading.has(Role.QUANTITY) && (quantity == null || quantity != found.size());
        return sentence ? List.of() : found;
    }

    /** Rows below a line that name nothing but another part number are further makers' parts for it. */
    private void alternates(TableRow row, ReadNumbers.Numbers says, boolean mayBe) {
        boolean only = mayBe && !lines.isEmpty() && !says.mpns().isEmpty() && says.value() == null
                && Stream.of(Role.REFERENCES, Role.QUANTITY, Role.DESCRIPTION).allMatch(role -> first(row, role).isEmpty());
        afterLine = only;
        if (only) {
            BomLine before = lines.removeLast();
            List<String> mpns = Stream.concat(before.mpns().stream(), says.mpns().stream()).distinct().toList();
            lines.add(new BomLine(before.row(), before.references(), before.quantity(), mpns, before.manufacturer(), before.value(),
                    before.footprint(), before.description(), before.supplierParts(), before.dnp(), before.problems()));
        }
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

    private boolean isLeftOff(TableRow row, ReadNumbers.Numbers says) {
        String value = says.value();
        if (sectionLeftOff || (value != null && DoNotPlace.isValue(value)) || says.mpns().stream().anyMatch(DoNotPlace::isValue)) {
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
        Integer quantity = ReadQuantity.of(cell);
        if (quantity == null) {
            problems.add(new LineProblem(counted == null ? Kind.QUANTITY_UNKNOWN : Kind.QUANTITY_UNREADABLE, cell));
            return counted;
        }
        if (counted != null && !counted.equals(quantity)) {
            problems.add(new LineProblem(Kind.QUANTITY_DIFFERS, quantity + " ≠ " + counted));
        }
        return quantity;
    }

    private void other(TableRow row) {
        String text = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).distinct().collect(Collectors.joining(" · "));
        if (RowKind.isTitle(row)) {
            sectionLeftOff = SECTION_LEFT_OFF.matcher(text).find();
        }
        others.add(new OtherRow(row.number(), text.length() > LONGEST_REMARK ? text.substring(0, LONGEST_REMARK) + "…" : text));
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
        return PlainCells.isNothing(text) ? null : text;
    }
}
