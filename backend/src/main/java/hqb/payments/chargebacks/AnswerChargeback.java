package hqb.payments.chargebacks;

import hqb.payments.stripe.DisputeCalls;
import hqb.payments.stripe.StripeFault;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers a bank, or gives in. What is said is kept before it is sent, so that a failed sending loses nothing. */
@Singleton
public class AnswerChargeback {
    private static final int LONGEST = 20_000;

    private final Chargebacks chargebacks;
    private final KeepChargeback keep;
    private final DisputeCalls disputes;

    AnswerChargeback(Chargebacks chargebacks, KeepChargeback keep, DisputeCalls disputes) {
        this.chargebacks = chargebacks;
        this.keep = keep;
        this.disputes = disputes;
    }

    /**
     * Sends evidence, once. Never inside a transaction.
     *
     * @param evidence why the payment stands; 1 to 20,000 characters
     * @throws Refusal when there is no such chargeback, it was answered or decided, or Stripe does not answer
     */
    public void contest(UUID id, @Nullable String evidence) {
        BodyCheck check = new BodyCheck();
        String text = check.text("/evidence", evidence, 1, LONGEST);
        check.done();
        Chargeback sending = keepSending(id, text);
        told(() -> disputes.contest(sending.stripeId(), text, "contest:" + id + ':' + sending.sendings()), sending);
    }

    /**
     * The bank is right. Never inside a transaction.
     *
     * @throws Refusal when there is no such chargeback, it was answered or decided, or Stripe does not answer
     */
    public void concede(UUID id) {
        Chargeback sending = keepSending(id, null);
        told(() -> disputes.concede(sending.stripeId(), "concede:" + id + ':' + sending.sendings()), sending);
    }

    @Transactional
    Chargeback keepSending(UUID id, @Nullable String evidence) {
        Chargeback now = chargebacks.lock(id).orElseThrow(
                () -> Refusal.of(ProblemType.NOT_FOUND, "There is no such chargeback.", "没有这笔拒付。"));
        if (now.state() != ChargebackState.NEEDS_ANSWER && now.state() != ChargebackState.INQUIRY) {
            throw Refusal.of(ProblemType.CONFLICT, "This chargeback is answered or decided already.", "这笔拒付已答复或已有结果。");
        }
        chargebacks.sending(id, evidence);
        return chargebacks.find(id).orElseThrow();
    }

    private void told(Runnable sending, Chargeback chargeback) {
        try {
            sending.run();
        } catch (StripeFault fault) {
            if (fault.certainty() != StripeFault.Certainty.REFUSED) {
                throw Refusal.of(ProblemType.PAYMENTS_UNAVAILABLE, "Stripe does not answer. What you wrote is kept; send it again.",
                        "Stripe 没有响应。您写的内容已保存，请重新发送。");
            } // answered or decided meanwhile: how it stands is asked next
        }
        try {
            keep.keep(disputes.get(chargeback.stripeId()));
        } catch (StripeFault late) {
            // the event brings it
        }
    }
}
