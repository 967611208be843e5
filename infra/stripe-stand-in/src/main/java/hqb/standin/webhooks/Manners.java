package hqb.standin.webhooks;

/**
 * How events are delivered.
 *
 * @param copies how often each is sent
 * @param delayMillis how late
 * @param shuffleMillis up to how much later than that, drawn for each, so that order is lost
 * @param misdeed what is sent besides the true event
 * @param share of the events that the misdeed comes with, 0 to 1
 */
public record Manners(int copies, long delayMillis, long shuffleMillis, Misdeed misdeed, double share) {
    /** As well as Stripe does it on a good day. */
    public static final Manners GOOD = new Manners(1, 0, 0, Misdeed.NONE, 1);

    /** A request that a receiver has to refuse. It comes before the true event, once, whatever the answer. */
    public enum Misdeed {
        NONE,
        /** Signed with another secret, and with other amounts. */
        FORGED,
        /** Other amounts under the true event's signature. */
        TAMPERED,
        /** Signed an hour ago. */
        EXPIRED,
        /** Signed an hour from now. */
        FUTURE,
        /** Well signed, in another version of the API. */
        WRONG_VERSION,
        /** Well signed, said to be of another account. */
        WRONG_ACCOUNT
    }
}
