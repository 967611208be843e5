package hqb.spaces.centres.desks;

import hqb.accounts.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A desk of a centre that an organisation has for a day.
 *
 * @param number      by which people name it: VP-2026-000123
 * @param day         in Shenzhen
 * @param place       which of the organisation's desks of that day it is
 * @param heldUntil   until when it has to be confirmed
 * @param checkedInAt null until then
 */
record DeskDay(UUID id, String number, UUID centre, LocalDate day, int desk, OrganisationId organisation, int place, DeskState state,
        Instant heldUntil, @Nullable Instant checkedInAt, Instant createdAt) {

    DeskDay in(DeskState next) {
        return new DeskDay(id, number, centre, day, desk, organisation, place, next, heldUntil, checkedInAt, createdAt);
    }

    DeskDay checkedIn(Instant now) {
        return new DeskDay(id, number, centre, day, desk, organisation, place, DeskState.CHECKED_IN, heldUntil, now, createdAt);
    }
}
