package hqb.boms.reading;

import hqb.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What columns hold, told from their cells, for tables without headings and for headings that are not known. */
final class GuessRoles {
    private static final double MOST = 0.6;
    private static final int LOOKED_AT = 200;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}(?:\\.0+)?");
    private static final Pattern PART_NUMBER = Pattern.compile("(?=[^\\s]*\\d)(?=[^\\s]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9\\-/+.,#()_=]{4,39}");
    private static final Pattern VALUE = Pattern.compile("(?iu)\\d+(?:[.,]\\d+)?\\s?(?:[pnuµmkM]?[FHΩR]|[kKMR]|[pnuµ])\\d*.*");
    /** Order numbers of LCSC look like capacitors. */
    private static final Pattern ORDER_NUMBER = Pattern.compile("C\\d{4,9}");
    private static final Pattern FOOTPRINT = Pattern.compile(
            "(?i).*(?:0201|0402|0603|0805|1206|1210|2512|sot-?\\d|sod-?\\d|soic|tssop|qfn|qfp|lqfp|dip-?\\d|to-?\\d{2,3}|sma|smb|_smd|bga|dfn).*");

    private GuessRoles() {
    }

    /** Columns with roles in place of {@link Role#OTHER} where their cells leave little doubt. */
    static Heading complete(Heading heading, List<TableRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>(heading.columns());
        for (int i = columns.size(); i < width; i++) {
            columns.add(new Column(i, "", Role.OTHER));
        }
        Set<Role> taken = EnumSet.noneOf(Role.class);
        columns.forEach(column -> taken.add(column.role()));
        List<TableRow> body = rows.stream().skip(heading.row() + 1L).filter(row -> !row.isBlank()).limit(LOOKED_AT).toList();
        give(Role.REFERENCES, References::areSure, columns, taken, body);
        if (heading.row() < 0) {
            give(Role.QUANTITY, cell -> WHOLE_NUMBER.matcher(cell).matches(), columns, taken, body);
            give(Role.FOOTPRINT, cell -> FOOTPRINT.matcher(cell).matches() && !cell.contains(" "), columns, taken, body);
            give(Role.VALUE, cell -> VALUE.matcher(cell).matches(), columns, taken, body);
            give(Role.MPN, cell -> PART_NUMBER.matcher(cell).matches(), columns, taken, body);
        }
        return new Heading(heading.row(), List.copyOf(columns));
    }

    private static void give(Role role, Predicate<String> fits, List<Column> columns, Set<Role> taken, List<TableRow> body) {
        if (taken.contains(role)) {
            return;
        }
        double best = MOST;
        int chosen = -1;
        for (Column column : columns) {
            double share = column.role() == Role.OTHER && (column.header().isEmpty() || role == Role.REFERENCES)
                    ? share(body, column.index(), fits, role) : 0;
            if (share > best) {
                best = share;
                chosen = column.index();
            }
        }
        if (chosen >= 0) {
            columns.set(chosen, new Column(chosen, columns.get(chosen).header(), role));
            taken.add(role);
        }
    }

    /** Which share of the filled cells fits; nothing when the column is nearly empty, or counts its rows. */
    private static double share(List<TableRow> body, int index, Predicate<String> fits, Role role) {
        List<String> cells = body.stream().map(row -> row.cell(index)).filter(cell -> !cell.isEmpty()).toList();
        boolean counts = role == Role.QUANTITY && cells.size() > 2 && new HashSet<>(cells).size() == cells.size();
        boolean orders = role == Role.REFERENCES && cells.stream().allMatch(cell -> ORDER_NUMBER.matcher(cell).matches());
        if (cells.isEmpty() || cells.size() * 2 < body.size() || counts || orders) {
            return 0;
        }
        return cells.stream().filter(fits).count() / (double) cells.size();
    }
}
