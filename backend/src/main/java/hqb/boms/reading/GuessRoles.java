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
    private static final double NEARLY_ALL = 0.95;
    private static final int LOOKED_AT = 200;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}(?:\\.0+)?(?:\\s?(?i:pcs?\\.?|pieces|pins|x|ea|stk\\.?|个|只))?");
    private static final Pattern PART_NUMBER = Pattern.compile("(?=[^\\s]*\\d)(?=[^\\s]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9\\-/+.,#()_=]{4,39}");
    private static final Pattern VALUE = Pattern.compile("(?iu)(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)\\s?(?:[pnuµmkM]?[FHΩR]|[kKMR]|[pnuµ])\\d*.*");
    /** Order numbers of LCSC look like capacitors. */
    private static final Pattern ORDER_NUMBER = Pattern.compile("C\\d{4,9}");
    private static final Pattern FOOTPRINT = Pattern.compile(
            "(?i).*(?:0201|0402|0603|0805|1206|1210|2512|sot-?\\d|sod-?\\d|soic|tssop|qfn|qfp|lqfp|dip-?\\d|to-?\\d{2,3}|sma|smb|_smd|bga|dfn).*");
    private static final Pattern TEXT = Pattern.compile("(?s)(?!https?:).*\\p{L}{2}.*|.*\\p{L}.*\\d.*|.*\\d.*\\p{L}.*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Set<Role> SOMETHING_TO_GO_BY = EnumSet.of(Role.MPN, Role.VALUE, Role.DESCRIPTION, Role.SUPPLIER_PART);

    private final Heading heading;
    private final List<Column> columns;
    private final Set<Role> taken = EnumSet.noneOf(Role.class);
    private final List<TableRow> body;

    private GuessRoles(Heading heading, List<TableRow> rows) {
        this.heading = heading;
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        columns = new ArrayList<>(heading.columns());
        for (int i = columns.size(); i < width; i++) {
            columns.add(new Column(i, "", Role.OTHER));
        }
        columns.forEach(column -> taken.add(column.role()));
        body = rows.stream().skip(heading.row() + 1L).filter(row -> !row.isBlank() && !PlainCells.isRule(row)).limit(LOOKED_AT).toList();
    }

    /** Columns with roles in place of {@link Role#OTHER} where their cells leave little doubt. */
    static Heading complete(Heading heading, List<TableRow> rows) {
        GuessRoles guess = new GuessRoles(heading, rows);
        guess.give(Role.REFERENCES, References::areSure);
        if (heading.row() < 0) {
            guess.give(Role.QUANTITY, cell -> WHOLE_NUMBER.matcher(cell).matches());
            guess.give(Role.FOOTPRINT, cell -> FOOTPRINT.matcher(cell).matches() && !cell.contains(" "));
            guess.give(Role.VALUE, cell -> VALUE.matcher(cell).matches());
            guess.give(Role.MPN, cell -> PART_NUMBER.matcher(cell).matches());
        }
        guess.somethingToGoBy();
        return new Heading(heading.row(), List.copyOf(guess.columns));
    }

    /** A list says what its parts are: where no heading and no cell tells in which column, it is that of the most texts. */
    private void somethingToGoBy() {
        boolean guessed = heading.row() < 0 && taken.contains(Role.QUANTITY);
        boolean counts = taken.contains(Role.REFERENCES) || guessed || heading.all(Role.QUANTITY).stream()
                .anyMatch(column -> HeaderWords.of(column.header()).filter(one -> one.strength() > HeaderWords.LIKELY).isPresent());
        if (!counts || taken.stream().anyMatch(SOMETHING_TO_GO_BY::contains)) {
            return;
        }
        numbers();
        if (taken.contains(Role.MPN)) {
            return;
        }
        Role role = taken.contains(Role.REFERENCES) ? Role.VALUE : Role.DESCRIPTION;
        double best = 0;
        int chosen = -1;
        for (Column column : columns) {
            double share = column.role() == Role.OTHER ? share(column.index(), cell -> TEXT.matcher(cell).matches()) : 0;
            if (share > best) {
                best = share;
                chosen = column.index();
            }
        }
        if (chosen >= 0) {
            set(chosen, role);
        }
    }

    /** Part numbers under a heading that nobody knows, where no other column says what the parts are. */
    private void numbers() {
        columns.stream().filter(column -> column.role() == Role.OTHER && HeaderWords.of(column.header()).isEmpty())
                .filter(column -> share(column.index(), cell -> PART_NUMBER.matcher(cell).matches()) > MOST).findFirst()
                .ifPresent(column -> set(column.index(), Role.MPN));
    }

    private void give(Role role, Predicate<String> fits) {
        if (taken.contains(role)) {
            return;
        }
        double best = MOST;
        int chosen = -1;
        for (Column column : columns) {
            double share = mayHave(column, role) ? share(column.index(), fits) : 0;
            if (share > best && !(role == Role.QUANTITY && countsRows(column.index()))
                    && !(role == Role.REFERENCES && !mayBeReferences(column.index()))) {
                best = share;
                chosen = column.index();
            }
        }
        if (chosen >= 0) {
            set(chosen, role);
        }
    }

    private boolean mayHave(Column column, Role role) {
        return column.role() == Role.OTHER && (column.header().isEmpty() || role == Role.REFERENCES);
    }

    /** Which share of the filled cells fits; nothing when the column is nearly empty. */
    private double share(int index, Predicate<String> fits) {
        List<String> cells = filled(index);
        if (cells.isEmpty() || cells.size() * 2 < body.size()) {
            return 0;
        }
        return cells.stream().filter(fits).count() / (double) cells.size();
    }

    private boolean countsRows(int index) {
        List<String> cells = filled(index);
        return cells.size() > 2 && new HashSet<>(cells).size() == cells.size();
    }

    /** References differ from row to row, are not LCSC's numbers, and stand beside every part number; a customer's remark does not. */
    private boolean mayBeReferences(int index) {
        List<String> cells = filled(index);
        boolean orders = cells.stream().allMatch(cell -> ORDER_NUMBER.matcher(cell).matches());
        boolean same = new HashSet<>(cells).size() < cells.size() * MOST;
        String header = columns.get(index).header();
        boolean known = HAN.matcher(header).find()
                && HeaderWords.of(header).filter(meaning -> meaning.role() == Role.OTHER).isPresent();
        List<TableRow> numbered = body.stream()
                .filter(row -> heading.columns().stream().anyMatch(column -> !row.cell(column.index()).isEmpty()
                        && (column.role() == Role.MPN || column.role() == Role.SUPPLIER_PART)))
                .toList();
        long placed = numbered.stream().filter(row -> !References.of(row.cell(index)).isEmpty()).count();
        boolean remark = CustomerReferences.isCustomers(header) ? placed < numbered.size()
                : placed < numbered.size() * NEARLY_ALL && numbered.size() * 2 > body.size();
        return !orders && !same && !known && !remark && !disagrees(index);
    }

    /** Whether what stands under a heading that nobody knows is never as many as the quantities say: SS34 and LM358 are parts. */
    private boolean disagrees(int index) {
        String header = columns.get(index).header();
        List<Column> quantities = heading.all(Role.QUANTITY);
        return !header.isEmpty() && HeaderWords.of(header).isEmpty() && !quantities.isEmpty() && body.stream().noneMatch(row -> {
            Integer quantity = ReadQuantity.of(row.cell(quantities.getFirst().index()));
            return quantity == null || quantity == References.of(row.cell(index)).size();
        });
    }

    private List<String> filled(int index) {
        return body.stream().map(row -> row.cell(index)).filter(cell -> !cell.isEmpty()).toList();
    }

    private void set(int index, Role role) {
        columns.set(index, new Column(index, columns.get(index).header(), role));
        taken.add(role);
    }
}
