package hqb.spaces.centres.desks;

import hqb.accounts.Actor;
import hqb.accounts.Secret;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Desk days of whoever asks: an organisation's own, or the one of a pass. Others are not there. */
@Singleton
class FindDeskDay {
    private final DeskDays days;

    FindDeskDay(DeskDays days) {
        this.days = days;
    }

    /** The organisation's own; throws {@link Refusal} not-found when there is none of that id, or it is another's. */
    DeskDay own(UUID id, Actor actor) {
        return days.find(id).filter(one -> one.organisation().equals(actor.requireOrganisation()))
                .orElseThrow(() -> Refusal.notFound("There is no such desk day.", "没有此工位预订。"));
    }

    /** The one of a pass; throws {@link Refusal} not-found when there is none, or a fresh pass has ended it. */
    DeskDay ofPass(String token) {
        return days.findByToken(Secret.hash(token)).orElseThrow(FindDeskDay::noPass);
    }

    /**
     * The one of what an operator has typed or scanned: a pass's code, its token, or its whole address.
     *
     * @throws Refusal not-found when there is none
     */
    DeskDay ofTyped(String typed) {
        String token = typed.strip().replaceAll(".*/", "");
        return PassCode.read(typed).flatMap(code -> days.findByCode(code.hash())).or(() -> days.findByToken(Secret.hash(token)))
                .orElseThrow(FindDeskDay::noPass);
    }

    private static Refusal noPass() {
        return Refusal.notFound("There is no such pass, or a fresh one has taken its place.", "没有此通行证，或已被新的通行证取代。");
    }
}
