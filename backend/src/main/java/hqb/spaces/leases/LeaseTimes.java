package hqb.spaces.leases;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What time alone does to leases: what is not accepted, signed or paid in time lapses, and what has come to its last day ends. */
@Singleton
@Named("leases-in-time")
class LeaseTimes implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseTimes.class);
    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final int BATCH = 200;

    private final Leases leases;
    private final LeaseOffers offers;
    private final MoveLease move;
    private final List<LeaseListener> listeners;
    private final Clock clock;

    LeaseTimes(Leases leases, LeaseOffers offers, MoveLease move, List<LeaseListener> listeners, Clock clock) {
        this.leases = leases;
        this.offers = offers;
        this.move = move;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "leases-in-time";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        for (Lease lease : leases.acting(now, BATCH)) {
            try {
                if (lease.state() != LeaseState.AWAITING_DEPOSIT || listeners.stream().noneMatch(one -> one.isBeingPaid(lease))) {
                    act(lease.id(), now);
                }
            } catch (RuntimeException failed) {
                LOG.warn("lease {} cannot be moved on now, trying again later", lease.id(), failed);
            }
        }
    }

    /** Moves one on, if it is still time. */
    @Transactional
    void act(UUID id, Instant now) {
        leases.lock(id).filter(lease -> lease.actsAt() != null && !lease.actsAt().isAfter(now)).ifPresent(lease -> {
            if (lease.state().after(LeaseEvent.LAPSE).isPresent()) {
                offers.setOpen(id, "lapsed");
                Lease moved = move.bySystem(lease, LeaseEvent.LAPSE, null, null);
                listeners.forEach(listener -> listener.lapsed(moved));
            } else if (lease.state() == LeaseState.RUNNING) {
                offers.setOpen(id, "lapsed");
                Lease moved = move.bySystem(lease, LeaseEvent.END, null, null);
                listeners.forEach(listener -> listener.ended(moved));
            }
        });
    }
}
