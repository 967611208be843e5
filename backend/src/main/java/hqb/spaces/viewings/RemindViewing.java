package hqb.spaces.viewings;

import hqb.platform.jobs.OneTimeJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Reminds both sides a day before a viewing: once for each time to which it was moved, and not when it was cancelled. */
@Singleton
class RemindViewing implements OneTimeJob {
    static final String NAME = "letting-remind-viewing";

    private final Viewings viewings;
    private final ViewingNews news;
    private final Clock clock;

    RemindViewing(Viewings viewings, ViewingNews news, Clock clock) {
        this.viewings = viewings;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String key) {
        Instant now = clock.instant();
        viewings.lock(UUID.fromString(key)).filter(one -> one.isBefore(now) && !now.isBefore(one.startsAt().minus(ViewingNews.BEFORE)))
                .filter(one -> viewings.remind(one.id(), one.startsAt())).ifPresent(news::reminder);
    }
}
