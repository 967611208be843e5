package hqb.spaces.centres.cases;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.spaces.centres.cases.CaseEvent.Side;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Cases of whoever asks: a person's own, or all for operators. Others are not there. */
@Singleton
class FindCase {
    private final Cases cases;

    FindCase(Cases cases) {
        this.cases = cases;
    }

    /** The case; throws {@link Refusal} not-found when there is none of that id, or it is another person's. */
    ParkCase find(UUID id, Side side, Actor actor) {
        return cases.find(id).filter(one -> side == Side.OPERATOR || one.person().equals(actor.requirePerson()))
                .orElseThrow(FindCase::none);
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    ParkCase lock(UUID id, Side side, Actor actor) {
        find(id, side, actor);
        return cases.lock(id).orElseThrow(FindCase::none);
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such case.", "没有此个案。");
    }
}
