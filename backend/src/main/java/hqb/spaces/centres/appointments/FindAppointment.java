package hqb.spaces.centres.appointments;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Appointments of whoever asks. Others are not there. */
@Singleton
class FindAppointment {
    private final Appointments appointments;

    FindAppointment(Appointments appointments) {
        this.appointments = appointments;
    }

    /** The person's own; throws {@link Refusal} not-found when there is none of that id, or it is another's. */
    Appointment own(UUID id, Actor actor) {
        return appointments.find(id).filter(one -> one.person().equals(actor.requirePerson())).orElseThrow(FindAppointment::none);
    }

    static Refusal none() {
        return Refusal.notFound("There is no such appointment.", "没有此预约。");
    }
}
