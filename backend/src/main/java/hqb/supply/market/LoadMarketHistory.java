package hqb.supply.market;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Gives a demonstration its past: a first look at its market, {@value SeedHistory#WEEKS} made-up weeks before it, and what follows of
 * them.
 */
@Singleton
public class LoadMarketHistory {
    /** Raise it when the rule would now give another past. */
    public static final String EDITION = "1";

    private final TakeSnapshot snapshot;
    private final SeedHistory seed;
    private final PublishIndex index;
    private final FindSurges surges;
    private final FindScarce scarce;
    private final Queries queries;
    private final Clock clock;

    LoadMarketHistory(TakeSnapshot snapshot, SeedHistory seed, PublishIndex index, FindSurges surges, FindScarce scarce,
            Queries queries, Clock clock) {
        this.snapshot = snapshot;
        this.seed = seed;
        this.index = index;
        this.surges = surges;
        this.scarce = scarce;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Loads it, all or nothing; a market that was looked at on a day before keeps the past that it has. A look that was taken today, when
     * its offers were still being loaded, is taken anew.
     */
    @Transactional
    public void load() {
        LocalDate today = MarketWeeks.today(clock);
        queries.run("LOCK TABLE supply_market_day IN SHARE ROW EXCLUSIVE MODE");
        if (queries.list("SELECT 1 FROM supply_market_day WHERE day < ?", row -> 1, today).isEmpty()) {
            queries.run("DELETE FROM supply_part_history WHERE day = ?", today);
            queries.run("DELETE FROM supply_market_day WHERE day = ?", today);
            snapshot.run();
            seed.before(today);
            index.run();
            surges.run();
            scarce.run();
        }
    }
}
