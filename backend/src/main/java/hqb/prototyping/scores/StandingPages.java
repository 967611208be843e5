package hqb.prototyping.scores;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.prototyping.providers.Score;
import hqb.prototyping.providers.ScoreItem;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shown of scores and standings. */
final class StandingPages {
    private StandingPages() {
    }

    /**
     * The rule by which scores are worked out.
     *
     * @param leastJobs     fewer are not judged
     * @param windowDays    jobs of these days count, or the last {@code leastJobs} if these are fewer
     * @param oldestMonths  none that is older
     * @param noticeDays    between the decision to remove and removal
     * @param appealDays    in which an appeal is possible
     * @param probationDays after which removal is proposed
     */
    @Serdeable
    record Rule(int leastJobs, long windowDays, int oldestMonths, long noticeDays, long appealDays, long probationDays,
            List<RulePart> parts) {
        static Rule current() {
            return new Rule(Score.LEAST_JOBS, WorkOutScore.WINDOW.toDays(), WorkOutScore.OLDEST.getMonths(), Verdict.NOTICE.toDays(),
                    Verdict.APPEAL.toDays(), Proposal.PROBATION.toDays(), Arrays.stream(ScorePart.values())
                            .map(part -> new RulePart(part.code(), part.weight(), part.best(), part.worst(), part.good(), part.poor()))
                            .toList());
        }
    }

    /**
     * A part of the rule.
     *
     * @param weight of 100
     * @param best   the value of 100 points
     * @param worst  the value of 0 points
     * @param good   the value from which it is good
     * @param poor   the value beyond which it is poor
     */
    @Serdeable
    record RulePart(String code, int weight, BigDecimal best, BigDecimal worst, BigDecimal good, BigDecimal poor) {
    }

    /**
     * A decision about a standing.
     *
     * @param proposed      what the rule proposed then; null when it proposed nothing
     * @param state         notice, notice-appealed, notice-final, in-force, appealed, final, overturned or replaced
     * @param mayBeAppealed whether the provider may appeal now
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VerdictItem(UUID id, String before, String standing, @Nullable String proposed, int jobs, @Nullable Integer points,
            String reason,
            String state, Instant decidedAt, Instant takesEffectAt, @Nullable String appeal, @Nullable Instant appealedAt,
            @Nullable String answer, @Nullable Instant answeredAt, boolean mayBeAppealed) {
        static VerdictItem of(Verdict one, Instant now) {
            return new VerdictItem(one.id(), one.before().code(), one.standing().code(),
                    one.proposed() == null ? null : one.proposed().code(),
                    one.jobs(), one.points(), one.reason(), one.state().code(), one.decidedAt(), one.takesEffectAt(), one.appeal(),
                    one.appealedAt(), one.answer(), one.answeredAt(), one.mayBeAppealed(now));
        }
    }

    /** How a provider stands, as it sees it itself. */
    @Serdeable
    record Standing(String state, ScoreItem score, List<VerdictItem> verdicts, Rule rule) {
    }

    /** What the rule proposes; {@code standing} is null when it proposes nothing. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProposalItem(@Nullable String standing, List<ReasonItem> reasons) {
        static ProposalItem of(Proposal proposal) {
            return new ProposalItem(proposal.standing() == null ? null : proposal.standing().code(), proposal.reasons().stream()
                    .map(one -> new ReasonItem(one.part(), one.value(), one.limit(), one.counted(), one.missed(), one.poor())).toList());
        }
    }

    /** A part that is not good: {@code limit} is the value from which it would be. */
    @Serdeable
    record ReasonItem(String part, BigDecimal value, BigDecimal limit, int counted, int missed, boolean poor) {
    }

    /**
     * A provider in the operator's list.
     *
     * @param points    null below 10 jobs
     * @param proposed  what the rule proposes, if that is not how it stands; else null
     * @param appealed  whether an appeal waits for its answer
     * @param removedOn when it will be removed; null when no notice runs
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AppraisedItem(UUID id, String slug, String name, String state, boolean demonstration, int jobs, @Nullable Integer points,
            @Nullable String proposed, boolean appealed, @Nullable Instant removedOn) {
    }

    /** A provider as an operator appraises it. */
    @Serdeable
    record Appraisal(UUID id, String slug, String name, String state, boolean demonstration, ScoreItem score, ProposalItem proposal,
            List<VerdictItem> verdicts, List<DayItem> days, Rule rule) {
    }

    /** The points of a day; null below 10 jobs. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DayItem(LocalDate day, int jobs, @Nullable Integer points) {
    }
}
