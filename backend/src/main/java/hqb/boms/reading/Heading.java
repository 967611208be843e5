package hqb.boms.reading;

import hqb.boms.reading.HeaderWords.Meaning;
import hqb.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The headings of a table and what they mean. A role that only one column can have goes to the one whose heading says it best, and among equals to the
 * first.
 *
 * @param row     where the headings stand, counted from 0 among the rows; -1 when there are none
 * @param columns all columns of the table
 */
record Heading(int row, List<Column> columns) {
    private static final int SEARCHED = 40;
    private static final double NEARLY_ALL = 0.8;
    /** Headings are shorter than sentences; beside longer ones it takes more to be a heading. */
    private static final int LONGEST = 150;
    private static final Map<Role, Integer> WORTH = Map.of(Role.REFERENCES, 4, Role.QUANTITY, 2, Role.MPN, 3, Role.VALUE, 2, Role.FOOTPRINT,
            2,
            Role.SUPPLIER_PART, 1, Role.MANUFACTURER, 2, Role.DESCRIPTION, 1);

    /** Finds the headings in the first rows. */
    static Optional<Heading> find(List<TableRow> rows) {
        Heading best = null;
        int most = 0;
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            Heading heading = of(i, rows.get(i).cells());
            int worth = heading.worth();
            if (worth > most && (heading.isOne(rows.get(i)) || heading.counts(rows))) {
                best = heading;
                most = worth;
            }
        }
        return Optional.ofNullable(best).map(found -> found.withSecondRow(rows));
    }

    /** Headings over two rows, as merged cells leave them: what one row leaves blank stands in the row above or below it. */
    private Heading withSecondRow(List<TableRow> rows) {
        if (row > 0) {
            List<String> both = joined(rows.get(row), rows.get(row - 1), HeaderWords.SURE);
            if (!both.isEmpty()) {
                return of(row, both);
            }
        }
        if (row + 1 < rows.size() && rows.get(row + 1).cells().stream().filter(cell -> !cell.isBlank())
                .allMatch(cell -> HeaderWords.of(cell.strip()).isPresent())) {
            List<String> both = joined(rows.get(row), rows.get(row + 1), HeaderWords.PERHAPS);
            return both.isEmpty() ? this : of(row + 1, both);
        }
        return this;
    }

    /** The headings of a row, and where it has none those of another that mean something; nothing when no such are. */
    private static List<String> joined(TableRow own, TableRow other, int strength) {
        List<String> cells = new ArrayList<>();
        boolean more = false;
        for (int i = 0; i < Math.max(own.cells().size(), other.cells().size()); i++) {
            boolean taken = own.cell(i).isEmpty() && HeaderWords.of(other.cell(i)).filter(one -> one.strength() >= strength).isPresent();
            cells.add(taken ? other.cell(i) : own.cell(i));
            more |= taken;
        }
        return more ? cells : List.of();
    }

    /** Whether a column has the role. */
    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** The columns of a role. */
    List<Column> all(Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /** The heading with other roles, as somebody has corrected them. */
    Heading with(Map<Integer, Role> roles) {
        return new Heading(row, columns.stream()
                .map(column -> new Column(column.index(), column.header(), roles.getOrDefault(column.index(), column.role()))).toList());
    }

    private static Heading of(int row, List<String> cells) {
        List<Optional<Meaning>> meanings = cells.stream().map(cell -> HeaderWords.of(cell.strip())).toList();
        Map<Role, Integer> best = new EnumMap<>(Role.class);
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            meanings.get(i).ifPresent(meaning -> best.merge(meaning.role(), at,
                    (one, other) -> rank(meanings, one) >= rank(meanings, other) ? one : other));
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Role role = meanings.get(i).map(Meaning::role).orElse(Role.OTHER);
            boolean weak = strength(meanings, i) == HeaderWords.PERHAPS;
            boolean first = Integer.valueOf(i).equals(best.get(role));
            columns.add(new Column(i, cells.get(i).strip(), first || (role.mayRepeat() && !weak) ? role : Role.OTHER));
        }
        return new Heading(row, otherwise(columns));
    }

    /** What got no role, because another column says it better, may have a second one: a Part beside references is the part number. */
    private static List<Column> otherwise(List<Column> columns) {
        Set<Role> taken = EnumSet.noneOf(Role.class);
        columns.forEach(column -> taken.add(column.role()));
        List<Column> all = new ArrayList<>();
        for (Column column : columns) {
            Role second = column.role() == Role.OTHER ? HeaderWords.otherwise(column.header()).orElse(Role.OTHER) : Role.OTHER;
            boolean free = second != Role.OTHER && taken.add(second);
            all.add(free ? new Column(column.index(), column.header(), second) : column);
        }
        return all;
    }

    private static int strength(List<Optional<Meaning>> meanings, int index) {
        return meanings.get(index).map(Meaning::strength).orElse(0);
    }

    /** Alternates never stand first, however well that is known of them. */
    private static int rank(List<Optional<Meaning>> meanings, int index) {
        int strength = strength(meanings, index);
        return strength == HeaderWords.ALSO ? 1 : strength;
    }

    private int worth() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        columns.forEach(column -> roles.add(column.role()));
        return roles.stream().mapToInt(role -> WORTH.getOrDefault(role, 0)).sum();
    }

    /** Whether the only heading that is known is a quantity, and nearly every row below it has one: other words for parts do not cost the list. */
    private boolean counts(List<TableRow> rows) {
        List<Column> known = columns.stream().filter(column -> WORTH.containsKey(column.role())).toList();
        boolean sure = known.size() == 1 && known.getFirst().role() == Role.QUANTITY
                && HeaderWords.of(known.getFirst().header()).filter(one -> one.strength() == HeaderWords.SURE).isPresent();
        List<TableRow> body = sure
                ? rows.stream().skip(row + 1L).filter(one -> one.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
                        .limit(SEARCHED).toList()
                : List.of();
        long counted = body.stream().filter(one -> ReadQuantity.of(one.cell(known.getFirst().index())) != null).count();
        return !body.isEmpty() && counted >= body.size() * NEARLY_ALL;
    }

    /** Two headings or more; or one alone in a list of a column or two, or beside others that are known to mean nothing. */
    private boolean isOne(TableRow cells) {
        long known = columns.stream().filter(column -> WORTH.containsKey(column.role())).map(Column::role).distinct().count();
        long filled = cells.cells().stream().filter(cell -> !cell.isBlank()).count();
        boolean allKnown = filled >= 2
                && cells.cells().stream().filter(cell -> !cell.isBlank()).allMatch(cell -> HeaderWords.of(cell.strip()).isPresent());
        boolean sentences = cells.cells().stream().anyMatch(cell -> cell.length() > LONGEST);
        return known >= (sentences ? 3 : 2) || (known == 1 && (filled <= 2 || allKnown));
    }
}
