package hqb.makerspaces.booking;

import hqb.makerspaces.Makerspace;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is booked in a makerspace, for its keeper: bookings, blocks and events alike, cancelled ones not. */
@Singleton
class ShowDay {
    private static final int WEEK = 7;
    private static final int MOST_DAYS = 31;

    private final Bookings bookings;
    private final Bookables bookables;
    private final Clock clock;

    ShowDay(Bookings bookings, Bookables bookables, Clock clock) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.clock = clock;
    }

    /** From a day on, in order; throws {@link Refusal} for days that cannot be. */
    List<Booking> show(Makerspace space, @Nullable LocalDate from, @Nullable Integer days) {
        LocalDate first = from == null ? LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE) : from;
        int many = days == null ? WEEK : days;
        if (many < 1 || many > MOST_DAYS) {
            throw Refusal.invalid("days", "Use 1 to " + MOST_DAYS + ".", "请使用 1 至 " + MOST_DAYS + "。");
        }
        Instant start = first.atStartOfDay(OpeningHours.ZONE).toInstant();
        Instant end = first.plusDays(many).atStartOfDay(OpeningHours.ZONE).toInstant();
        Instant now = clock.instant();
        return bookables.listOf(space.id()).stream().flatMap(thing -> bookings.taking(thing.id(), start, end).stream())
                .filter(one -> !FreeTimes.isLapsed(one, now))
                .sorted(Comparator.comparing((Booking one) -> one.time().from()).thenComparing(Booking::number)).toList();
    }
}
