package hqb.spaces.rent;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.spaces.leases.Lease;
import hqb.spaces.leases.LeaseState;
import hqb.spaces.leases.Leases;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deposits about which nobody says anything in time: silence of the landlord is no claim, silence of the tenant is a yes. */
@Singleton
@Named("deposits-in-time")
class SettleInTime implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(SettleInTime.class);
    private static final Duration OFTEN = Duration.ofMinutes(10);
    private static final Set<LeaseState> WAITING = EnumSet.of(LeaseState.ENDED, LeaseState.SETTLING);
    private static final int BATCH = 200;

    private final Leases leases;
    private final SettleDeposit settle;
    private final Clock clock;

    SettleInTime(Leases leases, SettleDeposit settle, Clock clock) {
        this.leases = leases;
        this.settle = settle;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deposits-in-time";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        for (Lease lease : leases.acting(now, BATCH)) {
            if (WAITING.contains(lease.state())) {
                try {
                    settle.silent(lease.id(), now);
                } catch (RuntimeException failed) {
                    LOG.warn("the deposit of lease {} cannot be settled now, trying again later", lease.id(), failed);
                }
            }
        }
    }
}
