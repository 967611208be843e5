package hqb.prototyping.orders;

import hqb.accounts.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to an order.
 *
 * @param person null when no person did
 * @param key    the API key, null when none was used
 */
record Who(Side side, @Nullable UUID person, @Nullable UUID key) {
    static final Who SYSTEM = new Who(Side.SYSTEM, null, null);

    /** Whoever asks, on that side. */
    static Who of(Side side, Actor actor) {
        return new Who(side, actor.personId() == null ? null : actor.personId().value(),
                actor.how() == Actor.How.KEY ? actor.credential() : null);
    }
}
