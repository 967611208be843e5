package hqb.makerspaces.booking;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import hqb.makerspaces.equipment.Span;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Reads from an iCalendar file (RFC 5545) when somebody is busy: single events, series with their exceptions and single changed
 * occurrences. What is cancelled or marked as free does not count. Days and times without a zone are Shenzhen's.
 */
final class ReadBusy {
    /** The most occurrences of all series that are read. */
    static final int MOST = 20_000;
    private static final TimeZone ZONE = TimeZone.getTimeZone(OpeningHours.ZONE);
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds();
    private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY);

    private ReadBusy() {
    }

    /**
     * The times between two instants, in order.
     *
     * @throws Refusal unreadable when it is no iCalendar file, or has more occurrences than are read
     */
    static List<Span> read(String text, Instant from, Instant to) {
        List<ICalendar> calendars;
        try {
            calendars = Biweekly.parse(text).all();
        } catch (RuntimeException broken) {
            throw unreadable("This is not an iCalendar file.", "这不是 iCalendar 文件。");
        }
        if (calendars.isEmpty()) {
            throw unreadable("This is not an iCalendar file.", "这不是 iCalendar 文件。");
        }
        Span window = new Span(from, to);
        List<Span> busy = new ArrayList<>();
        for (ICalendar calendar : calendars) {
            Set<String> changed = new HashSet<>();
            for (VEvent event : calendar.getEvents()) {
                if (event.getRecurrenceId() != null && event.getUid() != null) {
                    changed.add(event.getUid().getValue() + instant(calendar, event.getRecurrenceId()));
                }
            }
            for (VEvent event : calendar.getEvents()) {
                if (counts(event)) {
                    add(calendar, event, changed, window, busy);
                }
            }
        }
        busy.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
        return busy;
    }

    private static boolean counts(VEvent event) {
        boolean free = event.getTransparency() != null && event.getTransparency().isTransparent();
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        return event.getDateStart() != null && event.getDateStart().getValue() != null && !free && !cancelled;
    }

    private static void add(ICalendar calendar, VEvent event, Set<String> changed, Span window, List<Span> busy) {
        Instant start = instant(calendar, event.getDateStart());
        Duration length = length(calendar, event, start);
        if (length.isZero() || length.isNegative()) {
            return;
        }
        RecurrenceRule rule = event.getRecurrenceRule();
        if (rule != null && TOO_OFTEN.contains(rule.getValue().getFrequency())) {
            throw unreadable("A series that comes back within the hour is not read.", "不支持一小时内重复的日程。");
        }
        DateTimeComponents shown = event.getDateStart().getValue().getRawComponents();
        TimeZone zone = shown != null && shown.isUtc() ? UTC : zone(calendar, event.getDateStart());
        Set<Instant> left = new HashSet<>();
        for (ExceptionDates dates : event.getExceptionDates()) {
            dates.getValues().forEach(one -> left.add(instant(calendar, dates, one)));
        }
        event.removeProperties(ExceptionDates.class); // what is left out counts for COUNT all the same
        for (RecurrenceDates dates : event.getRecurrenceDates()) {
            dates.getDates().replaceAll(one -> Occurrences.clock(instant(calendar, dates, one), zone));
        }
        Occurrences occurrences = new Occurrences(event, start, zone);
        occurrences.skipTo(window.from().minus(length));
        while (occurrences.hasNext()) {
            Instant at = occurrences.next();
            if (!at.isBefore(window.to())) {
                return;
            }
            boolean replaced = left.contains(at)
                    || (event.getRecurrenceId() == null && event.getUid() != null && changed.contains(event.getUid().getValue() + at));
            Span one = new Span(at, at.plus(length));
            if (!replaced && one.overlaps(window)) {
                busy.add(one);
            }
            if (busy.size() > MOST) {
                throw unreadable("This calendar has more than " + MOST + " occurrences in the year to come.",
                        "该日历未来一年的日程超过 " + MOST + " 个。");
            }
        }
    }

    private static Duration length(ICalendar calendar, VEvent event, Instant start) {
        DateEnd end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            return Duration.between(start, instant(calendar, end));
        }
        DurationProperty duration = event.getDuration();
        if (duration != null && duration.getValue() != null) {
            return Duration.ofMillis(duration.getValue().toMillis());
        }
        return event.getDateStart().getValue().hasTime() ? Duration.ZERO : Duration.ofDays(1);
    }

    private static Instant instant(ICalendar calendar, DateOrDateTimeProperty property) {
        return instant(calendar, property, property.getValue());
    }

    /** The instant of a value, by the clock of its property's zone. */
    private static Instant instant(ICalendar calendar, ICalProperty property, ICalDate value) {
        DateTimeComponents shown = value.getRawComponents();
        return shown == null || shown.isUtc() ? value.toInstant()
                : Occurrences.told(shown.toDate(UTC).toInstant().toEpochMilli(), zone(calendar, property));
    }

    /** Shenzhen's for what is in none; a zone with a name of the tz database is the one of that database, whatever the calendar says of it. */
    private static TimeZone zone(ICalendar calendar, ICalProperty property) {
        TimezoneInfo zones = calendar.getTimezoneInfo();
        @Nullable
        TimezoneAssignment assigned = zones.isFloating(property) ? null : zones.getTimezone(property);
        if (assigned == null) {
            return ZONE;
        }
        VTimezone described = assigned.getComponent();
        String name = described == null || described.getTimezoneId() == null ? assigned.getGlobalId()
                : described.getTimezoneId().getValue();
        return name != null && NAMES.contains(name) ? TimeZone.getTimeZone(name) : assigned.getTimeZone();
    }

    private static Refusal unreadable(String english, String chinese) {
        return Refusal.of(ProblemType.UNREADABLE, english, chinese);
    }
}
