package hqb.ordering.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an order would come to as it is asked for. Nothing is set aside.
 *
 * @param voucher what the voucher would pay of the total; null without one
 * @param due     what is left to pay
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record QuotePage(List<Seller> suppliers, Money goods, Money delivery, Money total, @Nullable Money voucher, Money due) {

    /**
     * A supplier's part.
     *
     * @param methods how its goods can come: pick-up, courier, consolidated
     * @param pickUp  its counter; null when it has none
     * @param grams   what the goods weigh, estimated
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Seller(UUID id, String name, String method, List<String> methods, @Nullable Counter pickUp, long grams, int lines, Money goods,
            Money delivery, Money total) {
    }

    /** Where goods are picked up. */
    @Serdeable
    record Counter(String market, String marketName, String floor, String number) {
    }
}
