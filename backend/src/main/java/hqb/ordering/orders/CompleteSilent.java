package hqb.ordering.orders;

import hqb.payments.ReleaseShare;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Completes orders whose buyers have kept silent long enough, and lets the money go to the suppliers. */
@Singleton
public class CompleteSilent {
    private static final int BATCH = 200;

    private final Orders orders;
    private final MoveOrder move;
    private final ReleaseShare share;

    CompleteSilent(Orders orders, MoveOrder move, ReleaseShare share) {
        this.orders = orders;
        this.move = move;
        this.share = share;
    }

    /** Completes what was due by then; may run twice at once. */
    public void run(Instant now) {
        orders.listSilent(now, BATCH).forEach(id -> complete(id, now));
    }

    @Transactional
    void complete(UUID id, Instant now) {
        orders.lock(id).filter(order -> order.confirmAt() != null && !order.confirmAt().isAfter(now)).ifPresent(order -> {
            move.move(order, OrderEvent.COMPLETE, Who.SYSTEM, null);
            share.release(id);
        });
    }
}
