package hqb.spaces.centres.appointments;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.spaces.centres.CentreService;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of a person at a service centre.
 *
 * @param number   by which people name it: VP-2026-000123
 * @param window   where the person is served
 * @param place    which of the person's three it is
 * @param revision how often it was changed
 */
public record Appointment(UUID id, String number, UUID centre, CentreService service, int window, Instant startsAt, Instant endsAt,
        PersonId person, @Nullable OrganisationId organisation, int place, String subject, AppointmentState state, int revision,
        Instant createdAt) {

    Appointment in(AppointmentState next) {
        return new Appointment(id, number, centre, service, window, startsAt, endsAt, person, organisation, place, subject, next,
                revision + 1, createdAt);
    }

    Appointment at(Slot slot, int newWindow) {
        return new Appointment(id, number, centre, service, newWindow, slot.at(), slot.ends(), person, organisation, place, subject, state,
                revision + 1, createdAt);
    }

    boolean isBefore(Instant now) {
        return state == AppointmentState.BOOKED && now.isBefore(startsAt);
    }
}
