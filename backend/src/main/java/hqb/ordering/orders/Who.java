package hqb.ordering.orders;

import hqb.accounts.Actor;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to an order.
 *
 * @param person null when no person did
 * @param key    the API key, null when none was used
 */
public record Who(By by, @Nullable UUID person, @Nullable UUID key) {
    /** Nobody: time, or a payment. */
    public static final Who SYSTEM = new Who(By.SYSTEM, null, null);

    /** On which side somebody stands. */
    public enum By {
        BUYER, SUPPLIER, OPERATOR, SYSTEM;

        /** The word that stands for it in tables and in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whoever asks, on that side. */
    public static Who of(By by, Actor actor) {
        return new Who(by, actor.personId() == null ? null : actor.personId().value(),
                actor.how() == Actor.How.KEY ? actor.credential() : null);
    }
}
