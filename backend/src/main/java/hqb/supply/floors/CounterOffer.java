package hqb.supply.floors;

import hqb.supply.Terms;
import java.util.UUID;

/**
 * What a counter has of a part at this moment.
 *
 * @param left    pieces that nobody has reserved, 1 or more
 * @param counter where it can be picked up
 */
public record CounterOffer(UUID offerId, UUID partId, String sku, long left, Terms terms, UUID counter, Seller seller) {

    /** Who stands there. */
    public record Seller(UUID id, String nameEn, String nameZh) {
    }
}
