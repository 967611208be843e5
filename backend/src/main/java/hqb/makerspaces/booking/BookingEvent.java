package hqb.makerspaces.booking;

import java.util.Locale;

/** What happens to a booking. */
public enum BookingEvent {
    /** Who waited takes it. */
    ACCEPT,
    /** Who waited takes it, and it costs something. */
    ASK_PAYMENT,
    /** It is paid. */
    PAY,
    /** The time for an answer or a payment is over. */
    LAPSE,
    /** Its person or a keeper gives it up. */
    CANCEL,
    /** It gets another time. */
    MOVE,
    /** A keeper saw somebody come. */
    COME,
    /** Its time is over, and nobody said that nobody came. */
    END,
    /** A keeper says that nobody came. */
    MISS;

    /** The word in the log. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
