package hqb.supply;

import hqb.catalogue.ListedPart;
import hqb.catalogue.PartText;
import hqb.catalogue.Parts;
import hqb.places.CounterPlace;
import hqb.places.FloorPlans;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.platform.paging.Seen;
import hqb.platform.rates.CurrentRates;
import hqb.supply.suppliers.CounterItem;
import hqb.supply.suppliers.RatedSupplier;
import hqb.supply.suppliers.Rating;
import hqb.supply.suppliers.Ratings;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of offers: those of a part, and those of a supplier. */
@Singleton
public class OfferLists {
    private static final Comparator<OfferItem> CHEAPEST_FIRST = Comparator.comparing((OfferItem item) -> item.unitPrice().amount())
            .thenComparing(OfferLists::score, Comparator.reverseOrder()).thenComparing(item -> item.id().toString());

    private final Offers offers;
    private final ShopOffers shop;
    private final OfferPhotos photos;
    private final Suppliers suppliers;
    private final Parts parts;
    private final PartText texts;
    private final FloorPlans floorPlans;
    private final CurrentRates rates;
    private final Ratings ratings;

    OfferLists(Offers offers, ShopOffers shop, OfferPhotos photos, Suppliers suppliers, Parts parts, PartText texts, FloorPlans floorPlans,
            CurrentRates rates, Ratings ratings) {
        this.offers = offers;
        this.shop = shop;
        this.photos = photos;
        this.suppliers = suppliers;
        this.parts = parts;
        this.texts = texts;
        this.floorPlans = floorPlans;
        this.rates = rates;
        this.ratings = ratings;
    }

    /**
     * The offers of a part, cheapest at the asked quantity first, of equal prices the better judged supplier's.
     *
     * @throws Refusal when there is no such part, or the cursor is not of this list
     */
    public Page<OfferItem> ofPart(UUID partId, long quantity, Currency currency, @Nullable String cursor, int size, Language language) {
        parts.get(partId);
        List<OfferItem> all = items(offers.listByPart(partId), quantity, currency, language).stream().sorted(CHEAPEST_FIRST).toList();
        String query = "offers of " + partId + ' ' + quantity + ' ' + currency;
        int start = cursor == null ? 0 : startAfter(all, new Seen(Cursor.read(query, cursor, 3)));
        int end = Math.min(all.size(), start + size);
        String next = end == all.size() ? null
                : Cursor.after(query,
                        List.of(all.get(end - 1).unitPrice().amount().toPlainString(), score(all.get(end - 1)).toPlainString(),
                                all.get(end - 1).id().toString()));
        return new Page<>(all.subList(start, end), all.size(), next);
    }

    /**
     * The offers of a supplier, in the order of their ids.
     *
     * @param word     a piece of the stock number or of the part number; null for all
     * @param currency of the prices; null for the supplier's own
     * @throws Refusal when there is no such supplier, or the cursor is not of this list
     */
    Page<SupplierOffer> ofSupplier(SupplierId supplier, @Nullable String word, @Nullable Currency currency, @Nullable String cursor,
            int size, Language language) {
        if (suppliers.findActive(supplier).isEmpty()) {
            throw Refusal.notFound("There is no supplier with the id " + supplier.value() + ".", "没有供应商 " + supplier.value() + "。");
        }
        String query = "offers of supplier " + supplier.value() + ' ' + currency + ' ' + word;
        UUID after = cursor == null ? null : new Seen(Cursor.read(query, cursor, 1)).id(0);
        List<Offer> found = word == null ? shop.list(supplier, after, size + 1) : shop.search(supplier, word, after, size + 1);
        List<Offer> page = found.subList(0, Math.min(size, found.size()));
        Map<UUID, ListedPart> byId = new HashMap<>();
        parts.listByIds(page.stream().map(Offer::partId).distinct().toList()).forEach(part -> byId.put(part.part().id().value(), part));
        Map<UUID, List<OfferPhoto>> shown = photos.list(page.stream().map(offer -> offer.id().value()).toList());
        long total = word != null ? shop.count(supplier, word)
                : suppliers.offersByCategory(supplier).values().stream().mapToLong(Long::longValue).sum();
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id().value().toString())) : null;
        return new Page<>(
                page.stream().map(offer -> item(offer, Objects.requireNonNull(byId.get(offer.partId())),
                        shown.getOrDefault(offer.id().value(), List.of()), currency, language)).toList(),
                total, next);
    }

    private SupplierOffer item(Offer offer, ListedPart part, List<OfferPhoto> shown, @Nullable Currency asked, Language language) {
        Currency currency = asked == null ? offer.terms().currency() : asked;
        Packaging packaging = offer.packaging();
        return new SupplierOffer(offer.id().value(), offer.sku(),
                new SupplierOffer.PartName(part.part().id().value(), part.part().mpn(), part.manufacturer(),
                        texts.describe(part.part(), language),
                        part.part().packageName()),
                offer.stock(), offer.terms().moq(), offer.terms().multiple(), packaging == null ? null : packaging.code(), offer.dateCode(),
                offer.goods().condition().code(), offer.goods().evidence(), offer.goods().origin(), shown,
                PriceStep.of(offer.terms(), currency, rates.now()), currency, offer.updatedAt());
    }

    private List<OfferItem> items(Collection<Offer> found, long quantity, Currency currency, Language language) {
        Map<SupplierId, Supplier> sellers = suppliers.findAll(found.stream().map(Offer::supplierId).distinct().toList());
        Map<SupplierId, Rating> judged = ratings.list(sellers.keySet());
        Map<UUID, CounterPlace> places = floorPlans
                .places(found.stream().map(Offer::counterId).filter(Objects::nonNull).distinct().toList());
        Map<UUID, List<OfferPhoto>> shown = photos.list(found.stream().map(offer -> offer.id().value()).toList());
        return found.stream().map(offer -> {
            CounterPlace place = offer.counterId() == null ? null : places.get(offer.counterId());
            Supplier seller = Objects.requireNonNull(sellers.get(offer.supplierId()));
            return OfferItem.of(offer, RatedSupplier.of(seller, judged.get(seller.id()), language),
                    place == null ? null : CounterItem.of(place, language),
                    shown.getOrDefault(offer.id().value(), List.of()), quantity, currency, rates.now());
        }).toList();
    }

    private static BigDecimal score(OfferItem item) {
        Rating rating = item.supplier().rating();
        return rating == null ? BigDecimal.ZERO : rating.score();
    }

    private static int startAfter(List<OfferItem> all, Seen seen) {
        BigDecimal price = seen.number(0);
        BigDecimal score = seen.number(1);
        String id = seen.id(2).toString();
        return (int) all.stream().filter(item -> {
            int order = item.unitPrice().amount().compareTo(price);
            int better = order == 0 ? score.compareTo(score(item)) : order;
            return better < 0 || better == 0 && item.id().toString().compareTo(id) <= 0;
        }).count();
    }
}
