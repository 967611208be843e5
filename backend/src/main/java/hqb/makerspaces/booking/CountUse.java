package hqb.makerspaces.booking;

import hqb.makerspaces.Makerspace;
import hqb.makerspaces.booking.BookingPage.UseRow;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.tables.WriteCsv;
import hqb.platform.time.OpeningHours;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts how much what a makerspace lends was used. What was cancelled is counted apart; blocks are not counted. */
@Singleton
class CountUse {
    private static final int DEFAULT_DAYS = 28;
    private static final int MOST_DAYS = 366;
    private static final double HOUR_MINUTES = 60;

    private final Bookings bookings;
    private final Bookables bookables;
    private final Clock clock;

    CountUse(Bookings bookings, Bookables bookables, Clock clock) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.clock = clock;
    }

    /**
     * A row a thing.
     *
     * @param from the first day; four weeks before the last when left out
     * @param to   the last day; today when left out
     */
    List<UseRow> count(Makerspace space, @Nullable LocalDate from, @Nullable LocalDate to, Language language) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE) : to;
        LocalDate first = from == null ? last.minusDays(DEFAULT_DAYS - 1L) : from;
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Refusal.invalid("to", "Use a last day within a year of the first.", "结束日期须在起始日期之后一年内。");
        }
        Instant start = first.atStartOfDay(OpeningHours.ZONE).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(OpeningHours.ZONE).toInstant();
        return bookables.listOf(space.id()).stream().map(thing -> row(thing, start, end, language)).toList();
    }

    /** The same as a table. */
    String csv(List<UseRow> rows) {
        StringBuilder out = new StringBuilder();
        WriteCsv csv = new WriteCsv(out);
        try {
            csv.row(List.of("bookable", "name", "bookings", "used", "noShows", "cancelled", "hours", "openHours", "people"));
            for (UseRow row : rows) {
                csv.row(List.of(row.bookable(), row.name(), String.valueOf(row.bookings()), String.valueOf(row.used()),
                        String.valueOf(row.noShows()), String.valueOf(row.cancelled()), String.valueOf(row.hours()),
                        String.valueOf(row.openHours()), String.valueOf(row.people())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private UseRow row(Bookable thing, Instant start, Instant end, Language language) {
        List<Booking> all = bookings.of(thing.id(), start, end).stream().filter(one -> one.kind().equals("booking")).toList();
        List<Booking> kept = all.stream().filter(one -> one.state() == BookingState.BOOKED || one.state() == BookingState.USED
                || one.state() == BookingState.NO_SHOW).toList();
        return new UseRow(thing.slug(), thing.name(language), kept.size(), count(kept, BookingState.USED),
                count(kept, BookingState.NO_SHOW),
                count(all, BookingState.CANCELLED), hours(kept.stream().map(Booking::time).toList()),
                hours(thing.times().between(start, end)), kept.stream().map(Booking::person).filter(Objects::nonNull).distinct().count());
    }

    private static long count(List<Booking> all, BookingState state) {
        return all.stream().filter(one -> one.state() == state).count();
    }

    private static double hours(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus).toMinutes() / HOUR_MINUTES;
    }
}
