package hqb.spaces.letting;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.applications.Paper;
import hqb.spaces.units.UnitItem;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing with all that its owner says, as the owner and the operator see it.
 *
 * @param unit        as everybody sees it once it is shown
 * @param state       draft, submitted, published, refused or withdrawn
 * @param version     to be sent with changes, so that nobody writes over what they have not seen
 * @param note        what the operator said last; empty for nothing
 * @param form        what the owner says, to be changed
 * @param publishedAt when it was first shown; null for never
 * @param can         what the asker may do now: edit, edit-terms, submit, withdraw, confirm, remove; publish, refuse
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ListingPage(UnitItem unit, String state, long version, String note, Owner owner, UnitForm form, List<Paper> papers,
        Instant changedAt, @Nullable Instant submittedAt, @Nullable Instant publishedAt, List<String> can) {

    /** The organisation that lets it. */
    @Serdeable
    record Owner(UUID id, String name) {
    }

    /**
     * A listing in a list.
     *
     * @param state draft, submitted, published, refused or withdrawn
     * @param note  what the operator said last; empty for nothing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(UnitItem unit, String state, String note, Owner owner, Instant changedAt, @Nullable Instant submittedAt,
            @Nullable Instant publishedAt) {
    }

    /**
     * What a unit can be a part of.
     *
     * @param spaces       the owner's
     * @param buildings    of the district
     * @param requirements that owners have of tenants
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Choices(List<OwnSpace> spaces, List<House> buildings, List<Choice> requirements) {
    }

    /** A space of the owner's. */
    @Serdeable
    record OwnSpace(UUID id, String name, String building, int levelFrom, int levelTo, BigDecimal area) {
    }

    /** A building of the district. */
    @Serdeable
    record House(String slug, String name, int floors, int basements) {
    }

    /** A code and what it says. */
    @Serdeable
    record Choice(String code, String text) {
    }
}
