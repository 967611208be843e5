package hqb.prototyping.scores;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.prototyping.providers.ProviderState;
import hqb.prototyping.providers.Score;
import hqb.prototyping.scores.PastJob.Happening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkOutScoreTest {
    private static final Instant NOW = Instant.parse("2026-06-30T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static Happening at(int daysAgo, String event, String by) {
        return new Happening(NOW.minus(Duration.ofDays(daysAgo)), event, by);
    }

    private static PastJob job(int dueDaysAgo, Happening... happenings) {
        return new PastJob(UUID.randomUUID(), TODAY.minusDays(dueDaysAgo), true, Arrays.asList(happenings));
    }

    private static List<PastJob> good(int count, int daysAgo) {
        List<PastJob> jobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            jobs.add(job(daysAgo, at(daysAgo, "ship", "provider")));
        }
        return jobs;
    }

    private static Score.Part part(Score score, ScorePart part) {
        return score.parts().stream().filter(one -> one.code().equals(part.code())).findFirst().orElseThrow();
    }

    @Test
    void fewerThanTenJobsHaveNoPoints() {
        assertThat(WorkOutScore.of(good(9, 5), NOW).points()).isNull();
        assertThat(WorkOutScore.of(good(10, 5), NOW).points()).isEqualTo(100);
    }

    @Test
    void jobsOfNinetyDaysCountOrTheLastTenAndNoneOlderThanSixMonths() {
        List<PastJob> jobs = good(4, 10);
        jobs.addAll(good(20, 120));
        assertThat(WorkOutScore.of(jobs, NOW).jobs()).isEqualTo(10);
        jobs.addAll(good(30, 89));
        assertThat(WorkOutScore.of(jobs, NOW).jobs()).isEqualTo(34);
        assertThat(WorkOutScore.of(good(20, 190), NOW).jobs()).isZero();
    }

    @Test
    void lateIsWhatLeftAfterItsDayOrHasNotLeft() {
        List<PastJob> jobs = good(8, 10);
        jobs.add(job(10, at(9, "hand-over", "system")));
        jobs.add(new PastJob(UUID.randomUUID(), TODAY.minusDays(1), false, List.of(at(20, "place", "maker"))));
        jobs.add(new PastJob(UUID.randomUUID(), TODAY, false, List.of(at(20, "place", "maker"))));

        Score.Part onTime = part(WorkOutScore.of(jobs, NOW), ScorePart.ON_TIME);

        assertThat(onTime.counted()).isEqualTo(10);
        assertThat(onTime.missed()).isEqualTo(2);
        assertThat(onTime.value()).isEqualByComparingTo("0.8");
        assertThat(onTime.points()).isZero();
    }

    @Test
    void onlyClaimsThatEndedInARemakeOrARefundAreDefects() {
        List<PastJob> jobs = good(8, 10);
        jobs.add(job(10, at(10, "ship", "provider"), at(8, "claim", "maker"), at(7, "remake", "provider")));
        jobs.add(job(10, at(10, "ship", "provider"), at(8, "claim", "maker"), at(7, "refuse-claim", "operator")));

        assertThat(part(WorkOutScore.of(jobs, NOW), ScorePart.DEFECTS).missed()).isEqualTo(1);
    }

    @Test
    void whatTheProviderGivesUpBreaksThePriceAndWhatTheMakerCancelsDoesNotCount() {
        List<PastJob> jobs = good(9, 10);
        jobs.add(job(10, at(10, "cancel", "provider")));
        jobs.add(job(10, at(10, "cancel", "maker")));

        Score score = WorkOutScore.of(jobs, NOW);

        assertThat(score.jobs()).isEqualTo(10);
        assertThat(part(score, ScorePart.FIDELITY).missed()).isEqualTo(1);
        assertThat(part(score, ScorePart.ON_TIME).counted()).isEqualTo(9);
    }

    @Test
    void anAnswerCountsFromTheMakersFirstWordThatWaits() {
        PastJob asked = job(10, at(14, "say", "maker"), at(13, "say", "maker"), at(12, "say", "provider"), at(11, "say", "maker"),
                at(10, "ship", "provider"), at(1, "say", "maker"));
        List<PastJob> jobs = good(9, 10);
        jobs.add(asked);

        Score.Part answers = part(WorkOutScore.of(jobs, NOW), ScorePart.ANSWERS);

        assertThat(answers.counted()).as("nothing waits in an order that is over").isEqualTo(2);
        assertThat(answers.value()).isEqualByComparingTo("36");
        assertThat(answers.missed()).isZero();
    }

    @Test
    void theRuleProposesNothingBelowTenJobsWatchForOneMissProbationForTwoAndRemovalAfterThirtyDays() {
        List<PastJob> jobs = good(9, 10);
        jobs.add(job(12, at(10, "ship", "provider")));
        Score oneLate = WorkOutScore.of(jobs, NOW);
        jobs.add(job(12, at(10, "ship", "provider")));
        Score twoLate = WorkOutScore.of(jobs, NOW);

        assertThat(Proposal.of(WorkOutScore.of(good(9, 5), NOW), ProviderState.GOOD, null, NOW).standing()).isNull();
        assertThat(Proposal.of(WorkOutScore.of(good(10, 5), NOW), ProviderState.PROBATION, null, NOW).standing())
                .isEqualTo(ProviderState.GOOD);
        assertThat(Proposal.of(oneLate, ProviderState.GOOD, null, NOW).standing()).isEqualTo(ProviderState.WATCH);
        assertThat(Proposal.of(twoLate, ProviderState.GOOD, null, NOW).standing()).isEqualTo(ProviderState.PROBATION);
        assertThat(Proposal.of(twoLate, ProviderState.PROBATION, NOW.minus(Duration.ofDays(29)), NOW).standing())
                .isEqualTo(ProviderState.PROBATION);
        assertThat(Proposal.of(twoLate, ProviderState.PROBATION, NOW.minus(Duration.ofDays(30)), NOW).standing())
                .isEqualTo(ProviderState.REMOVED);
        assertThat(Proposal.of(twoLate, ProviderState.REMOVED, NOW, NOW).standing()).isNull();
    }
}
