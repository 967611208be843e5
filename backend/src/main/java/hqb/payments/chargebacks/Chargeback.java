package hqb.payments.chargebacks;

import hqb.platform.money.Amount;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of a payment that the bank of its card holder calls back.
 *
 * @param stripeId  Stripe's id of the dispute
 * @param payment   our id of the payment
 * @param amount    what is called back
 * @param withdrawn whether it has left us; an inquiry only asks
 * @param fee       what Stripe took for it
 * @param reason    Stripe's word, such as {@code fraudulent} or {@code product_not_received}
 * @param settled   whether the ledger has its end
 * @param answerBy  until when evidence is taken; null when none is
 * @param closedAt  null while it is open
 * @param evidence  what we answered; null when we have not
 * @param sendings  how often something was sent about it
 * @param orders    on which orders it falls, with how much; empty until the money has left us
 */
public record Chargeback(UUID id, String stripeId, UUID payment, Amount amount, boolean withdrawn, Amount fee, String reason,
        ChargebackState state, boolean settled, @Nullable Instant answerBy, Instant openedAt, @Nullable Instant closedAt,
        @Nullable String evidence, int sendings, Map<UUID, Amount> orders) {
}
