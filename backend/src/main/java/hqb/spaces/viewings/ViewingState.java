package hqb.spaces.viewings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a viewing stands. */
enum ViewingState {
    /** It is to come. */
    BOOKED,
    /** It took place, as far as anybody said. */
    DONE,
    /** The person did not come. */
    NO_SHOW,
    /** It does not take place. */
    CANCELLED;

    /** What happens to a viewing. */
    enum Event {
        /** The person takes another time. */
        MOVE,
        /** Either side calls it off. */
        CANCEL,
        /** Its time is over, and nobody said anything else. */
        END,
        /** The owner says that the person came. */
        ATTEND,
        /** The owner says that the person did not come. */
        MISS
    }

    /** The word in the API and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ViewingState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    Optional<ViewingState> after(Event event) {
        return Optional.ofNullable(switch (event) {
            case MOVE -> this == BOOKED ? BOOKED : null;
            case CANCEL -> this == BOOKED ? CANCELLED : null;
            case END -> this == BOOKED ? DONE : null;
            case ATTEND -> this == BOOKED || this == NO_SHOW ? DONE : null;
            case MISS -> this == BOOKED || this == DONE ? NO_SHOW : null;
        });
    }
}
