package hqb.spaces.centres.appointments;

import java.util.Locale;

/** What happens to an appointment. */
public enum AppointmentEvent {
    /** The person takes another slot. */
    MOVE,
    /** The person does not need it any more. */
    CANCEL,
    /** Its time is over, and nobody said anything else. */
    END,
    /** An operator says that the person came. */
    ATTEND,
    /** An operator says that the person did not come. */
    MISS;

    /** The word that stands for it in the log. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
