package hqb.ordering.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cart with the prices of this moment.
 *
 * @param lines     in the order in which they came
 * @param suppliers who sells them, with what their goods come to
 * @param goods     what all goods come to; lines that cannot be bought do not count
 * @param delivery  what sending them within the mainland comes to, as purchase plans have reckoned with it; null when a supplier's goods are of no plan
 * @param rates     of the currencies that had to be converted
 * @param ready     whether it can be ordered as it is
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CartPage(Currency currency, List<Line> lines, List<Seller> suppliers, Money goods, @Nullable Money delivery, List<Rate> rates,
        boolean ready) {

    /**
     * A line.
     *
     * @param stock             pieces that are left
     * @param unitPrice         at the quantity; null when the offer is gone
     * @param lineTotal         unit price times quantity, rounded once
     * @param previousUnitPrice what it was when the buyer saw it before; null when it has not moved
     * @param hint              the next larger order that costs less a piece; null when there is none
     * @param problems          gone, out-of-stock, quantity-not-sold
     * @param nearestQuantity   the quantity that would settle the problems; null when none would, or there are none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(UUID id, UUID offerId, @Nullable Supplier supplier, @Nullable PartName part, @Nullable String sku,
            @Nullable String packaging, @Nullable String dateCode, long quantity, long stock, int moq, int multiple,
            @Nullable Money unitPrice, @Nullable Money lineTotal, @Nullable Money previousUnitPrice, @Nullable Hint hint,
            List<String> problems, @Nullable Long nearestQuantity) {
    }

    /** Who sells. */
    @Serdeable
    record Supplier(UUID id, String name) {
    }

    /** What is sold. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PartName(UUID id, String mpn, String manufacturer, String description, @JsonProperty("package") @Nullable String packageCode) {
    }

    /**
     * A larger order at a lower price a piece.
     *
     * @param extra what it costs more than the line does; below 0 when it costs less
     */
    @Serdeable
    record Hint(long quantity, Money unitPrice, Money lineTotal, Money extra) {
    }

    /**
     * A supplier in the cart.
     *
     * @param goods   what its goods come to
     * @param grams   what they weigh, estimated
     * @param pickUp  where they can be picked up; null when nowhere
     * @param courier what a parcel within the mainland costs
     * @param planned how its goods come by the purchase plan that they are of, with which the checkout begins; null when they are of none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Seller(UUID id, String name, Money goods, long grams, @Nullable Counter pickUp, Money courier,
            @Nullable Planned planned) {
    }

    /**
     * How a supplier's goods come by a purchase plan.
     *
     * @param method pick-up, courier or consolidated
     * @param cost   within the mainland
     */
    @Serdeable
    record Planned(String method, Money cost) {
    }

    /** Where goods are picked up. */
    @Serdeable
    record Counter(String market, String marketName, String floor, String number) {
    }

    /**
     * A rate of exchange.
     *
     * @param stale whether it is too old to be sold by
     */
    @Serdeable
    record Rate(Currency from, Currency to, String rate, LocalDate asOf, boolean stale) {
    }
}
