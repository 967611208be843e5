package hqb.makerspaces.registry.applications;

import hqb.accounts.applications.ApplicationState;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Tier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A makerspace's wish for a title.
 *
 * @param note  what the operator said last
 * @param rules the version of the conditions that it was decided by; null before
 */
record TitleApplication(UUID id, UUID space, Tier tier, ApplicationState state, Figures figures, String note, @Nullable String rules,
        Instant createdAt, @Nullable Instant submittedAt, @Nullable Instant decidedAt) {
}
