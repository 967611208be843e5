package hqb.payments;

import hqb.payments.stripe.StripeCalls.Happened;

/** Works what Stripe tells, never inside a transaction and any number of times: looks at Stripe how the thing stands. */
public interface StripeListener {
    /** Whether events of that type concern it. */
    boolean concerns(String type);

    /** Something that concerns it happened. */
    void happened(Happened event);
}
