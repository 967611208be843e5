package hqb.spaces.viewings;

import hqb.accounts.PersonId;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.spaces.viewings.ViewingState.Event;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A viewing of which the time is over has taken place, unless the owner says otherwise. */
@Singleton
class EndViewings implements RecurringJob {
    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    private final Viewings viewings;
    private final Clock clock;

    EndViewings(Viewings viewings, Clock clock) {
        this.viewings = viewings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "letting-end-viewings";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        viewings.ended(clock.instant(), AT_ONCE).forEach(this::end);
    }

    @Transactional
    void end(UUID id) {
        Instant now = clock.instant();
        viewings.lock(id).filter(one -> !now.isBefore(one.endsAt()))
                .ifPresent(one -> one.state().after(Event.END).ifPresent(next -> viewings.change(one.in(next, "", now))));
    }

    /** Does it for one person's, so that what is over does not count. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endOf(PersonId person) {
        Instant now = clock.instant();
        viewings.booked(person).stream().filter(one -> !now.isBefore(one.endsAt())).forEach(one -> end(one.id()));
    }
}
