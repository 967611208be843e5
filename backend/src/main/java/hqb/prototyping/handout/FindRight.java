package hqb.prototyping.handout;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestState;
import hqb.prototyping.brokering.requests.Requests;
import hqb.prototyping.brokering.tenders.FindInvitation;
import hqb.prototyping.brokering.tenders.Invitation;
import hqb.prototyping.brokering.tenders.Tender;
import hqb.prototyping.brokering.tenders.Tenders;
import hqb.prototyping.designs.HandOutDesign.Right;
import hqb.prototyping.orders.FindHeldOrder;
import hqb.prototyping.orders.OrderState;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who may take the file of a design that is not theirs. This is all of the rule: an invited provider, from the invitation until it declines
 * or the request is ordered, over or tendered anew; and the provider of an order, from its first payment until it is over. Nobody else.
 */
@Singleton
public class FindRight {
    private static final Set<RequestState> OPEN_REQUESTS = EnumSet.of(RequestState.TENDERING, RequestState.COMPARING,
            RequestState.OFFERED);

    private final FindInvitation invitations;
    private final Tenders tenders;
    private final Requests requests;
    private final FindHeldOrder orders;

    FindRight(FindInvitation invitations, Tenders tenders, Requests requests, FindHeldOrder orders) {
        this.invitations = invitations;
        this.tenders = tenders;
        this.requests = requests;
        this.orders = orders;
    }

    /** Whether an invitation gives it, the request being in that state. */
    public static boolean isGiven(Invitation invitation, Request request, Tender latest) {
        return invitation.state() != Invitation.State.DECLINED && OPEN_REQUESTS.contains(request.state())
                && latest.id().equals(invitation.tender());
    }

    /** Whether an order in that state gives it to its provider. */
    public static boolean isGiven(OrderState state) {
        return !state.isOver() && state != OrderState.AWAITING_DEPOSIT;
    }

    /**
     * The right that an invitation gives.
     *
     * @throws Refusal when it is not the asker's, or gives none now
     */
    Right byInvitation(UUID id, Actor actor) {
        Invitation invitation = invitations.find(id, actor);
        Request request = requests.find(invitation.request()).orElseThrow();
        Request.DesignLink design = request.design();
        if (design == null || tenders.latest(request.id()).filter(latest -> isGiven(invitation, request, latest)).isEmpty()) {
            throw none();
        }
        return new Right(invitation.provider().value(), design.id(), null, id);
    }

    /**
     * The right that an order gives.
     *
     * @throws Refusal when the asker is not its provider, or it gives none now
     */
    Right byOrder(UUID id, Actor actor) {
        FindHeldOrder.Held order = orders.of(id, actor);
        if (!isGiven(order.state())) {
            throw none();
        }
        return new Right(order.provider().value(), order.design(), id, null);
    }

    private static Refusal none() {
        return Refusal.notFound("There is no design file here for you now.", "目前没有可供您下载的设计文件。");
    }
}
