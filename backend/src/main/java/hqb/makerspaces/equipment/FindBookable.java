package hqb.makerspaces.equipment;

import hqb.accounts.Actor;
import hqb.makerspaces.FindMakerspace;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What can be booked, as somebody named it. */
@Singleton
public class FindBookable {
    private final Bookables bookables;
    private final FindMakerspace makerspaces;

    FindBookable(Bookables bookables, FindMakerspace makerspaces) {
        this.bookables = bookables;
        this.makerspaces = makerspaces;
    }

    /** The one of an address; throws {@link Refusal} not-found when there is none, or it is gone. */
    public Bookable get(String slug) {
        return bookables.find(slug).filter(one -> !one.state().equals("retired")).orElseThrow(FindBookable::none);
    }

    /** The one of an address in a makerspace that the asker keeps, retired ones too; throws {@link Refusal} not-found. */
    public Bookable kept(String slug, Actor actor) {
        Bookable one = bookables.find(slug).orElseThrow(FindBookable::none);
        makerspaces.kept(one.space(), actor);
        return one;
    }

    /** The one of an id in a makerspace that the asker keeps; throws {@link Refusal} not-found. */
    public Bookable kept(UUID id, Actor actor) {
        Bookable one = bookables.get(id);
        makerspaces.kept(one.space(), actor);
        return one;
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such machine, room or mentor.", "没有此设备、场地或导师。");
    }
}
