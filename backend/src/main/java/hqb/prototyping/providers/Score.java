package hqb.prototyping.providers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good a provider's last jobs were.
 *
 * @param jobs   how many were counted
 * @param points 0 to 100; null below {@link #LEAST_JOBS} jobs
 * @param parts  in the order of the rule; empty before it was first worked out
 */
public record Score(int jobs, @Nullable Integer points, @Nullable Instant computedAt, List<Part> parts) {
    /** Fewer jobs are not judged. */
    public static final int LEAST_JOBS = 10;

    /** Of somebody who has done nothing yet. */
    public static final Score NONE = new Score(0, null, null, List.of());

    /**
     * One part.
     *
     * @param code    on-time, defects, answers or fidelity
     * @param counted of how many
     * @param missed  how many of these were not as they should be
     * @param value   a share from 0 to 1; hours for the answers; null when nothing counts
     * @param points  0 to 100; null when nothing counts
     */
    public record Part(String code, int counted, int missed, @Nullable BigDecimal value, @Nullable Integer points) {
    }

    /** Whether enough jobs were counted for a judgement. */
    public boolean isJudged() {
        return jobs >= LEAST_JOBS;
    }
}
