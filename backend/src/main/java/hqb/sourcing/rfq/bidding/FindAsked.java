package hqb.sourcing.rfq.bidding;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.supply.suppliers.FindOwnSupplier;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds a request for whoever may see it: its buyer, or a supplier that is asked. For everybody else there is none. */
@Singleton
public class FindAsked {
    private final Rfqs rfqs;
    private final Invitations invitations;
    private final FindOwnSupplier own;

    FindAsked(Rfqs rfqs, Invitations invitations, FindOwnSupplier own) {
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.own = own;
    }

    /** The invitation of the asker's own supplier; refuses with not-found when there is none. */
    public Invitation invitation(UUID rfq, Actor actor) {
        return invitations.find(rfq, own.of(actor)).orElseThrow(FindAsked::none);
    }

    /** The asker's own request; refuses with not-found when there is none. */
    public Rfq own(UUID id, Actor actor) {
        return rfqs.find(id).filter(one -> one.buyer().equals(actor.requireOrganisation())).orElseThrow(FindAsked::none);
    }

    /** The same, locked until the transaction ends. */
    public Rfq lockOwn(UUID id, Actor actor) {
        own(id, actor);
        return rfqs.lock(id).orElseThrow(FindAsked::none);
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such request for quotation.", "没有此询价。");
    }
}
