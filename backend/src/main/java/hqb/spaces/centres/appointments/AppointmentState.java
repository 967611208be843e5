package hqb.spaces.centres.appointments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an appointment stands. */
public enum AppointmentState {
    /** It is to come. */
    BOOKED,
    /** It took place, as far as anybody said. */
    KEPT,
    /** The person did not come. */
    NO_SHOW,
    /** It does not take place. */
    CANCELLED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word stands for. */
    public static Optional<AppointmentState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<AppointmentState> after(AppointmentEvent event) {
        return Optional.ofNullable(switch (event) {
            case MOVE -> this == BOOKED ? BOOKED : null;
            case CANCEL -> this == BOOKED ? CANCELLED : null;
            case END -> this == BOOKED ? KEPT : null;
            case ATTEND -> this == BOOKED || this == NO_SHOW ? KEPT : null;
            case MISS -> this == BOOKED || this == KEPT ? NO_SHOW : null;
        });
    }
}
