package hqb.supply.inventory;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Part;
import hqb.catalogue.PartText;
import hqb.catalogue.Parts;
import hqb.places.CounterPlace;
import hqb.places.FloorPlans;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.supply.Offer;
import hqb.supply.OfferFacts;
import hqb.supply.OfferPhoto;
import hqb.supply.OfferPhotos;
import hqb.supply.Offers;
import hqb.supply.inventory.OwnOffer.PartNamed;
import hqb.supply.inventory.OwnOffers.Filter;
import hqb.supply.inventory.OwnOffers.Order;
import hqb.supply.inventory.OwnOffers.Place;
import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier's own offers, in pages and one by one. */
@Singleton
class InventoryLists {
    private static final Set<String> STOCKS = Set.of("any", "some", "none", "low");

    private final OwnOffers own;
    private final Offers offers;
    private final Parts parts;
    private final PartText texts;
    private final FloorPlans floorPlans;
    private final OfferPhotos photos;

    InventoryLists(OwnOffers own, Offers offers, Parts parts, PartText texts, FloorPlans floorPlans, OfferPhotos photos) {
        this.own = own;
        this.offers = offers;
        this.parts = parts;
        this.texts = texts;
        this.floorPlans = floorPlans;
        this.photos = photos;
    }

    /**
     * A page of them.
     *
     * @throws Refusal naming {@code stock}, {@code sort} or {@code cursor}
     */
    Page<OwnOffer> list(SupplierId supplier, InventoryAsked asked, Language language) {
        String word = present(asked.q());
        String stock = Objects.requireNonNullElse(present(asked.stock()), "any");
        if (!STOCKS.contains(stock)) {
            throw Refusal.invalid("stock", "Use one of any, some, none, low.", "请使用以下之一：any, some, none, low。");
        }
        Order order = order(present(asked.sort()));
        Filter filter = new Filter(supplier, word == null ? null : word.toLowerCase(Locale.ROOT), word == null ? null : Part.mpnKey(word),
                stock);
        int size = asked.size() == null ? InventoryAsked.DEFAULT_SIZE : asked.size();
        String query = String.join("\n", "own offers", supplier.value().toString(), String.valueOf(word), stock, order.name());
        String cursor = present(asked.cursor());
        List<Place> found = own.list(filter, order, cursor == null ? null : place(Cursor.read(query, cursor, 2), order), size + 1);
        List<Place> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().key(), page.getLast().sku())) : null;
        Map<String, Offer> bySku = offers.listBySkus(supplier, page.stream().map(Place::sku).toList());
        return new Page<>(items(page.stream().map(place -> bySku.get(place.sku())).filter(Objects::nonNull).toList(), language),
                own.count(filter), next);
    }

    private static Place place(List<@Nullable String> seen, Order order) {
        String key = seen.getFirst();
        String sku = seen.get(1);
        if (key == null || sku == null || (order != Order.SKU && !key.matches("-?\\d{1,18}(\\.\\d{1,9})?"))) {
            throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
        }
        return new Place(key, sku);
    }

    /**
     * The offer of a stock number.
     *
     * @throws Refusal when the supplier has none
     */
    OwnOffer get(SupplierId supplier, String sku, Language language) {
        return items(List.of(offer(supplier, sku)), language).getFirst();
    }

    /** The same, as the domain has it. */
    Offer offer(SupplierId supplier, String sku) {
        Offer offer = offers.listBySkus(supplier, List.of(sku)).get(sku);
        if (offer == null) {
            throw Refusal.notFound("You have no offer with this number.", "您没有此编号的报价。");
        }
        return offer;
    }

    private List<OwnOffer> items(Collection<Offer> found, Language language) {
        Map<UUID, ListedPart> byId = new HashMap<>();
        parts.listByIds(found.stream().map(Offer::partId).distinct().toList()).forEach(part -> byId.put(part.part().id().value(), part));
        Map<UUID, CounterPlace> places = floorPlans
                .places(found.stream().map(Offer::counterId).filter(Objects::nonNull).distinct().toList());
        Map<UUID, Long> reserved = own.reserved(found.stream().map(offer -> offer.id().value()).toList());
        Map<UUID, Long> alerts = own.alerts(found.stream().map(offer -> offer.id().value()).toList());
        Map<UUID, List<OfferPhoto>> shown = photos.list(found.stream().map(offer -> offer.id().value()).toList());
        return found.stream().map(offer -> item(offer, Objects.requireNonNull(byId.get(offer.partId())),
                offer.counterId() == null ? null : places.get(offer.counterId()), shown.getOrDefault(offer.id().value(), List.of()),
                alerts.get(offer.id().value()), reserved.getOrDefault(offer.id().value(), 0L), language)).toList();
    }

    private OwnOffer item(Offer offer, ListedPart listed, @Nullable CounterPlace place, List<OfferPhoto> shown, @Nullable Long alert,
            long reserved,
            Language language) {
        OfferFacts facts = OfferFacts.of(offer);
        Part part = listed.part();
        return new OwnOffer(offer.id().value(), offer.sku(), offer.version(),
                new PartNamed(part.id().value(), part.mpn(), listed.manufacturer(), texts.describe(part, language), part.packageName()),
                facts.stock(), reserved, facts.moq(), facts.multiple(), facts.packaging(), facts.dateCode(), facts.currency(),
                facts.priceBreaks(),
                facts.condition(), facts.conditionEvidence(), facts.leadTimeDays(), facts.warehouse(), facts.counterId(),
                place == null ? null : place.number(), facts.origin(), shown, alert, alert != null && offer.stock() <= alert,
                offer.updatedAt());
    }

    private static Order order(@Nullable String sort) {
        return switch (sort) {
            case null -> Order.SKU;
            case "sku" -> Order.SKU;
            case "stock" -> Order.STOCK;
            case "-stock" -> Order.STOCK_FALLING;
            case "-updated" -> Order.UPDATED;
            default -> throw Refusal.invalid("sort", "Use one of sku, stock, -stock, -updated.", "请使用以下之一：sku, stock, -stock, -updated。");
        };
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
