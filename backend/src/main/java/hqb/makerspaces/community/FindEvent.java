package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.makerspaces.FindMakerspace;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** An evening as somebody named it. */
@Singleton
class FindEvent {
    private final Events events;
    private final FindMakerspace makerspaces;

    FindEvent(Events events, FindMakerspace makerspaces) {
        this.events = events;
        this.makerspaces = makerspaces;
    }

    /** One; throws {@link Refusal} not-found. */
    Event get(UUID id) {
        return events.find(id).orElseThrow(() -> Refusal.notFound("There is no such event.", "没有此活动。"));
    }

    /** One in a makerspace of the asker's; throws {@link Refusal} not-found. */
    Event kept(UUID id, Actor actor) {
        Event one = get(id);
        makerspaces.kept(one.space(), actor);
        return one;
    }
}
