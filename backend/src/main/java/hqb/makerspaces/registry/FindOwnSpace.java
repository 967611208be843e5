package hqb.makerspaces.registry;

import hqb.accounts.Actor;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds a makerspace that the asker's organisation keeps. */
@Singleton
public class FindOwnSpace {
    private final Makerspaces makerspaces;

    FindOwnSpace(Makerspaces makerspaces) {
        this.makerspaces = makerspaces;
    }

    /** The makerspace; throws {@link Refusal} when there is none or it is another's. */
    public Makerspace get(UUID id, Actor actor) {
        return makerspaces.listOf(actor.requireOrganisation()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such makerspace of yours.", "您没有此众创空间。"));
    }
}
