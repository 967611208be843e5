package hqb.supply.proposals;

import hqb.platform.money.Currency;
import hqb.supply.Condition;
import hqb.supply.Goods;
import hqb.supply.Offer;
import hqb.supply.OfferId;
import hqb.supply.Packaging;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer that has everything but a part.
 *
 * @param priceBreaks as the database keeps price lists
 */
@Serdeable
public record WaitingOffer(String sku, long stock, int moq, int multiple, @Nullable String packaging, @Nullable String dateCode,
        Currency currency, String priceBreaks, @Nullable UUID counterId, String condition, @Nullable String evidence,
        @Nullable Integer leadTimeDays, @Nullable String warehouse, @Nullable String origin) {

    /** What an offer says apart from its part. */
    public static WaitingOffer of(Offer offer) {
        Packaging packaging = offer.packaging();
        Goods goods = offer.goods();
        return new WaitingOffer(offer.sku(), offer.stock(), offer.terms().moq(), offer.terms().multiple(),
                packaging == null ? null : packaging.code(), offer.dateCode(), offer.terms().currency(),
                offer.terms().priceBreaks().json(), offer.counterId(), goods.condition().code(), goods.evidence(), goods.leadTimeDays(),
                goods.warehouse(), goods.origin());
    }

    /** The offer, now that the part is known. */
    Offer offer(OfferId id, SupplierId supplier, UUID part, String category, long version, Instant now) {
        return new Offer(id, supplier, part, category, sku, stock, new Terms(moq, multiple, PriceBreaks.ofJson(priceBreaks), currency),
                packaging == null ? null : Packaging.ofCode(packaging).orElseThrow(), dateCode, counterId, now,
                new Goods(Condition.ofCode(condition).orElseThrow(), evidence, leadTimeDays, warehouse, origin), version);
    }
}
