package hqb.prototyping.orders;

import hqb.prototyping.testing.ConfirmSlots;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The weeks that a laboratory keeps for an order of tests: the order's own once it is paid, free again when it ends before the tests. */
@Singleton
class TestWeeks {
    private final ConfirmSlots slots;
    private final Timeline timeline;

    TestWeeks(ConfirmSlots slots, Timeline timeline) {
        this.slots = slots;
        this.timeline = timeline;
    }

    /** Holds them for a quote that was ordered, as far as there is room. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(UUID quote) {
        slots.hold(quote);
    }

    /** Confirms them; a week that somebody else has got meanwhile is told with the one that takes its place. */
    @Transactional(propagation = Propagation.MANDATORY)
    void confirm(Order order) {
        if (order.kind() != OrderKind.TESTING || order.quote() == null) {
            return;
        }
        List<ConfirmSlots.Slot> moved = slots.confirm(order.quote()).stream().filter(slot -> !slot.wanted().equals(slot.given())).toList();
        if (!moved.isEmpty()) {
            String text = moved.stream().map(slot -> slot.wanted() + " → " + (slot.given() == null ? "?" : slot.given()))
                    .collect(Collectors.joining("\n"));
            timeline.add(order.id(), OrderEvent.MOVE_WEEKS, order.state(), Who.SYSTEM, Words.of(text));
        }
    }

    /** Lets them go. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(Order order) {
        if (order.kind() == OrderKind.TESTING && order.quote() != null) {
            slots.release(order.quote());
        }
    }
}
