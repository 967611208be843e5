package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Says on which side of an order somebody stands. For everybody else it is not there. */
@Singleton
class FindSide {
    private final Orders orders;
    private final Milestones milestones;
    private final Providers providers;

    FindSide(Orders orders, Milestones milestones, Providers providers) {
        this.orders = orders;
        this.milestones = milestones;
        this.providers = providers;
    }

    /** An order and the side of whoever asked for it. */
    record Seen(Order order, Side side) {
    }

    /**
     * The order, for its maker, its provider once it is paid for, and operators.
     *
     * @throws Refusal when it is not there for the asker, or the role in the organisation does not include it
     */
    Seen of(UUID id, Actor actor) {
        Order order = orders.find(id).orElseThrow(FindSide::none);
        OrganisationId organisation = actor.organisation();
        if (order.maker().equals(organisation)) {
            Permission.BUY.require(actor);
            return new Seen(order, Side.MAKER);
        }
        if (organisation != null && milestones.isBegun(id)
                && providers.findByOrganisation(organisation).map(Provider::id).filter(order.provider()::equals).isPresent()) {
            Permission.FULFIL.require(actor);
            return new Seen(order, Side.PROVIDER);
        }
        if (Permission.OPERATE.isGranted(actor)) {
            return new Seen(order, Side.OPERATOR);
        }
        throw none();
    }

    static Refusal none() {
        return Refusal.notFound("You have no such order.", "您没有此订单。");
    }
}
