package hqb.sourcing.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a list is bought.
 *
 * @param lowerBound what no purchase of the same parts can cost less than; null when that is not known, because suppliers are too few for all parts
 * @param gap        by what share of the lower bound the total may at most be too much: 0.003 is 0.3 %; null when that is not known
 * @param saved      against buying each part at its lowest unit price
 * @param days       until all is there, estimated
 * @param needs      the parts that are needed, in the order of the list
 * @param unmet      the lines that are not bought
 * @param attrition  the pieces that are counted as lost
 * @param tradeOffs  null when they were not asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlanPage(UUID bom, long boards, Currency currency, String delivery, String country, List<Seller> suppliers, Money goods,
        Money shipping, Money total, @Nullable Money lowerBound, @Nullable Double gap, Plain plain, Money saved, int days, List<Need> needs,
        List<Unmet> unmet, List<Lost> attrition, @Nullable TradeOffs tradeOffs) {

    /**
     * What is bought from one supplier: one parcel.
     *
     * @param days   until its goods are there, estimated
     * @param grams  what they weigh, estimated
     * @param pickUp where they can be picked up; null when nowhere
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Seller(UUID id, String name, String kind, int days, @Nullable Counter pickUp, List<Line> lines, Money goods, long grams,
            Money shipping, Money total) {
    }

    /** Where goods are picked up. */
    @Serdeable
    record Counter(String market, String marketName, String floor, String number) {
    }

    /**
     * A line of the cart.
     *
     * @param rows        of the list
     * @param surplus     pieces that are more than is needed
     * @param nativePrice the unit price in the supplier's currency, as the cart will remember it
     * @param substitute  whether it is an alternate that the list names
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(UUID offerId, String sku, UUID partId, String mpn, String manufacturer, @Nullable String packaging,
            @Nullable String dateCode, List<Integer> rows, long quantity, long surplus, long stock, int moq, int multiple, Money unitPrice,
            Money lineTotal, Money nativePrice, int days, boolean substitute) {
    }

    /**
     * A part that is needed.
     *
     * @param kind   by which its losses are counted
     * @param placed pieces that stand on the boards
     * @param lost   pieces that are counted as lost
     * @param bought pieces; 0 when it is not bought
     * @param total  what they cost; null when it is not bought
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Need(List<Integer> rows, UUID partId, String mpn, String kind, long placed, long lost, long bought, @Nullable Money total) {
    }

    /**
     * A line that is not bought.
     *
     * @param needed    pieces; null when nobody knows how many
     * @param available pieces that suppliers have of it
     * @param least     the least that can be ordered; null when nothing can
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Unmet(int row, List<String> references, String label, @Nullable UUID partId, @Nullable Long needed, String code, String message,
            long available, @Nullable Long least) {
    }

    /** What the plain rule would come to: each part at its lowest unit price, from however many suppliers. */
    @Serdeable
    record Plain(Money total, int suppliers) {
    }

    /** How many pieces of a class are counted as lost: a share, but no less than some pieces. */
    @Serdeable
    record Lost(String kind, String percent, long pieces) {
    }

    /** The least that it comes to by number of suppliers and by days; a point is there only where it is better than those before it. */
    @Serdeable
    record TradeOffs(List<BySuppliers> bySuppliers, List<ByDays> byDays) {
    }

    /**
     * With at most so many suppliers.
     *
     * @param leftOut parts that they do not have together
     */
    @Serdeable
    record BySuppliers(int suppliers, Money total, int leftOut) {
    }

    /**
     * Within so many days.
     *
     * @param delivery by which it is
     * @param leftOut  parts that cannot be there
     */
    @Serdeable
    record ByDays(int days, String delivery, int suppliers, Money total, int leftOut) {
    }
}
