package hqb.makerspaces.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.time.OpeningHours;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a thing can be used, by the clock of Shenzhen. Hours that end at midnight go on where the next day begins, so that what is always
 * open is one span of any length.
 *
 * @param weekly     hours of weekdays, several of a day do not overlap
 * @param exceptions days on which they do not hold
 */
public record OpenTimes(List<Weekly> weekly, List<Exceptional> exceptions) {
    private static final ZoneId ZONE = OpeningHours.ZONE;
    private static final int DAY_MINUTES = 1_440;

    /**
     * Hours of a weekday.
     *
     * @param weekday 1 Monday to 7 Sunday
     * @param opens   minutes after midnight
     * @param closes  minutes after midnight, 1440 at most
     */
    @Serdeable
    public record Weekly(int weekday, int opens, int closes) {
    }

    /**
     * Days with other hours.
     *
     * @param opens minutes after midnight; null when it is closed all day
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Exceptional(LocalDate from, LocalDate to, @Nullable Integer opens, @Nullable Integer closes, String note) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The hours of a house, for what has none of its own. */
    public static OpenTimes of(OpeningHours hours, List<Exceptional> exceptions) {
        List<Weekly> weekly = new ArrayList<>();
        hours.week().forEach((day, times) -> weekly.add(new Weekly(day.getValue(), times.opens().toSecondOfDay() / 60,
                times.closes().toSecondOfDay() / 60)));
        List<Exceptional> all = new ArrayList<>(exceptions);
        hours.closed().forEach(one -> all.add(new Exceptional(one.first(), one.last(), null, null, one.note() == null ? "" : one.note())));
        return new OpenTimes(weekly, all);
    }

    /** The spans that are open between two instants, in order; where they join they are one. */
    public List<Span> between(Instant from, Instant to) {
        List<Span> spans = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, ZONE);
        for (LocalDate day = LocalDate.ofInstant(from, ZONE).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Span span : on(day)) {
                if (!spans.isEmpty() && !spans.getLast().to().isBefore(span.from())) {
                    spans.set(spans.size() - 1, new Span(spans.getLast().from(), span.to()));
                } else {
                    spans.add(span);
                }
            }
        }
        return spans.stream().filter(span -> span.overlaps(new Span(from, to)))
                .map(span -> new Span(later(span.from(), from), span.to().isAfter(to) ? to : span.to())).toList();
    }

    /** Whether it is open all that time. */
    public boolean covers(Span span) {
        return between(span.from(), span.to()).stream().anyMatch(open -> open.contains(span));
    }

    /** The hours of a day. */
    public List<Span> on(LocalDate day) {
        return exceptions.stream().filter(one -> one.covers(day)).findFirst().map(one -> exceptional(one, day)).orElseGet(() -> {
            DayOfWeek weekday = day.getDayOfWeek();
            return weekly.stream().filter(one -> one.weekday() == weekday.getValue()).sorted(Comparator.comparingInt(Weekly::opens))
                    .map(one -> span(day, one.opens(), one.closes())).toList();
        });
    }

    private static List<Span> exceptional(Exceptional one, LocalDate day) {
        Integer opens = one.opens();
        Integer closes = one.closes();
        return opens == null || closes == null ? List.of() : List.of(span(day, opens, closes));
    }

    private static Span span(LocalDate day, int opens, int closes) {
        return new Span(at(day, opens), at(day, closes));
    }

    private static Instant at(LocalDate day, int minute) {
        return day.plusDays(minute / DAY_MINUTES).atStartOfDay(ZONE).plusMinutes(minute % DAY_MINUTES).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
