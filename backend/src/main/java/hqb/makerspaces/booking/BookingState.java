package hqb.makerspaces.booking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a booking stands. */
public enum BookingState {
    /** It came free, and is kept for who waited for it. */
    OFFERED,
    /** It waits to be paid. */
    HELD,
    /** It is somebody's. */
    BOOKED,
    /** Somebody came. */
    USED,
    /** Nobody came. */
    NO_SHOW,
    /** It is nobody's any more. */
    CANCELLED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word stands for; the word must be one of the table's. */
    public static BookingState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<BookingState> after(BookingEvent event) {
        return Optional.ofNullable(switch (event) {
            case ACCEPT -> this == OFFERED ? BOOKED : null;
            case ASK_PAYMENT -> this == OFFERED ? HELD : null;
            case PAY -> this == HELD ? BOOKED : null;
            case LAPSE -> this == OFFERED || this == HELD ? CANCELLED : null;
            case CANCEL -> this == OFFERED || this == HELD || this == BOOKED ? CANCELLED : null;
            case MOVE -> this == BOOKED || this == HELD ? this : null;
            case COME, END -> this == BOOKED || (event == BookingEvent.COME && this == NO_SHOW) ? USED : null;
            case MISS -> this == BOOKED || this == USED ? NO_SHOW : null;
        });
    }
}
