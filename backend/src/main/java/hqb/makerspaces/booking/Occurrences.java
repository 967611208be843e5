package hqb.makerspaces.booking;

import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceRule;
import biweekly.util.ByDay;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * When a series takes place, in order. biweekly expands it as if the clock of its zone were UTC's, because on days on which clocks change it
 * tells the wrong hour; each time is then told in the zone: one that is skipped by the hour before, one that comes twice the first time
 * (RFC 5545, 3.3.5). Every so many days on certain weekdays it expands as if it were every day, so that weekdays are picked here.
 */
final class Occurrences implements Iterator<Instant> {
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final Duration MOST_OFFSET = Duration.ofDays(1);

    private final TimeZone zone;
    private final DateIterator times;
    private final List<DayOfWeek> weekdays;
    private final int most;
    private int passed;
    private @Nullable Instant next;

    /**
     * Those of an event.
     *
     * @param event its dates other than the beginning and the rule's end are {@link #clock clock times} already; it is changed
     * @param zone  in which the rule holds
     */
    Occurrences(VEvent event, Instant start, TimeZone zone) {
        this.zone = zone;
        RecurrenceRule rule = event.getRecurrenceRule();
        Recurrence how = rule == null ? null : rule.getValue();
        event.setDateStart(new DateStart(clock(start, zone)));
        if (how == null) {
            this.weekdays = List.of();
            this.most = Integer.MAX_VALUE;
        } else {
            boolean picked = how.getFrequency() == Frequency.DAILY && how.getInterval() != null && how.getInterval() > 1;
            this.weekdays = picked ? how.getByDay().stream().map(ByDay::getDay).toList() : List.of();
            this.most = weekdays.isEmpty() || how.getCount() == null ? Integer.MAX_VALUE : how.getCount();
            event.setRecurrenceRule(plain(how));
        }
        this.times = event.getDateIterator(UTC);
    }

    /** What the clock of a zone shows, as if it were UTC's. */
    static ICalDate clock(Instant at, TimeZone zone) {
        return new ICalDate(Date.from(at.plusMillis(zone.getOffset(at.toEpochMilli()))), true);
    }

    /** Passes over what ends before an instant, if it can: what is counted is not passed over. */
    void skipTo(Instant from) {
        if (most == Integer.MAX_VALUE) {
            times.advanceTo(Date.from(from.minus(MOST_OFFSET)));
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && passed < most && times.hasNext()) {
            long clock = times.next().toInstant().toEpochMilli();
            if (weekdays.isEmpty() || weekdays.contains(weekday(clock))) {
                passed++;
                next = told(clock, zone);
            }
        }
        return next != null;
    }

    @Override
    public Instant next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Instant one = next;
        next = null;
        return one;
    }

    /** The rule with its end by the clock, a day's being the end of that day; without what is picked here. */
    private Recurrence plain(Recurrence how) {
        Recurrence.Builder plain = new Recurrence.Builder(how);
        if (!weekdays.isEmpty()) {
            plain = without(how);
        }
        ICalDate until = how.getUntil();
        if (until != null) {
            plain.until(until(until));
        }
        return plain.build();
    }

    private static Recurrence.Builder without(Recurrence how) {
        Recurrence.Builder plain = new Recurrence.Builder(how.getFrequency()).interval(how.getInterval()).byMonth(how.getByMonth())
                .byMonthDay(how.getByMonthDay()).byYearDay(how.getByYearDay()).byHour(how.getByHour()).byMinute(how.getByMinute());
        return how.getWorkweekStarts() == null ? plain : plain.workweekStarts(how.getWorkweekStarts());
    }

    private ICalDate until(ICalDate until) {
        boolean exact = until.getRawComponents() == null || until.getRawComponents().isUtc();
        if (until.hasTime() && exact) {
            return clock(until.toInstant(), zone);
        }
        Date plain = until.getRawComponents() == null ? until : until.getRawComponents().toDate(UTC);
        return new ICalDate(until.hasTime() ? plain : Date.from(plain.toInstant().plus(Duration.ofDays(1)).minusSeconds(1)), true);
    }

    private static DayOfWeek weekday(long clock) {
        return DayOfWeek.valueOf(Instant.ofEpochMilli(clock).atZone(ZoneOffset.UTC).getDayOfWeek().name());
    }

    /** When the clock of a zone shows what UTC's shows at that millisecond; there is at most one change of clocks within two days. */
    static Instant told(long clock, TimeZone zone) {
        long before = clock - zone.getOffset(clock - MOST_OFFSET.toMillis());
        long after = clock - zone.getOffset(clock + MOST_OFFSET.toMillis());
        boolean shown = clock - zone.getOffset(before) == before;
        return Instant.ofEpochMilli(shown || clock - zone.getOffset(after) != after ? before : after);
    }
}
