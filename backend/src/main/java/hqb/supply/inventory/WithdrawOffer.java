package hqb.supply.inventory;

import hqb.platform.Refusal;
import hqb.platform.reindex.Urgency;
import hqb.supply.Offer;
import hqb.supply.Offers;
import hqb.supply.StoreOffers;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes an offer off the market, with its history. */
@Singleton
class WithdrawOffer {
    private final Offers offers;
    private final StoreOffers store;

    WithdrawOffer(Offers offers, StoreOffers store) {
        this.offers = offers;
        this.store = store;
    }

    /**
     * Takes it away.
     *
     * @throws Refusal when the supplier has no such offer
     */
    @Transactional
    void withdraw(SupplierId supplier, String sku) {
        Offer offer = offers.findForUpdate(supplier, sku)
                .orElseThrow(() -> Refusal.notFound("You have no offer with this number.", "您没有此编号的报价。"));
        store.remove(supplier, List.of(offer), Urgency.AT_ONCE);
    }
}
