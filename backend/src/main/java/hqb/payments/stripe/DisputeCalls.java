package hqb.payments.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import com.stripe.param.DisputeUpdateParams;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What we ask of Stripe about disputes of card payments. All methods throw {@link StripeFault} when Stripe does not answer, or says no. */
@Singleton
public class DisputeCalls {
    private final StripeCalls calls;

    DisputeCalls(StripeCalls calls) {
        this.calls = calls;
    }

    /**
     * A dispute as Stripe has it.
     *
     * @param intent     of which payment; null when it is none of a PaymentIntent
     * @param amount     what is called back
     * @param withdrawn  what has left our balance, before the fee
     * @param fee        what Stripe took for it, and did not give back
     * @param reinstated what has come back to our balance
     * @param status     Stripe's word
     * @param answerBy   until when evidence is taken; null when none is
     */
    public record Called(String id, @Nullable String intent, Amount amount, Amount withdrawn, Amount fee, Amount reinstated, String reason,
            String status, @Nullable Instant answerBy, Instant at) {
    }

    /** A dispute as it stands. */
    public Called get(String id) {
        return calls.call(stripe -> called(stripe.v1().disputes().retrieve(id)));
    }

    /** Answers it. What is sent is final. */
    public Called contest(String id, String evidence, String key) {
        DisputeUpdateParams answer = DisputeUpdateParams.builder()
                .setEvidence(DisputeUpdateParams.Evidence.builder().setUncategorizedText(evidence).build()).setSubmit(true).build();
        return calls.call(stripe -> called(stripe.v1().disputes().update(id, answer, StripeCalls.once(key))));
    }

    /** Gives in. */
    public Called concede(String id, String key) {
        return calls.call(stripe -> called(stripe.v1().disputes().close(id, StripeCalls.once(key))));
    }

    private static Called called(Dispute dispute) {
        Currency currency = Currency.valueOf(dispute.getCurrency().toUpperCase(Locale.ROOT));
        long withdrawn = 0;
        long reinstated = 0;
        long fee = 0;
        for (BalanceTransaction line : dispute.getBalanceTransactions()) {
            withdrawn -= Math.min(0, line.getAmount());
            reinstated += Math.max(0, line.getAmount());
            fee += line.getFee();
        }
        Long answerBy = dispute.getEvidenceDetails() == null ? null : dispute.getEvidenceDetails().getDueBy();
        return new Called(dispute.getId(), dispute.getPaymentIntent(), new Amount(dispute.getAmount(), currency),
                new Amount(withdrawn, currency), new Amount(fee, currency), new Amount(reinstated, currency), dispute.getReason(),
                dispute.getStatus(), answerBy == null ? null : Instant.ofEpochSecond(answerBy),
                Instant.ofEpochSecond(dispute.getCreated()));
    }
}
