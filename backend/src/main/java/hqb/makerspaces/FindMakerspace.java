package hqb.makerspaces;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A makerspace as somebody named it. */
@Singleton
public class FindMakerspace {
    private final Makerspaces makerspaces;

    FindMakerspace(Makerspaces makerspaces) {
        this.makerspaces = makerspaces;
    }

    /** The one of an address that everybody may see; throws {@link Refusal} not-found when there is none. */
    public Makerspace get(String slug) {
        return makerspaces.find(slug).filter(Makerspace::isPublic).orElseThrow(FindMakerspace::none);
    }

    /** The one of an address that the asker's organisation keeps; throws {@link Refusal} not-found when there is none. */
    public Makerspace kept(String slug, Actor actor) {
        return makerspaces.find(slug).filter(one -> actor.requireOrganisation().equals(one.organisation()))
                .orElseThrow(FindMakerspace::none);
    }

    /** The one of an id, if the asker's organisation keeps it; throws {@link Refusal} not-found when it does not. */
    public Makerspace kept(UUID id, Actor actor) {
        Makerspace one = makerspaces.get(id);
        if (!actor.requireOrganisation().equals(one.organisation())) {
            throw none();
        }
        return one;
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such makerspace.", "没有此众创空间。");
    }
}
