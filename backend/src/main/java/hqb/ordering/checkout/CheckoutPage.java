package hqb.ordering.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered at once, and its payment.
 *
 * @param state     of the whole, as its orders are: awaiting-payment, paid, ended or mixed
 * @param voucher   what a voucher pays of the total; null without one
 * @param due       what is paid beside the voucher
 * @param payBefore until when its stock is set aside
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CheckoutPage(UUID id, String state, Money total, @Nullable Money voucher, Money due, Instant payBefore, List<Placed> orders,
        PaymentState payment) {

    /** An order of it. */
    @Serdeable
    record Placed(UUID id, String number, String state, SupplierName supplier, Money total) {
    }

    /** Who sells. */
    @Serdeable
    record SupplierName(UUID id, String name) {
    }

    /**
     * The payment.
     *
     * @param id     null as long as it could not be opened; asking for it again tries again
     * @param state  open, processing, paid, failed, cancelled or expired
     * @param payUrl where to pay; null when there is no such page, or none any more
     * @param joint  the page where it is paid together with other things; null when it is paid alone
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PaymentState(@Nullable UUID id, String state, @Nullable String payUrl, @Nullable String joint) {
    }
}
