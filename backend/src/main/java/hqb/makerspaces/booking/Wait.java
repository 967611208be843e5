package hqb.makerspaces.booking;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.makerspaces.equipment.Span;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody waits for a time.
 *
 * @param state   waiting, offered, taken, lapsed, withdrawn
 * @param booking what is or was offered; null before
 */
record Wait(UUID id, UUID bookable, PersonId person, @Nullable OrganisationId organisation, Span time, String state,
        @Nullable UUID booking, Instant createdAt) {
}
