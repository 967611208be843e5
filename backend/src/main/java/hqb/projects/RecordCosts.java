package hqb.projects;

import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.money.Currency;
import hqb.platform.time.OpeningHours;
import hqb.sourcing.plan.PriceUsual;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what the newest version of every project costs, a few times a day; the last figure of a day counts. */
@Singleton
class RecordCosts implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(RecordCosts.class);
    /** Of a price of one board. */
    private static final int DIGITS = 6;
    private static final Duration OFTEN = Duration.ofHours(6);

    private final Versions versions;
    private final Projects projects;
    private final Costs costs;
    private final PriceUsual price;
    private final Clock clock;

    RecordCosts(Versions versions, Projects projects, Costs costs, PriceUsual price, Clock clock) {
        this.versions = versions;
        this.projects = projects;
        this.costs = costs;
        this.price = price;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "projects-record-costs";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        for (Versions.Version version : versions.newest()) {
            try {
                projects.find(version.project()).ifPresent(project -> record(version, project.boards()));
            } catch (Refusal unreadable) {
                LOG.info("version {} has no cost today: {}", version.id(), unreadable.getMessage());
            }
        }
    }

    /** Notes what a version costs now. */
    void record(Versions.Version version, int boards) {
        costs.put(now(version, boards));
    }

    /** What the parts of one board of a version cost when so many are built today. */
    Costs.Cost now(Versions.Version version, int boards) {
        try {
            PriceUsual.Price found = price.price(version.bom(), List.of((long) boards), Currency.CNY, Language.EN).getFirst();
            return new Costs.Cost(version.id(), LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE), boards,
                    found.total().amount().divide(BigDecimal.valueOf(boards), DIGITS, RoundingMode.HALF_EVEN), found.lines(),
                    found.lines() + found.none());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
