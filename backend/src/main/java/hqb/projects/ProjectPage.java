package hqb.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project with its versions and what a board cost day by day.
 *
 * @param boards    how many are built
 * @param role      what the asker may do: viewer, editor, owner
 * @param shareId   the link by which anybody may look; null when there is none, or the asker is not its owner
 * @param placement name of the file of where the parts stand; null when it has none
 * @param people    invited people; only for its owner
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProjectPage(UUID id, String name, int boards, String role, @Nullable UUID shareId, @Nullable String placement,
        List<VersionItem> versions, List<CostItem> costs, List<PersonItem> people, Instant createdAt) {

    /**
     * A version.
     *
     * @param bomId its list; null for those who only have the link to share
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VersionItem(int number, @Nullable UUID bomId, @Nullable String note, Instant createdAt) {
    }

    /**
     * What the parts of one board cost on a day.
     *
     * @param priced lines that had a price then, of all that are put on the board
     */
    @Serdeable
    record CostItem(int version, LocalDate day, int boards, Money perBoard, int priced, int lines) {
    }

    /** Somebody who is invited. */
    @Serdeable
    record PersonItem(UUID id, String email, String role) {
    }

    /** A project in short. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProjectItem(UUID id, String name, int boards, int versions, boolean own, Instant createdAt) {
    }
}
