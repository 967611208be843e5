package hqb.spaces.letting;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.Today;
import hqb.spaces.units.Units;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Asks owners whether what has not been confirmed for thirty days is still so: once for each confirmation that has become too old. */
@Singleton
class TellStale implements RecurringJob {
    private static final Duration OFTEN = Duration.ofHours(6);
    private static final int AT_ONCE = 500;

    private final Listings listings;
    private final Units units;
    private final ListingNews news;
    private final Today today;
    private final Clock clock;

    TellStale(Listings listings, Units units, ListingNews news, Today today, Clock clock) {
        this.listings = listings;
        this.units = units;
        this.news = news;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "letting-tell-stale";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        listings.stale(today.date().minusDays(LettableUnit.CONFIRMED_DAYS), AT_ONCE).forEach(this::tell);
    }

    @Transactional
    void tell(UUID unit) {
        listings.lock(unit).filter(one -> one.state() == ListingState.PUBLISHED).filter(one -> listings.toldStale(unit, clock.instant()))
                .ifPresent(one -> news.stale(units.withDrafts(List.of(unit)).getFirst(), one.owner()));
    }
}
