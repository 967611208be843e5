package hqb.prototyping.brokering.requests;

import hqb.accounts.Actor;
import hqb.prototyping.orders.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a request.
 *
 * @param person null when no person did
 * @param key    the API key, null when none was used
 */
public record Doer(Side side, @Nullable UUID person, @Nullable UUID key) {
    /** Nobody: time, or what follows from something else. */
    public static final Doer SYSTEM = new Doer(Side.SYSTEM, null, null);

    /** Whoever asks, on that side. */
    public static Doer of(Side side, Actor actor) {
        return new Doer(side, actor.personId() == null ? null : actor.personId().value(),
                actor.how() == Actor.How.KEY ? actor.credential() : null);
    }
}
