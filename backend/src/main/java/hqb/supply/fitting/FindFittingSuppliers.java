package hqb.supply.fitting;

import hqb.platform.database.Queries;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the active suppliers that fit some parts. This is all of the rule: a supplier fits a part when it offers it, or something of its
 * manufacturer, or something of its category. First come those that offer one of the parts, then those of a manufacturer, then those of a
 * category; among equals those that fit more of the parts; then by id. At most {@link #MOST} are found.
 */
@Singleton
public class FindFittingSuppliers {
    /** The most suppliers. */
    public static final int MOST = 40;
    private static final String OFFERING = """
            SELECT part_id, supplier_id FROM supply_offer WHERE part_id = ANY(?::uuid[]) AND agreed_with IS NULL
            """;
    private static final String OF_MAKER = """
            SELECT m.slug, s.id FROM unnest(?::text[]) AS m(slug) CROSS JOIN supply_supplier s
            WHERE s.state = 'active' AND EXISTS (
                SELECT FROM supply_offer o JOIN catalogue_part p ON p.id = o.part_id
                WHERE o.supplier_id = s.id AND p.manufacturer_slug = m.slug AND o.agreed_with IS NULL)
            """;
    private static final String OF_CATEGORY = """
            SELECT category_slug, supplier_id FROM supply_tally WHERE category_slug = ANY(?::text[]) AND offers > 0
            """;

    private final Queries queries;
    private final Suppliers suppliers;

    FindFittingSuppliers(Queries queries, Suppliers suppliers) {
        this.queries = queries;
        this.suppliers = suppliers;
    }

    /**
     * What is asked for.
     *
     * @param parts        any of which will do; none when the catalogue knows none
     * @param manufacturer slug; null when the catalogue does not know it, or any will do
     * @param category     slug; null when not known
     */
    public record Asked(List<UUID> parts, @Nullable String manufacturer, @Nullable String category) {
    }

    /** Those that fit, the best first. */
    @Transactional(readOnly = true)
    public List<FittingSupplier> find(List<Asked> parts) {
        Map<String, Set<UUID>> offering = pairs(OFFERING, parts.stream().flatMap(one -> one.parts().stream()).map(UUID::toString));
        Map<String, Set<UUID>> ofMaker = pairs(OF_MAKER, parts.stream().map(Asked::manufacturer).filter(Objects::nonNull));
        Map<String, Set<UUID>> ofCategory = pairs(OF_CATEGORY, parts.stream().map(Asked::category).filter(Objects::nonNull));
        Map<UUID, Fit> best = new HashMap<>();
        Map<UUID, Integer> lines = new HashMap<>();
        for (Asked one : parts) {
            Set<UUID> fitting = new HashSet<>();
            one.parts().forEach(part -> note(best, fitting, offering.get(part.toString()), Fit.PART));
            note(best, fitting, one.manufacturer() == null ? null : ofMaker.get(one.manufacturer()), Fit.MANUFACTURER);
            note(best, fitting, one.category() == null ? null : ofCategory.get(one.category()), Fit.CATEGORY);
            fitting.forEach(id -> lines.merge(id, 1, Integer::sum));
        }
        return suppliers.active().stream().filter(one -> best.containsKey(one.id().value()))
                .map(one -> new FittingSupplier(one, Objects.requireNonNull(best.get(one.id().value())),
                        lines.getOrDefault(one.id().value(), 0)))
                .sorted(Comparator.comparing(FittingSupplier::best).thenComparingInt(one -> -one.lines())
                        .thenComparing(one -> one.supplier().id().value()))
                .limit(MOST).toList();
    }

    private static void note(Map<UUID, Fit> best, Set<UUID> fitting, @Nullable Set<UUID> found, Fit fit) {
        if (found != null) {
            fitting.addAll(found);
            found.forEach(id -> best.merge(id, fit, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
    }

    private Map<String, Set<UUID>> pairs(String sql, Stream<String> asked) {
        String[] keys = asked.distinct().toArray(String[]::new);
        Map<String, Set<UUID>> found = new HashMap<>();
        if (keys.length > 0) {
            queries.list(sql, row -> found.computeIfAbsent(row.getString(1), ignored -> new HashSet<>()).add(row.getObject(2, UUID.class)),
                    (Object) keys);
        }
        return found;
    }
}
