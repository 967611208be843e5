package hqb.sourcing.plan;

import hqb.ordering.DeliveryMethod;
import hqb.supply.Offer;

/** In how many days goods are there: an estimate from the supplier's lead time and the way they come, and called so wherever it is shown. */
final class Days {
    /** From order to dispatch where a supplier that has stock does not say. */
    private static final int DISPATCH = 1;

    private Days() {
    }

    static int of(Offer offer, DeliveryMethod method, String country) {
        Integer lead = offer.goods().leadTimeDays();
        return (lead == null ? DISPATCH : lead) + transit(method, country);
    }

    private static int transit(DeliveryMethod method, String country) {
        int parcel = switch (country) {
            case "CN" -> 2;
            case "HK", "MO", "TW" -> 4;
            default -> 8;
        };
        return switch (method) {
            case PICK_UP -> 0;
            case COURIER -> parcel;
            case CONSOLIDATED -> parcel + 2;
        };
    }
}
