package hqb.spaces.centres.desks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a desk day stands. */
public enum DeskState {
    /** Nobody else can have it, until it is confirmed or the time for that is over. */
    HELD,
    /** The team has its pass. */
    BOOKED,
    /** The team was there. */
    CHECKED_IN,
    /** The day is over, and nobody came. */
    NO_SHOW,
    /** The desk is free again. */
    CANCELLED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word stands for. */
    public static Optional<DeskState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<DeskState> after(DeskEvent event) {
        return Optional.ofNullable(switch (event) {
            case CONFIRM -> this == HELD ? BOOKED : null;
            case CHECK_IN -> this == BOOKED ? CHECKED_IN : null;
            case CANCEL -> this == HELD || this == BOOKED ? CANCELLED : null;
            case LAPSE -> this == HELD ? CANCELLED : null;
            case MISS -> this == BOOKED ? NO_SHOW : null;
        });
    }
}
