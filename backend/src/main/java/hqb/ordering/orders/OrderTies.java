package hqb.ordering.orders;

import hqb.accounts.OrganisationId;
import hqb.accounts.people.OrganisationTies;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A company whose orders are not over cannot end: nobody could confirm, return or be paid back. */
@Singleton
class OrderTies implements OrganisationTies {
    private static final EnumSet<OrderState> OVER = EnumSet.of(OrderState.COMPLETED, OrderState.CANCELLED, OrderState.EXPIRED,
            OrderState.REFUNDED);
    private static final List<OrderState> OPEN = Arrays.stream(OrderState.values()).filter(state -> !OVER.contains(state)).toList();

    private final Orders orders;

    OrderTies(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Optional<String> reasonToStay(OrganisationId organisation) {
        long open = orders.count(new Orders.Filter(organisation, null, OPEN));
        return open == 0 ? Optional.empty()
                : Optional.of("Your organisation has " + open + " orders that are not over. Cancel them or wait until they are.");
    }
}
