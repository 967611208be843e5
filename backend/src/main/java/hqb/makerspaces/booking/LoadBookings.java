package hqb.makerspaces.booking;

import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.Span;
import hqb.places.Demonstration;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Loads invented bookings around the day of loading, so that a keeper's desk shows a week as it is. They are nobody's. */
@Singleton
public class LoadBookings {
    private static final int BEFORE = 6;
    private static final int AFTER = 2;
    private static final int FIRST_HOUR = 14;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final List<String> THINGS = List.of("oscilloscope-200", "soldering-bench-two", "logic-analyser-16",
            "oscilloscope-garage");

    private final Bookings bookings;
    private final Bookables bookables;
    private final Clock clock;

    LoadBookings(Bookings bookings, Bookables bookables, Clock clock) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.clock = clock;
    }

    /** Loads all. Machines must have been loaded. */
    @Transactional
    public void load() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
        for (int i = 0; i < THINGS.size(); i++) {
            Bookable thing = bookables.find(THINGS.get(i)).orElseThrow();
            for (int ahead = -BEFORE; ahead <= AFTER; ahead++) {
                LocalDate day = today.plusDays(ahead);
                Instant from = day.atTime(FIRST_HOUR + Math.floorMod(i + ahead, 3), 0).atZone(OpeningHours.ZONE).toInstant();
                Span time = new Span(from, from.plusSeconds(3_600L * (1 + Math.floorMod(i + ahead, 2))));
                if (thing.times().covers(time)) {
                    put(Demonstration.id("machine-booking", thing.slug() + ' ' + day), thing, time);
                }
            }
        }
    }

    private void put(UUID id, Bookable thing, Span time) {
        Instant now = clock.instant();
        if (bookings.find(id).isPresent()) {
            return;
        }
        BookingState state = time.to().isAfter(now) ? BookingState.BOOKED : BookingState.USED;
        Booking one = new Booking(id, bookings.nextNumber(now), thing.id(), "booking", null, null, null, time,
                thing.rules().bufferMinutes(),
                state, null, "", NOTHING, null, NOTHING, false, 0, now, now);
        if (bookings.addIfFree(one)) {
            bookings.note(one, "book", "system", now);
        }
    }
}
