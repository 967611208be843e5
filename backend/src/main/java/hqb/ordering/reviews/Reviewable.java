package hqb.ordering.reviews;

import hqb.ordering.orders.Order;
import hqb.ordering.orders.OrderEvent;
import hqb.ordering.orders.OrderState;
import hqb.ordering.orders.Timeline;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which orders can be reviewed: those that are completed, and those that were refunded after goods had left. */
@Singleton
class Reviewable {
    private static final Set<String> LEFT = Stream.of(OrderEvent.SHIP, OrderEvent.SHIP_PART, OrderEvent.HAND_OVER).map(OrderEvent::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Timeline timeline;

    Reviewable(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Until when an order can be reviewed; empty while it cannot be, or when it never can. */
    Optional<Instant> until(Order order) {
        if (order.state() != OrderState.COMPLETED && order.state() != OrderState.REFUNDED) {
            return Optional.empty();
        }
        List<Timeline.Entry> entries = timeline.list(order.id());
        boolean delivered = order.state() == OrderState.COMPLETED || entries.stream().anyMatch(entry -> LEFT.contains(entry.event()));
        return delivered ? Optional.of(entries.getLast().at().plus(WriteReview.OPEN)) : Optional.empty();
    }
}
