package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Span;
import java.time.Instant;
import java.util.List;

/** Lets the benchmark read calendars and expand series by the very classes that the product does it with. */
public final class BenchCalendars {
    /** How many times a series of bookings has at most. */
    public static final int MOST = Repeat.MOST;

    private BenchCalendars() {
    }

    /** When somebody is busy by a calendar. */
    public static List<Span> read(String text, Instant from, Instant to) {
        return ReadBusy.read(text, from, to);
    }

    /** The times of bookings that repeat. */
    public static List<Span> repeat(String rule, Span first) {
        return Repeat.expand(rule, first);
    }
}
