package hqb.spaces.viewings;

import hqb.spaces.letting.WhenWithdrawn;
import hqb.spaces.viewings.ViewingState.Event;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Who wanted to view a unit that is not shown any more is told that there is nothing to view. */
@Singleton
class CancelWithdrawn implements WhenWithdrawn {
    private static final String WHY = "The owner does not offer this unit any more.";
    private static final String WHY_ZH = "出租方已不再提供该单元。";

    private final Viewings viewings;
    private final ViewingNews news;
    private final Clock clock;

    CancelWithdrawn(Viewings viewings, ViewingNews news, Clock clock) {
        this.viewings = viewings;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(UUID unit) {
        Instant now = clock.instant();
        viewings.bookedOf(unit).stream().filter(one -> one.isBefore(now)).forEach(one -> one.state().after(Event.CANCEL).ifPresent(next -> {
            Viewing after = one.in(next, WHY, now);
            viewings.change(after);
            news.calledOff(after, WHY, WHY_ZH);
        }));
    }
}
