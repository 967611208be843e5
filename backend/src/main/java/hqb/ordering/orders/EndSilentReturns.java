package hqb.ordering.orders;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings returns further about which somebody has kept silent too long. */
@Singleton
public class EndSilentReturns {
    private static final Logger LOG = LoggerFactory.getLogger(EndSilentReturns.class);
    private static final int BATCH = 200;

    private final Orders orders;
    private final Returns returns;
    private final HandleReturn handle;

    EndSilentReturns(Orders orders, Returns returns, HandleReturn handle) {
        this.orders = orders;
        this.returns = returns;
        this.handle = handle;
    }

    /** Does what was due by then; may run twice at once. */
    public void run(Instant now) {
        for (UUID order : returns.listDue(now, BATCH)) {
            try {
                one(order, now);
            } catch (RuntimeException failed) {
                LOG.warn("the return of {} cannot go on now, trying again later", order, failed);
            }
        }
    }

    @Transactional
    void one(UUID id, Instant now) {
        orders.lock(id).filter(order -> order.state() == OrderState.RETURNING).ifPresent(order -> handle.silent(order, now));
    }
}
