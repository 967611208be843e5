package hqb.boms.reading;

import hqb.boms.reading.HeaderWords.Meaning;
import hqb.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Holds what headings say against the cells below them. {@code Part} is over references in Eagle's lists and over numbers in OrCAD's; {@code Position} may
 * count the rows; of two quantities that of one board agrees with the references.
 */
final class CheckRoles {
    private static final int LOOKED_AT = 200;
    private static final int FEW = 4;
    private static final double HALF = 0.5;
    private static final double HARDLY_ANY = 0.1;
    private static final double MOST = 0.6;
    private static final int STEPS = 5;
    private static final Pattern SIDE = Pattern.compile("(?iu)top|bottom|front|back|正面|反面|顶层|底层|oben|unten");
    private static final double NEARLY_ALL = 0.9;
    /** Mouser puts two or three digits for the maker before the part number; so do some makers, which is why this counts beside another number only. */
    private static final Pattern MOUSER = Pattern.compile("\\d{2,3}-(?=\\S*\\p{Alpha})\\S{4,}");
    private static final Pattern DIGIKEY = Pattern.compile("(?i)\\S.*-ND");

    private final List<Column> columns;
    private final List<TableRow> body;

    private CheckRoles(Heading heading, List<TableRow> rows) {
        this.columns = new ArrayList<>(heading.columns());
        this.body = rows.stream().skip(heading.row() + 1L).filter(CheckRoles::isData).limit(LOOKED_AT).toList();
    }

    /** The heading with the roles that its cells bear out. */
    static Heading of(Heading heading, List<TableRow> rows) {
        CheckRoles check = new CheckRoles(heading, rows);
        if (heading.row() < 0 || check.body.isEmpty()) {
            return heading;
        }
        check.references();
        check.quantities();
        return new Heading(heading.row(), List.copyOf(check.columns));
    }

    /**
     * The heading in which numbers are what they look like: order numbers of DigiKey are no part numbers where no heading says so, and a number that
     * nobody is named for is not the maker's where the maker's has a column too.
     */
    static Heading numbers(Heading heading, List<TableRow> rows) {
        CheckRoles check = new CheckRoles(heading, rows);
        boolean named = heading.all(Role.MPN).stream().anyMatch(CheckRoles::isNamed);
        for (Column column : heading.all(Role.MPN)) {
            boolean bare = HeaderWords.isBareNumber(column.header());
            boolean mousers = heading.all(Role.MPN).size() > 1
                    && check.share(column.index(), cell -> MOUSER.matcher(cell).matches(), true) >= NEARLY_ALL;
            boolean orders = !isNamed(column)
                    && (mousers || check.share(column.index(), cell -> DIGIKEY.matcher(cell).matches(), true) >= MOST);
            if (orders) {
                check.set(column.index(), Role.SUPPLIER_PART);
            } else if (bare && named) {
                check.set(column.index(), Role.OTHER);
            }
        }
        return new Heading(heading.row(), List.copyOf(check.columns));
    }

    private static boolean isNamed(Column column) {
        return !HeaderWords.isBareNumber(column.header())
                && HeaderWords.of(column.header()).filter(one -> one.role() == Role.MPN && one.strength() >= HeaderWords.LIKELY)
                        .isPresent();
    }

    private void references() {
        List<Integer> candidates = meaning(Role.REFERENCES).stream()
                .filter(one -> columns.get(one).role() == Role.REFERENCES || !CustomerReferences.isCustomers(header(one))).toList();
        if (candidates.isEmpty()) {
            return;
        }
        int best = candidates.getFirst();
        for (int one : candidates) {
            best = rank(one) > rank(best) ? one : best;
        }
        boolean weak = strength(best) == HeaderWords.PERHAPS;
        boolean holds = weak ? share(best, References::areLikely, false) >= HALF
                : share(best, cell -> !References.of(cell).isEmpty(), false) >= HARDLY_ANY;
        for (int one : candidates) {
            boolean side = one != best && SIDE.matcher(header(one)).find() && SIDE.matcher(header(best)).find();
            if (holds && (one == best || side)) {
                set(one, Role.REFERENCES);
            } else if (columns.get(one).role() == Role.REFERENCES) {
                set(one, Role.OTHER);
                otherwise(one);
            }
        }
        // what lost its second meaning to the column that had the first one
        if (!holds) {
            candidates.forEach(this::otherwise);
        }
    }

    private double rank(int index) {
        return Math.rint(share(index, References::areLikely, false) * STEPS) + strength(index) / 1_000.0;
    }

    private void otherwise(int index) {
        Optional<Role> second = HeaderWords.otherwise(header(index));
        if (columns.get(index).role() == Role.OTHER && second.isPresent()
                && columns.stream().noneMatch(column -> column.role() == second.get())) {
            set(index, second.get());
        }
    }

    private void quantities() {
        List<Integer> candidates = meaning(Role.QUANTITY);
        Optional<Integer> held = candidates.stream().filter(one -> columns.get(one).role() == Role.QUANTITY).findFirst();
        if (held.isEmpty()) {
            return;
        }
        int best = held.get();
        for (int one : candidates) {
            best = agreement(one) > agreement(best) ? one : best;
        }
        set(held.get(), Role.OTHER);
        if (!countsRows(best)) {
            set(best, Role.QUANTITY);
        }
    }

    /** In how many rows a quantity is the number of references; where none are, in how many it is a quantity at all. */
    private long agreement(int index) {
        List<Column> placed = columns.stream().filter(column -> column.role() == Role.REFERENCES).toList();
        return body.stream().filter(row -> {
            Integer quantity = ReadQuantity.of(row.cell(index));
            int references = placed.stream().mapToInt(column -> References.of(row.cell(column.index())).size()).sum();
            return quantity != null && (placed.isEmpty() || quantity == references);
        }).count();
    }

    private boolean countsRows(int index) {
        List<Integer> numbers = body.stream().map(row -> ReadQuantity.of(row.cell(index))).toList();
        for (int i = 0; i < numbers.size(); i++) {
            if (!Integer.valueOf(i + 1).equals(numbers.get(i))) {
                return false;
            }
        }
        return numbers.size() >= FEW;
    }

    private List<Integer> meaning(Role role) {
        return columns.stream().filter(column -> column.role() == role
                || HeaderWords.of(column.header()).filter(meaning -> meaning.role() == role).isPresent()).map(Column::index).toList();
    }

    private double share(int index, Predicate<String> fits, boolean ofFilled) {
        List<String> cells = body.stream().map(row -> row.cell(index)).filter(cell -> !ofFilled || !cell.isEmpty()).toList();
        return cells.isEmpty() ? 0 : cells.stream().filter(fits).count() / (double) cells.size();
    }

    private int strength(int index) {
        return HeaderWords.of(header(index)).map(Meaning::strength).orElse(HeaderWords.SURE);
    }

    private String header(int index) {
        return columns.get(index).header();
    }

    private void set(int index, Role role) {
        columns.set(index, new Column(index, header(index), role));
    }

    private static boolean isData(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).limit(2).count() == 2 && !PlainCells.isRule(row);
    }
}
