package hqb.prototyping.providers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good a provider's last jobs were: of 100 points, with its parts.
 *
 * @param jobs       how many were counted
 * @param points     0 to 100; null as long as fewer than 10 jobs were counted: the provider is new
 * @param computedAt null before it was first worked out
 * @param parts      empty for who is new
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ScoreItem(int jobs, @Nullable Integer points, @Nullable Instant computedAt, List<PartItem> parts) {
    /**
     * A part of a score.
     *
     * @param code    on-time, defects, answers or fidelity
     * @param counted of how many
     * @param missed  how many of these were not as they should be
     * @param value   a share from 0 to 1; hours for the answers; null when nothing counts
     * @param points  0 to 100; null when nothing counts
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PartItem(String code, int counted, int missed, @Nullable BigDecimal value, @Nullable Integer points) {
    }

    /** As everybody sees it: of who is new, nothing but the number of jobs. */
    public static ScoreItem of(Score score) {
        return score.isJudged() ? whole(score) : new ScoreItem(score.jobs(), null, score.computedAt(), List.of());
    }

    /** As the provider itself and the operator see it, below 10 jobs too. */
    public static ScoreItem whole(Score score) {
        return new ScoreItem(score.jobs(), score.points(), score.computedAt(), score.parts().stream()
                .map(part -> new PartItem(part.code(), part.counted(), part.missed(), part.value(), part.points())).toList());
    }
}
