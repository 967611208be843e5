package hqb.spaces.viewings;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A viewing of a unit by a person.
 *
 * @param number       by which people name it: VW-2026-000123
 * @param seat         which of the people that the owner receives at that time, from 1
 * @param organisation in whose name the person comes; null for nobody's
 * @param reason       why the owner called it off; empty for nothing
 * @param revision     how often it was changed
 */
record Viewing(UUID id, String number, UUID unit, OrganisationId owner, int seat, Instant startsAt, Instant endsAt, PersonId person,
        @Nullable OrganisationId organisation, String note, ViewingState state, String reason, int revision, Instant createdAt,
        Instant changedAt) {

    Viewing in(ViewingState next, String why, Instant now) {
        return new Viewing(id, number, unit, owner, seat, startsAt, endsAt, person, organisation, note, next, why, revision + 1, createdAt,
                now);
    }

    Viewing at(ViewingTime time, int newSeat, Instant now) {
        return new Viewing(id, number, unit, owner, newSeat, time.at(), time.ends(), person, organisation, note, state, reason,
                revision + 1, createdAt, now);
    }

    boolean isBefore(Instant now) {
        return state == ViewingState.BOOKED && now.isBefore(startsAt);
    }
}
