package hqb.supply.market;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Looks every hour whether the day's look at the market is still to be taken, and draws from it what is published. A server that was
 * away at midnight takes it when it is back; what a
 * server that died has left undone, the next one does.
 */
@Singleton
class FollowMarket implements RecurringJob {
    private final TakeSnapshot snapshot;
    private final PublishIndex index;
    private final FindSurges surges;
    private final FindScarce scarce;
    private final ThinHistory thin;
    private final SearchedWordRows words;

    FollowMarket(TakeSnapshot snapshot, PublishIndex index, FindSurges surges, FindScarce scarce, ThinHistory thin,
            SearchedWordRows words) {
        this.snapshot = snapshot;
        this.index = index;
        this.surges = surges;
        this.scarce = scarce;
        this.thin = thin;
        this.words = words;
    }

    @Override
    public String name() {
        return "follow-market";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        snapshot.run();
        index.run();
        if (snapshot.isToFollow()) {
            surges.run();
            scarce.run();
            thin.run();
            words.forget();
            snapshot.followed();
        }
    }
}
