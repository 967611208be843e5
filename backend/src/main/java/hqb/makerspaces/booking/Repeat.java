package hqb.makerspaces.booking;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** The times of a series, by a rule of RFC 5545 in Shenzhen's time. */
public final class Repeat {
    /** The most times of a series. */
    static final int MOST = 52;
    private static final Pattern RULE = Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,+-]+)*");
    private static final Pattern ENDS = Pattern.compile(".*;(COUNT|UNTIL)=.*");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int LONGEST = 200;

    private Repeat() {
    }

    /**
     * The first time and those that the rule makes of it.
     *
     * @throws Refusal on /repeat, when the rule is none, never ends, or makes more than 52 times or ones that overlap
     */
    public static List<Span> expand(String rule, Span first) {
        if (rule.length() > LONGEST || !RULE.matcher(rule).matches() || !ENDS.matcher(rule).matches()) {
            throw refused();
        }
        ZonedDateTime start = first.from().atZone(OpeningHours.ZONE);
        ICalendar calendar = Biweekly.parse("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:"
                + UTC.format(first.from().atZone(ZoneOffset.UTC)) + "\r\nRRULE:"
                + rule + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").first();
        VEvent event = calendar.getEvents().getFirst();
        if (event.getRecurrenceRule() == null) {
            throw refused();
        }
        Occurrences dates = new Occurrences(event, first.from(), TimeZone.getTimeZone(OpeningHours.ZONE));
        Duration length = first.length();
        List<Span> times = new ArrayList<>();
        while (dates.hasNext()) {
            Instant at = dates.next();
            if (times.size() == MOST || (!times.isEmpty() && times.getLast().to().isAfter(at))) {
                throw refused();
            }
            times.add(new Span(at, at.plus(length)));
        }
        if (times.isEmpty() || !times.getFirst().from().equals(start.toInstant())) {
            throw Refusal.invalid("/repeat", "The first time has to be one of the rule's.", "首次时间须符合重复规则。");
        }
        return times;
    }

    private static Refusal refused() {
        return Refusal.invalid("/repeat", "Use a rule that ends after at most " + MOST + " times, such as FREQ=WEEKLY;COUNT=6.",
                "请使用最多 " + MOST + " 次且有终止的规则，例如 FREQ=WEEKLY;COUNT=6。");
    }
}
