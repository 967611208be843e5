package hqb.payments;

import hqb.payments.stripe.StripeCalls.Happened;

/** Wants to know of events of Stripe that payments themselves have no use for. */
public interface EventTaker {
    /** Whether it is for this one. */
    boolean takes(String type);

    /** Works it: looks at Stripe how the thing stands. Never inside a transaction; may be done any number of times. */
    void work(Happened event);
}
