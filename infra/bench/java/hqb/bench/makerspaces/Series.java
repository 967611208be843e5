package hqb.bench.makerspaces;

import hqb.makerspaces.equipment.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A series as a calendar has it.
 *
 * @param form   how its times are written
 * @param zone   in which its times are
 * @param start  by that zone's clock
 * @param length whole days when it is all day long
 * @param rule   of RFC 5545
 */
record Series(Form form, ZoneId zone, LocalDateTime start, Duration length, String rule) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 700;

    /** How times are written. */
    enum Form {
        UTC, ZONED, FLOATING, DAYS
    }

    /** One that is made up. */
    static Series random(Random random) {
        Form form = Form.values()[random.nextInt(4)];
        ZoneId zone = switch (form) {
            case UTC -> ZoneOffset.UTC;
            case ZONED -> ZoneId.of(Zones.ALL.get(random.nextInt(Zones.ALL.size())));
            case FLOATING, DAYS -> SHENZHEN;
        };
        LocalDateTime start = FIRST.plusDays(random.nextInt(DAYS)).atTime(form == Form.DAYS ? 0 : random.nextInt(24),
                form == Form.DAYS ? 0 : 15 * random.nextInt(4));
        Duration length = form == Form.DAYS ? Duration.ofDays(1 + random.nextInt(3)) : Duration.ofMinutes(15L * (1 + random.nextInt(100)));
        Series open = new Series(form, zone, start, length, SeriesRule.of(start, random));
        return switch (random.nextInt(3)) {
            case 0 -> open.with(";COUNT=" + (1 + random.nextInt(60)));
            case 1 -> open.with(";UNTIL=" + open.until(start.plusDays(random.nextInt(800)).plusHours(random.nextInt(24))));
            default -> open;
        };
    }

    private Series with(String end) {
        return new Series(form, zone, start, length, rule + end);
    }

    /** As a calendar; some of its occurrences are left out, some take place at another time or not at all. */
    String text(List<Span> occurrences, Random random) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//bench//EN\n");
        if (form == Form.ZONED) {
            text.append(Zones.text(zone.getId()));
        }
        List<Instant> left = new ArrayList<>();
        StringBuilder changed = new StringBuilder();
        for (int i = random.nextInt(4); i > 0 && !occurrences.isEmpty(); i--) {
            Instant at = occurrences.get(random.nextInt(occurrences.size())).from();
            if (left.contains(at) || changed.indexOf(value("RECURRENCE-ID", at)) >= 0) {
                continue;
            }
            if (random.nextBoolean()) {
                left.add(at);
                continue;
            }
            Duration moved = form == Form.DAYS ? Duration.ofDays(random.nextInt(5) - 2)
                    : Duration.ofMinutes(15L * (random.nextInt(400) - 200));
            changed.append("BEGIN:VEVENT\nUID:series\nDTSTAMP:20260101T000000Z\n").append(value("RECURRENCE-ID", at)).append('\n')
                    .append(value("DTSTART", at.plus(moved))).append('\n').append(value("DTEND", at.plus(moved).plus(length))).append('\n')
                    .append(random.nextInt(3) == 0 ? "STATUS:CANCELLED\n" : "").append("END:VEVENT\n");
        }
        Instant begin = start.atZone(zone).toInstant();
        text.append("BEGIN:VEVENT\nUID:series\nDTSTAMP:20260101T000000Z\n").append(value("DTSTART", begin)).append('\n');
        text.append(
                form == Form.DAYS || random.nextBoolean() ? value("DTEND", begin.plus(length)) : "DURATION:PT" + length.toMinutes() + "M");
        text.append("\nRRULE:").append(rule).append('\n');
        left.forEach(at -> text.append(value("EXDATE", at)).append('\n'));
        return text.append("END:VEVENT\n").append(changed).append("END:VCALENDAR\n").toString().replace("\n", "\r\n");
    }

    /** The bare series. */
    String text() {
        return text(List.of(), new Random(0));
    }

    private String value(String property, Instant at) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        return switch (form) {
            case UTC -> property + ':' + LOCAL.format(local) + 'Z';
            case ZONED -> property + ";TZID=" + zone.getId() + ':' + LOCAL.format(local);
            case FLOATING -> property + ':' + LOCAL.format(local);
            case DAYS -> property + ";VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(local.toLocalDate());
        };
    }

    /** An end as the beginning is written: a day, a time without a zone, or UTC. */
    private String until(LocalDateTime last) {
        return switch (form) {
            case DAYS -> DateTimeFormatter.BASIC_ISO_DATE.format(last.toLocalDate());
            case FLOATING -> LOCAL.format(last);
            default -> LOCAL.format(last.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime()) + 'Z';
        };
    }
}
