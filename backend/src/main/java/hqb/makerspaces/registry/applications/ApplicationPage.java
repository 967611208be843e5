package hqb.makerspaces.registry.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.applications.Paper;
import hqb.makerspaces.registry.TitleReport;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as its keeper and the operator see it.
 *
 * @param state   draft, submitted, needs-more, approved or rejected
 * @param note    what the operator said last; empty when nothing
 * @param rules   the version of the conditions that it was decided by; null before
 * @param figures what the keeper says
 * @param report  how that stands to the conditions of the tier today, and what is proved; null when none are in force
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ApplicationPage(UUID id, Space space, String tier, String state, String note, @Nullable String rules, Instant createdAt,
        @Nullable Instant submittedAt, @Nullable Instant decidedAt, List<Figure> figures, List<Paper> papers,
        @Nullable TitleReport report) {

    /** The makerspace. */
    @Serdeable
    record Space(UUID id, String slug, String name) {
    }

    /** A figure and its value as text. */
    @Serdeable
    record Figure(String name, String value) {
    }
}
