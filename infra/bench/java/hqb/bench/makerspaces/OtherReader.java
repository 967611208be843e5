package hqb.bench.makerspaces;

import hqb.makerspaces.equipment.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The second reader of calendars: lib-recur expands rules, Java's own zones tell the time whatever the calendar says of them, and lines are
 * taken apart here. What is cancelled does not count; times without a zone are Shenzhen's.
 */
final class OtherReader {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private OtherReader() {
    }

    private static final class Event {
        private final List<Instant> left = new ArrayList<>();
        private String begin = "";
        private DateTime start = DateTime.nowAndHere();
        private Instant end = Instant.MIN;
        private Duration length = Duration.ZERO;
        private String rule = "";
        private Instant changes = Instant.MIN;
        private boolean cancelled;

        void line(String line) throws InvalidRecurrenceRuleException {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
            String value = line.substring(colon + 1);
            switch (name) {
                case "DTSTART" -> {
                    begin = line;
                    start = time(line);
                }
                case "DTEND" -> end = instant(time(line));
                case "DURATION" -> length = Duration.parse(value);
                case "RRULE" -> rule = value;
                case "EXDATE" -> left.add(instant(time(line)));
                case "RECURRENCE-ID" -> changes = instant(time(line));
                case "STATUS" -> cancelled = value.equals("CANCELLED");
                default -> {
                    // nothing that tells a time
                }
            }
        }

        Duration length() {
            return end.equals(Instant.MIN) ? length : Duration.between(instant(start), end);
        }
    }

    /** The times between two instants, in order. */
    static List<Span> read(String text, Instant from, Instant to) throws InvalidRecurrenceRuleException {
        List<Event> events = events(text);
        Set<Instant> changed = new HashSet<>();
        events.forEach(event -> changed.add(event.changes));
        Span window = new Span(from, to);
        List<Span> found = new ArrayList<>();
        for (Event event : events) {
            for (Span one : event.cancelled ? List.<Span>of() : spans(event, to)) {
                boolean replaced = event.changes.equals(Instant.MIN) && changed.contains(one.from());
                if (one.overlaps(window) && !replaced && !event.left.contains(one.from())) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
        return found;
    }

    private static List<Event> events(String text) throws InvalidRecurrenceRuleException {
        List<Event> events = new ArrayList<>();
        boolean within = false;
        for (String line : text.replaceAll("\r\n[ \t]", "").split("\r\n", -1)) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new Event());
                within = true;
            } else if (line.equals("END:VEVENT")) {
                within = false;
            } else if (within) {
                events.getLast().line(line);
            }
        }
        return events;
    }

    private static List<Span> spans(Event event, Instant to) throws InvalidRecurrenceRuleException {
        if (event.rule.isEmpty()) {
            return List.of(new Span(instant(event.start), instant(event.start).plus(event.length())));
        }
        RecurrenceRule rule = new RecurrenceRule(event.rule);
        DateTime start = event.start;
        int most = Integer.MAX_VALUE;
        if (event.rule.contains("FREQ=YEARLY") && event.rule.contains("BYSETPOS")) {
            // in its first year lib-recur counts positions from the month of the beginning; so it begins with the year, and is counted here
            start = time(event.begin.replaceFirst("(:[0-9]{4})[0-9]{4}", "$10101"));
            most = rule.getCount() == null ? most : rule.getCount();
            rule = new RecurrenceRule(event.rule.replaceFirst(";COUNT=[0-9]+", ""));
        }
        List<Span> spans = new ArrayList<>();
        RecurrenceRuleIterator times = rule.iterator(start);
        while (times.hasNext() && spans.size() < most) {
            Instant at = instant(times.nextDateTime());
            if (!at.isBefore(to)) {
                break;
            }
            if (!at.isBefore(instant(event.start))) {
                spans.add(new Span(at, at.plus(event.length())));
            }
        }
        return spans;
    }

    /** The time of a line, in its zone; without one as it is, since rules then end without one too. */
    private static DateTime time(String line) {
        String value = line.substring(line.indexOf(':') + 1);
        int zone = line.indexOf(";TZID=");
        return zone < 0 ? DateTime.parse(value)
                : DateTime.parse(TimeZone.getTimeZone(line.substring(zone + 6, line.indexOf(':'))), value);
    }

    /** What Java's own clock of the zone shows: the hour before a gap, the first of two. */
    private static Instant instant(DateTime time) {
        ZoneId zone = time.isFloating() ? SHENZHEN : time.getTimeZone().toZoneId();
        LocalDateTime shown = LocalDateTime.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth(),
                time.isAllDay() ? 0 : time.getHours(),
                time.isAllDay() ? 0 : time.getMinutes());
        return shown.atZone(zone).toInstant();
    }
}
