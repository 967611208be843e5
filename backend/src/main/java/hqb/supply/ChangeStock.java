package hqb.supply;

import hqb.platform.Refusal;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Says how many pieces of an offer are left. Stock moves far more often than prices, and alone. */
@Singleton
public class ChangeStock {
    private final Offers offers;
    private final MarkDirty dirty;

    ChangeStock(Offers offers, MarkDirty dirty) {
        this.offers = offers;
        this.dirty = dirty;
    }

    /**
     * Changes the stock of an offer and marks its part for re-indexing in the same transaction.
     *
     * @param stock pieces, 0 or more
     * @throws Refusal when stock is negative, or there is no such offer
     */
    @Transactional
    public void change(OfferId id, long stock) {
        if (stock < 0) {
            throw Refusal.invalid("/stock", "Stock is 0 or more.", "库存须为 0 或以上。");
        }
        UUID part = offers.setStock(id, stock, Instant.now().atOffset(ZoneOffset.UTC))
                .orElseThrow(() -> Refusal.notFound("There is no offer " + id.value() + ".", "没有报价 " + id.value() + "。"));
        dirty.mark(DocumentKind.PART, part);
    }
}
