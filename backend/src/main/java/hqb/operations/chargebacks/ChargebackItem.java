package hqb.operations.chargebacks;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.ordering.orders.Order;
import hqb.payments.chargebacks.Chargeback;
import hqb.platform.Language;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that a card holder's bank calls back.
 *
 * @param reference Stripe's id of it
 * @param fee       what Stripe took for it; it does not come back
 * @param reason    Stripe's word, such as {@code fraudulent} or {@code product_not_received}
 * @param state     inquiry, needs-answer, under-review, won, lost or closed
 * @param answerBy  until when evidence is taken
 * @param orders    on which orders it falls
 * @param evidence  what we answered; null when we have not
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChargebackItem(UUID id, String reference, Money amount, Money fee, String reason, String state, @Nullable Instant answerBy,
        Instant openedAt, @Nullable Instant closedAt, List<Share> orders, @Nullable String evidence) {
    /**
     * The part of an order.
     *
     * @param amount what the order bears when it is lost
     */
    @Serdeable
    record Share(UUID id, String number, String supplier, Money amount) {
        static Share of(Order order, Money amount, Language language) {
            return new Share(order.id(), order.number(), language.pick(order.frozen().supplierEn(), order.frozen().supplierZh()), amount);
        }
    }

    static ChargebackItem of(Chargeback one, List<Share> orders) {
        return new ChargebackItem(one.id(), one.stripeId(), one.amount().toMoney(), one.fee().toMoney(), one.reason(), one.state().code(),
                one.answerBy(), one.openedAt(), one.closedAt(), orders, one.evidence());
    }
}
