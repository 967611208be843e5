package hqb.prototyping.scores;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Workloads;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;

/** Works out the scores of all providers anew, every night, and that of one on demand. */
@Singleton
class RecomputeScores implements RecurringJob {
    private static final LocalTime NIGHT = LocalTime.of(3, 40);
    /** Orders that are older have left long ago, or never will. */
    private static final Period ORDERED = Period.ofMonths(12);

    private final PastJobs jobs;
    private final Scores scores;
    private final Workloads workloads;
    private final Clock clock;

    RecomputeScores(PastJobs jobs, Scores scores, Workloads workloads, Clock clock) {
        this.jobs = jobs;
        this.scores = scores;
        this.workloads = workloads;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "prototyping-scores";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(NIGHT);
    }

    @Override
    public void run() {
        scores.providers().forEach(this::one);
    }

    /** That of one provider. */
    @Transactional
    void one(ProviderId provider) {
        Instant now = clock.instant();
        Instant since = now.atOffset(ZoneOffset.UTC).minus(ORDERED).toInstant();
        scores.keep(provider, workloads.today(), WorkOutScore.of(jobs.since(provider, since), now), now);
    }
}
