package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Viewings of whoever asks. Others are not there. */
@Singleton
class FindViewing {
    private final Viewings viewings;

    FindViewing(Viewings viewings) {
        this.viewings = viewings;
    }

    /** Who looks at a viewing: the person who comes, or the owner who receives. */
    enum Side {
        MAKER, OWNER
    }

    /** The asker's on that side; throws {@link Refusal} not-found when there is none of that id, or it is another's. */
    Viewing find(UUID id, Side side, Actor actor) {
        return viewings.find(id).filter(one -> isOn(one, side, actor)).orElseThrow(FindViewing::none);
    }

    /** The same, locked. */
    Viewing lock(UUID id, Side side, Actor actor) {
        return viewings.lock(id).filter(one -> isOn(one, side, actor)).orElseThrow(FindViewing::none);
    }

    private static boolean isOn(Viewing one, Side side, Actor actor) {
        return side == Side.MAKER ? one.person().equals(actor.requirePerson()) : one.owner().equals(actor.requireOrganisation());
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such viewing.", "没有此看房预约。");
    }
}
