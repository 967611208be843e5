package hqb.projects;

import hqb.platform.Refusal;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.time.OpeningHours;
import hqb.sourcing.boms.FindListed;
import hqb.sourcing.costs.PriceBom;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what the newest version of every project costs, a few times a day; the last figure of a day counts. */
@Singleton
class RecordCosts implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(RecordCosts.class);
    private static final Duration OFTEN = Duration.ofHours(6);

    private final Versions versions;
    private final Projects projects;
    private final Costs costs;
    private final FindListed lists;
    private final PriceBom price;
    private final Clock clock;

    RecordCosts(Versions versions, Projects projects, Costs costs, FindListed lists, PriceBom price, Clock clock) {
        this.versions = versions;
        this.projects = projects;
        this.costs = costs;
        this.lists = lists;
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
        PriceBom.Cost cost = price.of(lists.of(version.bom()), boards);
        costs.put(version.id(), LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE), cost);
    }
}
