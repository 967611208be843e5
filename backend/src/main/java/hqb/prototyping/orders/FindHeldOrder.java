package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.prototyping.providers.ProviderId;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a provider has to make. Orders of others are not there. */
@Singleton
public class FindHeldOrder {
    private final FindSide side;

    FindHeldOrder(FindSide side) {
        this.side = side;
    }

    /**
     * An order that its provider holds.
     *
     * @param design what is to be made; null when there is none, or its maker has deleted it
     */
    public record Held(UUID order, ProviderId provider, @Nullable UUID design, OrderState state) {
    }

    /**
     * The order of that id.
     *
     * @throws Refusal when the asker is not its provider, or nothing of it was ever paid
     */
    public Held of(UUID id, Actor actor) {
        FindSide.Seen seen = side.of(id, actor);
        if (seen.side() != Side.PROVIDER) {
            throw FindSide.none();
        }
        return new Held(id, seen.order().provider(), seen.order().design(), seen.order().state());
    }
}
