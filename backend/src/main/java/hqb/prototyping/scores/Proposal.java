package hqb.prototyping.scores;

import hqb.prototyping.providers.ProviderState;
import hqb.prototyping.providers.Score;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rule proposes of a score. It decides nothing.
 *
 * @param standing null when it proposes nothing: fewer than 10 jobs, or removed already
 * @param reasons  the parts that are not good
 */
record Proposal(@Nullable ProviderState standing, List<Reason> reasons) {
    /** How long somebody is on probation before removal is proposed. */
    static final Duration PROBATION = Duration.ofDays(30);
    /** A single miss among few jobs is bad luck: it makes nothing poor. */
    private static final int LEAST_MISSES = 2;

    /**
     * A part that is not good.
     *
     * @param limit the value from which it is good
     * @param poor  whether it is worse than the limit of probation, on two misses or more
     */
    record Reason(String part, BigDecimal value, BigDecimal limit, int counted, int missed, boolean poor) {
    }

    /**
     * The proposal.
     *
     * @param since since when the provider stands as it does; null when nobody ever decided
     */
    static Proposal of(Score score, ProviderState now, @Nullable Instant since, Instant today) {
        if (!score.isJudged() || !now.isOpen()) {
            return new Proposal(null, List.of());
        }
        List<Reason> reasons = new ArrayList<>();
        for (Score.Part one : score.parts()) {
            ScorePart part = ScorePart.ofCode(one.code());
            BigDecimal value = one.value();
            if (value != null && !part.isGood(value)) {
                reasons.add(new Reason(one.code(), value, part.good(), one.counted(), one.missed(),
                        part.isPoor(value) && one.missed() >= LEAST_MISSES));
            }
        }
        if (reasons.stream().noneMatch(Reason::poor)) {
            return new Proposal(reasons.isEmpty() ? ProviderState.GOOD : ProviderState.WATCH, reasons);
        }
        boolean longOnProbation = now == ProviderState.PROBATION && since != null && !since.plus(PROBATION).isAfter(today);
        return new Proposal(longOnProbation ? ProviderState.REMOVED : ProviderState.PROBATION, reasons);
    }
}
