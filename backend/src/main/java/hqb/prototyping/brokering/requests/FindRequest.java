package hqb.prototyping.brokering.requests;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.prototyping.orders.Side;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Requests of whoever asks: a maker's own, or all for operators. Others are not there. */
@Singleton
public class FindRequest {
    private final Requests requests;

    FindRequest(Requests requests) {
        this.requests = requests;
    }

    /**
     * The request.
     *
     * @param side maker or operator
     * @throws Refusal when there is none of that id, or it is another maker's
     */
    public Request find(UUID id, Side side, Actor actor) {
        return requests.find(id).filter(one -> side == Side.OPERATOR || one.maker().equals(actor.requireOrganisation()))
                .orElseThrow(FindRequest::none);
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Request lock(UUID id, Side side, Actor actor) {
        find(id, side, actor);
        return requests.lock(id).orElseThrow(FindRequest::none);
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such request.", "没有此需求。");
    }
}
