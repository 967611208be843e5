package hqb.payments.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import org.jspecify.annotations.Nullable;

/** A call that did not end well, and what that says about whether it was done. */
public final class StripeFault extends RuntimeException {
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    private final Certainty certainty;

    private StripeFault(Certainty certainty, @Nullable String message, StripeException cause) {
        super(message == null ? certainty.name() : message, cause);
        this.certainty = certainty;
    }

    /** What is known of the call. */
    public enum Certainty {
        /** It was refused for good: the same again is refused again. */
        REFUSED,
        /** It may have been done: the same key again tells. */
        UNKNOWN,
        /** A fault is kept under its key for ever: only reading back tells whether it was done. */
        KEPT_FAULT
    }

    static StripeFault of(StripeException failed) {
        Integer status = failed.getStatusCode();
        Certainty certainty = failed instanceof ApiConnectionException || status == null || status == CONFLICT || status == TOO_MANY
                ? Certainty.UNKNOWN : status >= SERVER ? Certainty.KEPT_FAULT : Certainty.REFUSED;
        return new StripeFault(certainty, failed.getMessage(), failed);
    }

    /** What is known of the call. */
    public Certainty certainty() {
        return certainty;
    }
}
