package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that an owner lists.
 *
 * @param version     counts every change of the unit
 * @param note        what the operator said last; empty for nothing
 * @param publishedAt when it was first shown; null for never
 */
record Listing(UUID unit, OrganisationId owner, ListingState state, long version, String note, Instant changedAt,
        @Nullable Instant submittedAt, @Nullable Instant publishedAt) {
}
