package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.makerspaces.booking.BookablePage.Calendar;
import hqb.makerspaces.booking.BookablePage.CalendarDay;
import hqb.makerspaces.booking.BookablePage.Start;
import hqb.makerspaces.booking.BookablePage.TakenTime;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Span;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows when something is open, taken and free, day by day in Shenzhen. */
@Singleton
class ShowCalendar {
    private static final int WEEK = 7;
    private static final int MOST_DAYS = 31;
    private static final int HOUR = 60;
    private static final int COARSE = 30;
    private static final int BACK_DAYS = 366;

    private final Bookings bookings;
    private final BusyTimes busy;
    private final Clock clock;

    ShowCalendar(Bookings bookings, BusyTimes busy, Clock clock) {
        this.bookings = bookings;
        this.busy = busy;
        this.clock = clock;
    }

    /** From a day on; throws {@link Refusal} for days or a length that cannot be. */
    Calendar show(Bookable thing, @Nullable LocalDate from, @Nullable Integer days, @Nullable Integer minutes, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
        LocalDate first = from == null ? today : from;
        int many = days == null ? WEEK : days;
        if (first.isBefore(today.minusDays(BACK_DAYS)) || first.isAfter(today.plusDays(BACK_DAYS))) {
            throw Refusal.invalid("from", "Use a day within a year.", "请使用一年内的日期。");
        }
        if (many < 1 || many > MOST_DAYS) {
            throw Refusal.invalid("days", "Use 1 to " + MOST_DAYS + ".", "请使用 1 至 " + MOST_DAYS + "。");
        }
        int length = minutes == null ? Math.min(thing.rules().maxMinutes(), Math.max(thing.rules().minMinutes(), HOUR)) : minutes;
        if (length < thing.rules().minMinutes() || length > thing.rules().maxMinutes()) {
            throw Refusal.invalid("minutes", "Use " + thing.rules().minMinutes() + " to " + thing.rules().maxMinutes() + ".",
                    "请使用 " + thing.rules().minMinutes() + " 至 " + thing.rules().maxMinutes() + "。");
        }
        Instant start = first.atStartOfDay(OpeningHours.ZONE).toInstant();
        Instant end = first.plusDays(many).atStartOfDay(OpeningHours.ZONE).toInstant();
        List<TakenTime> taken = taken(thing, start, end.plus(Duration.ofMinutes(length)), actor.personId());
        List<CalendarDay> shown = first.datesUntil(first.plusDays(many)).map(day -> day(thing, day, length, taken)).toList();
        return new Calendar(thing.slug(), length, first, first.plusDays(many - 1L), shown);
    }

    /** The same as a table, a row for each free or taken time. */
    String csv(Calendar calendar) {
        StringBuilder out = new StringBuilder();
        WriteCsv csv = new WriteCsv(out);
        try {
            csv.row(List.of("day", "from", "to", "state"));
            for (CalendarDay day : calendar.days()) {
                for (Start one : day.starts()) {
                    csv.row(List.of(day.day().toString(), local(one.at()), local(one.at().plus(Duration.ofMinutes(calendar.minutes()))),
                            one.free() == 1 ? "free" : "taken"));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static String local(Instant at) {
        return at.atZone(OpeningHours.ZONE).toLocalDateTime().toString();
    }

    private List<TakenTime> taken(Bookable thing, Instant from, Instant to, @Nullable PersonId person) {
        Instant now = clock.instant();
        return Stream.concat(bookings.taking(thing.id(), from, to).stream().filter(one -> !FreeTimes.isLapsed(one, now)).map(one -> {
            UUID own = person != null && person.equals(one.person()) ? one.id() : null;
            return new TakenTime(one.time().from(), one.time().to().plus(Duration.ofMinutes(one.bufferMinutes())), one.kind(), own);
        }), busy.between(thing.id(), from, to).stream().map(one -> new TakenTime(one.from(), one.to(), "elsewhere", null)))
                .sorted(Comparator.comparing(TakenTime::from)).toList();
    }

    private CalendarDay day(Bookable thing, LocalDate day, int length, List<TakenTime> taken) {
        Span whole = new Span(day.atStartOfDay(OpeningHours.ZONE).toInstant(), day.plusDays(1).atStartOfDay(OpeningHours.ZONE).toInstant());
        List<Span> spans = taken.stream().map(one -> new Span(one.from(), one.to())).toList();
        List<Span> reach = thing.times().between(whole.from(), whole.to().plus(Duration.ofMinutes(length)));
        Instant earliest = clock.instant().plus(Duration.ofMinutes(thing.rules().noticeMinutes()));
        Instant last = clock.instant().plus(Duration.ofDays(thing.rules().aheadDays()));
        int step = Math.ceilDiv(COARSE, thing.rules().gridMinutes()) * thing.rules().gridMinutes();
        List<Start> starts = new ArrayList<>();
        for (Instant at = whole.from(); at.isBefore(whole.to()); at = at.plus(Duration.ofMinutes(step))) {
            Span wished = new Span(at, at.plus(Duration.ofMinutes(length)));
            if (!at.isBefore(earliest) && !at.isAfter(last) && reach.stream().anyMatch(open -> open.contains(wished))) {
                starts.add(new Start(at, thing.isInService() && FreeTimes.isFree(thing, wished, spans) ? 1 : 0));
            }
        }
        List<Span> open = thing.times().between(whole.from(), whole.to());
        return new CalendarDay(day, open, taken.stream().filter(one -> new Span(one.from(), one.to()).overlaps(whole)).toList(), starts);
    }
}
