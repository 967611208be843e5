package hqb.supply.suppliers;

import hqb.catalogue.Categories;
import hqb.places.CounterPlace;
import hqb.places.FloorPlans;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.platform.paging.Seen;
import hqb.platform.time.OpeningTimes;
import hqb.supply.suppliers.SupplierDetail.CategoryOffers;
import hqb.supply.suppliers.Suppliers.Listed;
import hqb.supply.suppliers.Suppliers.Order;
import hqb.supply.suppliers.Suppliers.Place;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of suppliers and a supplier's page. */
@Singleton
public class SupplierLists {
    private final Suppliers suppliers;
    private final OpeningHoursRows hours;
    private final FloorPlans floorPlans;
    private final Categories categories;
    private final Ratings ratings;

    SupplierLists(Suppliers suppliers, OpeningHoursRows hours, FloorPlans floorPlans, Categories categories, Ratings ratings) {
        this.suppliers = suppliers;
        this.hours = hours;
        this.floorPlans = floorPlans;
        this.categories = categories;
        this.ratings = ratings;
    }

    /**
     * A page of suppliers.
     *
     * @throws Refusal naming {@code sort} or {@code cursor}
     */
    public Page<SupplierItem> list(SuppliersAsked asked, Language language) {
        String word = present(asked.q());
        String market = present(asked.market());
        Order order = order(present(asked.sort()));
        int size = asked.size() == null ? SuppliersAsked.DEFAULT_SIZE : asked.size();
        String cursor = present(asked.cursor());
        String query = String.join("\n", "suppliers", String.valueOf(word), String.valueOf(market), order.name(), language.name());
        List<Listed> found = suppliers.list(word, market, order, language,
                cursor == null ? null : place(new Seen(Cursor.read(query, cursor, 2)), order),
                size + 1);
        List<Listed> page = found.subList(0, Math.min(size, found.size()));
        String next = null;
        if (found.size() > size) {
            Place last = Place.of(page.getLast(), order, language);
            next = Cursor.after(query, List.of(last.key(), last.id().toString()));
        }
        return new Page<>(items(page, language), suppliers.count(word, market), next);
    }

    /**
     * A supplier's page.
     *
     * @throws Refusal when there is no such supplier
     */
    public SupplierDetail get(SupplierId id, Language language) {
        Supplier supplier = suppliers.findActive(id)
                .orElseThrow(() -> Refusal.notFound("There is no supplier with the id " + id.value() + ".", "没有供应商 " + id.value() + "。"));
        Map<String, Long> counts = suppliers.offersByCategory(id);
        SupplierItem item = items(List.of(new Listed(supplier, counts.values().stream().mapToLong(Long::longValue).sum(), BigDecimal.ZERO)),
                language)
                .getFirst();
        Map<String, Long> withDescendants = categories.withDescendants(counts);
        List<CategoryOffers> byCategory = categories.roots().stream()
                .map(root -> new CategoryOffers(root.slug(), root.name(language), withDescendants.getOrDefault(root.slug(), 0L)))
                .filter(root -> root.offers() > 0).sorted(Comparator.comparingLong(CategoryOffers::offers).reversed()).toList();
        return new SupplierDetail(item.id(), item.name(), item.about(), item.kind(), item.demonstration(), item.offers(), item.rating(),
                item.counters(),
                OpeningTimes.of(hours.get(id), Instant.now()), byCategory);
    }

    private List<SupplierItem> items(List<Listed> page, Language language) {
        List<SupplierId> ids = page.stream().map(listed -> listed.supplier().id()).toList();
        Map<SupplierId, List<UUID>> counters = suppliers.counters(ids);
        Map<SupplierId, Rating> judged = ratings.list(ids);
        Map<UUID, CounterPlace> places = floorPlans.places(counters.values().stream().flatMap(Collection::stream).toList());
        return page.stream().map(listed -> {
            Supplier supplier = listed.supplier();
            List<CounterItem> where = counters.getOrDefault(supplier.id(), List.of()).stream().map(places::get).filter(Objects::nonNull)
                    .map(place -> CounterItem.of(place, language))
                    .sorted(Comparator.comparing(CounterItem::market).thenComparing(CounterItem::number))
                    .toList();
            return new SupplierItem(supplier.id().value(), supplier.name(language), supplier.about(language), supplier.kind(),
                    supplier.demonstration(), listed.offers(), judged.get(supplier.id()), where);
        }).toList();
    }

    private static Order order(@Nullable String sort) {
        return switch (sort) {
            case null -> Order.OFFERS;
            case "-offers" -> Order.OFFERS;
            case "-score" -> Order.SCORE;
            case "name" -> Order.NAME;
            default -> throw Refusal.invalid("sort", "Use one of -offers, -score, name.", "请使用以下之一：-offers, -score, name。");
        };
    }

    private static Place place(Seen seen, Order order) {
        return new Place(order != Order.NAME ? seen.number(0).toPlainString() : seen.text(0), seen.id(1));
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
