package hqb.supply;

import hqb.catalogue.Parts;
import hqb.platform.FieldError;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts one offer on sale, or changes it: the supplier's stock number says which. Offer, tally and the mark for re-indexing are one
 * transaction, so that search never knows more or less than the market.
 */
@Singleton
public class ListOffer {
    private static final int LONGEST_SKU = 80;

    private final Suppliers suppliers;
    private final Parts parts;
    private final Offers offers;
    private final MarkDirty dirty;

    ListOffer(Suppliers suppliers, Parts parts, Offers offers, MarkDirty dirty) {
        this.suppliers = suppliers;
        this.parts = parts;
        this.offers = offers;
        this.dirty = dirty;
    }

    /**
     * Lists the offer and returns it as it now stands.
     *
     * @throws Refusal when the supplier does not exist; or, with the field at fault, when the part does not exist, the counter is not
     *                 the supplier's, the stock number is missing, or stock, order rules, date code, packaging, currency or price list
     *                 are not valid
     */
    @Transactional
    public Offer list(SupplierId supplier, Listing listing) {
        if (suppliers.find(supplier).isEmpty()) {
            throw Refusal.notFound("There is no supplier " + supplier.value() + ".", "没有供应商 " + supplier.value() + "。");
        }
        Terms terms = checked(supplier, listing);
        String category = parts.inCatalogue(List.of(listing.partId())).stream().findFirst()
                .orElseThrow(() -> Refusal.invalid("/partId", "There is no such part.", "没有此元器件。"))
                .part()
                .category();
        Optional<Offer> before = offers.findForUpdate(supplier, listing.sku());
        Offer offer = new Offer(before.map(Offer::id).orElseGet(() -> new OfferId(Uuid7.random(Instant.now()))), supplier, listing.partId(),
                category, listing.sku(), listing.stock(), terms, packaging(listing.packaging()), listing.dateCode(), listing.counterId(),
                Instant.now(), before.map(Offer::goods).orElse(Goods.NEW), before.map(old -> old.version() + 1).orElse(1L));
        before.ifPresent(old -> offers.tally(supplier, old.categorySlug(), -1));
        offers.put(offer);
        offers.tally(supplier, category, 1);
        before.map(Offer::partId).filter(old -> !old.equals(listing.partId())).ifPresent(old -> dirty.mark(DocumentKind.PART, old));
        dirty.mark(DocumentKind.PART, listing.partId());
        return offer;
    }

    private Terms checked(SupplierId supplier, Listing listing) {
        List<FieldError> errors = new ArrayList<>();
        require(errors, !listing.sku().isBlank() && listing.sku().length() <= LONGEST_SKU, "/sku",
                "A stock number has 1 to " + LONGEST_SKU + " characters.");
        require(errors, listing.stock() >= 0, "/stock", "Stock is 0 or more.");
        require(errors, listing.moq() >= 1, "/moq", "The minimum order quantity is 1 or more.");
        require(errors, listing.multiple() >= 1, "/multiple", "The order multiple is 1 or more.");
        require(errors, listing.packaging() == null || packaging(listing.packaging()) != null, "/packaging",
                "Packaging is cut-tape, reel, tray, tube, bag or box.");
        require(errors, listing.dateCode() == null || DateCode.read(listing.dateCode()).isPresent(), "/dateCode",
                "A date code is year and week or later: 2225, 2225+, 22+ or 2019+.");
        require(errors, currency(listing.currency()) != null, "/currency", "The currency is CNY, USD or HKD.");
        require(errors, listing.counterId() == null || isAt(supplier, listing.counterId()), "/counterId",
                "This counter is not one of the supplier's.");
        Currency currency = currency(listing.currency());
        if (errors.isEmpty() && currency != null) {
            try {
                return new Terms(listing.moq(), listing.multiple(), new PriceBreaks(listing.priceBreaks()), currency);
            } catch (IllegalArgumentException wrong) {
                errors.add(new FieldError("/priceBreaks", String.valueOf(wrong.getMessage())));
            }
        }
        throw Refusal.invalid(errors);
    }

    private boolean isAt(SupplierId supplier, @Nullable UUID counter) {
        return suppliers.counters(List.of(supplier)).getOrDefault(supplier, List.of()).contains(counter);
    }

    private static void require(List<FieldError> errors, boolean holds, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    private static @Nullable Packaging packaging(@Nullable String code) {
        return code == null ? null : Packaging.ofCode(code).orElse(null);
    }

    private static @Nullable Currency currency(String code) {
        for (Currency currency : Currency.values()) {
            if (currency.name().equals(code)) {
                return currency;
            }
        }
        return null;
    }
}
