package hqb.prototyping.scores;

import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.ProviderState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a provider's standing, and what the provider said to it.
 *
 * @param proposed what the rule proposed then; null when it proposed nothing
 * @param jobs     how many were counted then
 * @param answer   of the operator, to the appeal
 */
record Verdict(UUID id, ProviderId provider, ProviderState before, ProviderState standing, @Nullable ProviderState proposed, int jobs,
        @Nullable Integer points, String reason, VerdictState state, Instant decidedAt, Instant takesEffectAt, @Nullable String appeal,
        @Nullable Instant appealedAt, @Nullable String answer, @Nullable Instant answeredAt) {
    /** How long before it works a removal is told. */
    static final Duration NOTICE = Duration.ofDays(14);
    /** How long somebody may appeal. */
    static final Duration APPEAL = Duration.ofDays(30);

    /** Whether the provider stands worse by it. */
    boolean lowers() {
        return standing.compareTo(before) > 0;
    }

    /** Whether an appeal is possible at that time. */
    boolean mayBeAppealed(Instant now) {
        return lowers() && state.can(VerdictState.Event.APPEAL) && now.isBefore(decidedAt.plus(APPEAL));
    }
}
