package hqb.makerspaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Hours;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A keeper says when a makerspace is open: every week, and the days on which it is closed. */
@Singleton
class SetHouseHours {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int MOST = 30;
    private static final int NOTE = 80;

    private final FindMakerspace find;
    private final Makerspaces makerspaces;
    private final AuditLog audit;

    SetHouseHours(FindMakerspace find, Makerspaces makerspaces, AuditLog audit) {
        this.find = find;
        this.makerspaces = makerspaces;
        this.audit = audit;
    }

    /**
     * A weekday on which it is open.
     *
     * @param weekday 1 Monday to 7 Sunday
     * @param opens   such as 09:30
     * @param closes  later on the same day
     */
    @Serdeable
    record HouseDay(@Nullable Integer weekday, @Nullable String opens, @Nullable String closes) {
    }

    /** Days on which it is closed, and why. */
    @Serdeable
    record ClosedDays(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String noteEn, @Nullable String noteZh) {
    }

    /**
     * All of it.
     *
     * @param week   a weekday that is left out is closed
     * @param closed days on which it is closed although the weekday says otherwise
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HouseHours(@Nullable List<HouseDay> week, @Nullable List<ClosedDays> closed) {
        static HouseHours of(Makerspace one) {
            return new HouseHours(
                    one.hours().week().entrySet().stream().sorted(Map.Entry.comparingByKey())
                            .map(day -> new HouseDay(day.getKey().getValue(), day.getValue().opens().toString(),
                                    day.getValue().closes().toString()))
                            .toList(),
                    one.closures().stream().map(day -> new ClosedDays(day.first(), day.last(), day.noteEn(), day.noteZh())).toList());
        }
    }

    /** Sets them; throws {@link Refusal} when a weekday stands twice, or something is no time, no day, or ends before it begins. */
    @Transactional
    void set(String slug, HouseHours body, Actor actor) {
        Makerspace one = find.kept(slug, actor);
        BodyCheck check = new BodyCheck();
        Map<DayOfWeek, Hours> week = week(body, check);
        List<Makerspace.Closure> closed = closed(body, check);
        check.done();
        makerspaces.setHours(one.id(), new OpeningHours(week, List.of()), closed);
        audit.write(actor, "makerspace.hours", AuditLog.subject("makerspace", one.id()), null,
                Map.of("weekdays", week.size(), "closures", closed.size()));
    }

    private static Map<DayOfWeek, Hours> week(HouseHours body, BodyCheck check) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (HouseDay day : body.week() == null ? List.<HouseDay>of() : body.week()) {
            Integer weekday = day.weekday();
            String opens = day.opens();
            String closes = day.closes();
            boolean known = weekday != null && weekday >= 1 && weekday <= 7 && opens != null && closes != null
                    && TIME.matcher(opens).matches() && TIME.matcher(closes).matches() && opens.compareTo(closes) < 0;
            if (!known || weekday == null || opens == null || closes == null
                    || week.put(DayOfWeek.of(weekday), new Hours(LocalTime.parse(opens), LocalTime.parse(closes))) != null) {
                check.refuse("/week", "Each weekday stands once, with two times such as 09:30, the second later.",
                        "每个星期几最多一条，填写两个时间（如 09:30），后者须更晚。");
                return week;
            }
        }
        return week;
    }

    private static List<Makerspace.Closure> closed(HouseHours body, BodyCheck check) {
        List<Makerspace.Closure> closed = new ArrayList<>();
        List<ClosedDays> all = body.closed() == null ? List.of() : body.closed();
        for (ClosedDays days : all) {
            LocalDate first = days.from();
            LocalDate last = days.to() == null ? first : days.to();
            String en = check.text("/closed", days.noteEn(), 1, NOTE);
            String zh = check.text("/closed", days.noteZh(), 1, NOTE);
            if (first == null || last == null || last.isBefore(first) || all.size() > MOST
                    || closed.stream().anyMatch(other -> other.first().equals(first))) {
                check.refuse("/closed", "Each needs a first day that stands once and a last day that is not before it; at most 30.",
                        "每条须有不重复的起始日期和不早于它的结束日期；最多 30 条。");
                return closed;
            }
            closed.add(new Makerspace.Closure(first, last, en, zh));
        }
        return closed;
    }
}
