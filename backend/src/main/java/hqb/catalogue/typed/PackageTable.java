package hqb.catalogue.typed;

import hqb.catalogue.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads {@code package-names.csv}: which names are one package, and which are not although they look so. */
final class PackageTable {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> LABELS = new HashMap<>();

    static {
        rows("one").forEach(row -> {
            List<String> names = row.names();
            names.forEach(name -> {
                String before = NAMES.put(name.toUpperCase(Locale.ROOT), names.getFirst());
                if (before != null) {
                    throw new IllegalStateException(name + " is both " + before + " and " + names.getFirst());
                }
            });
            if (!row.shown().isEmpty()) {
                LABELS.put(names.getFirst(), row.shown());
            }
        });
    }

    private PackageTable() {
    }

    /**
     * A row.
     *
     * @param names  the first is the one that stands for all where they are one
     * @param shown  what people read; empty for the first name
     * @param reason why they are one, or why not
     */
    record Row(List<String> names, String shown, String reason) {
    }

    /** The rows of a kind, {@code one} or {@code apart}. */
    static List<Row> rows(String kind) {
        Table table = Table.read("package-names.csv");
        return IntStream.range(0, table.size()).filter(row -> table.cell(row, "kind").equals(kind))
                .mapToObj(row -> new Row(table.list(row, "names"), table.cell(row, "shown"), table.cell(row, "reason"))).toList();
    }

    /** The one name of a spelling in capitals; null when the table does not have it. */
    static @Nullable String find(String upper) {
        return NAMES.get(upper);
    }

    static String label(String name) {
        return LABELS.getOrDefault(name, name);
    }
}
