package hqb.ordering.checkout;

import hqb.catalogue.ListedPart;
import hqb.ordering.DeliveryMethod;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.Offer;
import hqb.supply.suppliers.PickUpPlace;
import hqb.supply.suppliers.Supplier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What would be ordered of whom, and what it comes to. */
record Plan(Currency currency, List<Seller> sellers) {

    /** One supplier's part of it. */
    record Seller(Supplier supplier, DeliveryMethod method, Set<DeliveryMethod> possible, @Nullable PickUpPlace pickUp, List<Line> lines,
            long grams, Money goods, Money delivery) {
        Money total() {
            return new Money(goods.amount().add(delivery.amount()), goods.currency());
        }
    }

    /**
     * One line of it.
     *
     * @param planned how its goods come by the plan that it was put into the cart with; null when there was none
     */
    record Line(UUID id, Offer offer, ListedPart part, @Nullable PickUpPlace pickUp, @Nullable DeliveryMethod planned, long quantity,
            Money unitPrice, Money total,
            BigDecimal nativePrice, BigDecimal rate) {
    }

    Money total() {
        return new Money(sellers.stream().map(seller -> seller.total().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(currency.minorDigits()), currency);
    }
}
