package hqb.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that Stripe is told by a command, beside payments and refunds. A bean of this type is called for each command of its
 * operation; whether a call has to be repeated, read back or given up is decided for all of them in one place.
 *
 * @param <T> what Stripe answers when it is done
 */
public interface StripeDeed<T> {
    /** Whose commands it is called for. */
    Operation operation();

    /**
     * Tells Stripe. Outside any transaction.
     *
     * @param key under which Stripe does it once
     */
    T tell(UUID subject, String key);

    /**
     * Reads back whether it was done. Outside any transaction.
     *
     * @param since not before this it was told
     */
    Optional<T> find(UUID subject, Instant since);

    /** Keeps what came of it, in the transaction that ends the command; may be called again for the same. */
    void keep(UUID subject, T outcome);

    /** Keeps that Stripe refuses it for good, in the transaction that ends the command. */
    void refused(UUID subject, String error);
}
