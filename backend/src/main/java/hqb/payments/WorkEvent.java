package hqb.payments;

import hqb.payments.stripe.StripeCalls;
import hqb.payments.stripe.StripeCalls.Happened;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/** Does what an event asks for: looks at Stripe how the thing stands that it is about. Of other events nothing is done. */
@Singleton
class WorkEvent {
    private final StripeCalls stripe;
    private final SettlePayment settle;
    private final KeepOutcome keep;
    private final BeanProvider<StripeListener> listeners;

    WorkEvent(StripeCalls stripe, SettlePayment settle, KeepOutcome keep, BeanProvider<StripeListener> listeners) {
        this.stripe = stripe;
        this.settle = settle;
        this.keep = keep;
        this.listeners = listeners;
    }

    /** Works it. Never inside a transaction; may be done any number of times. */
    void work(Happened event) {
        if (event.type().startsWith("payment_intent.")) {
            settle.sync(event.object());
        } else if (event.type().startsWith("refund.")) {
            keep.refundEnded(stripe.getRefund(event.object()));
        } else {
            listeners.forEach(listener -> {
                if (listener.concerns(event.type())) {
                    listener.happened(event);
                }
            });
        }
    }
}
