package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.letting.FindListing;
import hqb.spaces.viewings.ViewingPlan.Single;
import hqb.spaces.viewings.ViewingPlan.Weekly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner says when a unit can be viewed. What is booked already stays, whatever the new times are. */
@Singleton
class SavePlan {
    private static final int LONGEST_MEETING = 300;
    private static final int MOST_WEEKLY = 21;
    private static final int MOST_SINGLE = 100;
    private static final int MOST_CLOSED = 60;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;
    private static final int MOST_PEOPLE = 20;
    private static final int USUAL_MINUTES = 30;

    private final FindListing find;
    private final Plans plans;
    private final AuditLog audit;
    private final Clock clock;

    SavePlan(FindListing find, Plans plans, AuditLog audit, Clock clock) {
        this.find = find;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes the plan anew; single times that are past are left out.
     *
     * @throws Refusal not-found; naming each field that is wrong; conflict when somebody has changed it in the meantime
     */
    @Transactional
    void save(UUID unit, PlanForm form, Actor actor) {
        find.lockOwn(unit, actor);
        ViewingPlan before = plans.find(unit);
        ViewingPlan plan = read(form);
        if (form.version() != null && before.version() != form.version()) {
            throw Refusal.of(ProblemType.CONFLICT, "Somebody has changed these times in the meantime. Load them anew, then try again.",
                    "看房时间已被他人修改。请重新加载后再试。");
        }
        plans.put(unit, plan);
        audit.write(actor, "viewing-times.changed", AuditLog.subject("unit", unit), null,
                Map.of("weekly", plan.weekly().size(), "single", plan.single().size(), "closed", plan.closed().size()));
    }

    private ViewingPlan read(PlanForm form) {
        BodyCheck check = new BodyCheck();
        check.present("/version", form.version());
        String meeting = check.lines("/meeting", form.meeting(), 0, LONGEST_MEETING);
        List<Weekly> weekly = weekly(limited(form.weekly(), MOST_WEEKLY, "/weekly", check), check);
        List<Single> single = single(limited(form.single(), MOST_SINGLE, "/single", check), check);
        List<LocalDate> closed = limited(form.closed(), MOST_CLOSED, "/closed", check).stream().distinct().toList();
        check.done();
        return new ViewingPlan(0, meeting, weekly, single, closed);
    }

    private static <T> List<T> limited(@Nullable List<T> given, int most, String pointer, BodyCheck check) {
        if (given != null && given.size() > most) {
            check.refuse(pointer, "At most " + most + " are possible.", "最多 " + most + " 项。");
            return List.of();
        }
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }

    private static List<Weekly> weekly(List<PlanForm.Weekly> given, BodyCheck check) {
        List<Weekly> read = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String at = "/weekly/" + i;
            PlanForm.Weekly one = given.get(i);
            int weekday = number(at + "/weekday", one.weekday(), 1, 7, 1, check);
            LocalTime opens = time(at + "/opens", one.opens(), check);
            LocalTime closes = time(at + "/closes", one.closes(), check);
            int minutes = number(at + "/minutes", one.minutes(), SHORTEST, LONGEST, USUAL_MINUTES, check);
            int people = number(at + "/capacity", one.capacity(), 1, MOST_PEOPLE, 1, check);
            if (opens == null || closes == null) {
                continue;
            }
            if (Duration.between(opens, closes).toMinutes() < minutes) {
                check.refuse(at + "/closes", "There has to be time for one viewing at least.", "至少要能安排一次看房。");
                continue;
            }
            Weekly hours = new Weekly(DayOfWeek.of(weekday), opens, closes, minutes, people);
            if (read.stream().anyMatch(hours::overlaps)) {
                check.refuse(at + "/opens", "These hours overlap others of that day.", "该时段与同日其他时段重叠。");
            } else {
                read.add(hours);
            }
        }
        return read;
    }

    private List<Single> single(List<PlanForm.Single> given, BodyCheck check) {
        List<Single> read = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < given.size(); i++) {
            String at = "/single/" + i;
            PlanForm.Single one = given.get(i);
            int minutes = number(at + "/minutes", one.minutes(), SHORTEST, LONGEST, USUAL_MINUTES, check);
            int people = number(at + "/capacity", one.capacity(), 1, MOST_PEOPLE, 1, check);
            if (one.at() == null) {
                check.present(at + "/at", one.at());
                continue;
            }
            Single time = new Single(one.at().truncatedTo(ChronoUnit.MINUTES), minutes, people);
            if (time.ends().isBefore(now)) {
                continue;
            }
            if (time.at().isAfter(now.plus(Duration.ofDays(366)))) {
                check.refuse(at + "/at", "Use a time within a year.", "请使用一年以内的时间。");
            } else if (read.stream().anyMatch(other -> other.at().isBefore(time.ends()) && time.at().isBefore(other.ends()))) {
                check.refuse(at + "/at", "This time overlaps another one.", "该时间与其他时间重叠。");
            } else {
                read.add(time);
            }
        }
        read.sort(Comparator.comparing(Single::at));
        return read;
    }

    private static int number(String pointer, @Nullable Integer value, int least, int most, int otherwise, BodyCheck check) {
        if (value == null) {
            return otherwise;
        }
        if (value < least || value > most) {
            check.refuse(pointer, "Use a number from " + least + " to " + most + ".", "请使用 " + least + " 至 " + most + " 之间的数。");
            return otherwise;
        }
        return value;
    }

    private static @Nullable LocalTime time(String pointer, @Nullable String value, BodyCheck check) {
        try {
            return LocalTime.parse(value == null ? "" : value.strip()).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException odd) {
            check.refuse(pointer, "Use a time of day such as 14:00.", "请使用 14:00 这样的时间。");
            return null;
        }
    }
}
