package hqb.supply.front;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import hqb.supply.suppliers.OpeningHoursRows;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says when a counter is open: every week, and the days without trade. */
@Singleton
class SetOpeningHours {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int MOST_CLOSURES = 30;
    private static final int LONGEST_NOTE = 80;
    private static final String LOCK = "SELECT id FROM supply_supplier WHERE id = ? FOR UPDATE";

    private final OpeningHoursRows rows;
    private final AuditLog audit;
    private final JdbcOperations database;

    SetOpeningHours(OpeningHoursRows rows, AuditLog audit, JdbcOperations database) {
        this.rows = rows;
        this.audit = audit;
        this.database = database;
    }

    /**
     * A weekday on which it is open.
     *
     * @param weekday 1 Monday to 7 Sunday
     * @param opens   such as 09:30
     * @param closes  later on the same day
     */
    @Serdeable
    record DayBody(@Nullable Integer weekday, @Nullable String opens, @Nullable String closes) {
    }

    /**
     * Days without trade.
     *
     * @param from the first, as 2026-10-01
     * @param to   the last; left out when it is the first
     * @param note why
     */
    @Serdeable
    record ClosureBody(@Nullable String from, @Nullable String to, @Nullable String note) {
    }

    /**
     * Opening hours, all of them.
     *
     * @param week   a weekday that is left out is closed
     * @param closed days on which it is closed although the weekday says otherwise
     */
    @Serdeable
    record Body(@Nullable List<DayBody> week, @Nullable List<ClosureBody> closed) {
    }

    /**
     * Sets them.
     *
     * @throws Refusal when a weekday stands twice, a time or a day is none, or something ends before it begins
     */
    @Transactional
    OpeningHours set(SupplierId supplier, Body body, Actor actor) {
        BodyCheck check = new BodyCheck();
        Map<DayOfWeek, OpeningHours.Hours> week = week(body, check);
        List<OpeningHours.Closure> closed = closed(body, check);
        check.done();
        database.prepareStatement(LOCK, statement -> {
            statement.setObject(1, supplier.value());
            return statement.executeQuery().next();
        });
        OpeningHours hours = new OpeningHours(week, closed);
        rows.set(supplier, hours);
        audit.write(actor, "supplier.opening-hours", AuditLog.subject("supplier", supplier.value()), null,
                Map.of("weekdays", week.size(), "closures", closed.size()));
        return hours;
    }

    private static Map<DayOfWeek, OpeningHours.Hours> week(Body body, BodyCheck check) {
        Map<DayOfWeek, OpeningHours.Hours> week = new EnumMap<>(DayOfWeek.class);
        List<DayBody> days = body.week() == null ? List.of() : body.week();
        for (int i = 0; i < days.size(); i++) {
            DayBody day = days.get(i);
            String pointer = "/week/" + i;
            LocalTime opens = time(day.opens(), pointer + "/opens", check);
            LocalTime closes = time(day.closes(), pointer + "/closes", check);
            if (day.weekday() == null || day.weekday() < 1 || day.weekday() > 7) {
                check.refuse(pointer + "/weekday", "A weekday is 1 (Monday) to 7 (Sunday).");
            } else if (opens != null && closes != null && !opens.isBefore(closes)) {
                check.refuse(pointer + "/closes", "It closes later on the same day than it opens.");
            } else if (opens != null && closes != null
                    && week.put(DayOfWeek.of(day.weekday()), new OpeningHours.Hours(opens, closes)) != null) {
                check.refuse(pointer + "/weekday", "This weekday stands twice.");
            }
        }
        return week;
    }

    private static List<OpeningHours.Closure> closed(Body body, BodyCheck check) {
        List<OpeningHours.Closure> closed = new ArrayList<>();
        List<ClosureBody> closures = body.closed() == null ? List.of() : body.closed();
        if (closures.size() > MOST_CLOSURES) {
            check.refuse("/closed", "At most " + MOST_CLOSURES + " are possible.");
            return closed;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < closures.size(); i++) {
            ClosureBody closure = closures.get(i);
            String pointer = "/closed/" + i;
            LocalDate first = day(closure.from(), pointer + "/from", check);
            LocalDate last = closure.to() == null || closure.to().isBlank() ? first : day(closure.to(), pointer + "/to", check);
            String note = check.text(pointer + "/note", closure.note(), 0, LONGEST_NOTE);
            if (first != null && last != null && last.isBefore(first)) {
                check.refuse(pointer + "/to", "The last day is not before the first.");
            } else if (first != null && last != null && !seen.add(first)) {
                check.refuse(pointer + "/from", "This day stands twice.");
            } else if (first != null && last != null) {
                closed.add(new OpeningHours.Closure(first, last, note.isEmpty() ? null : note));
            }
        }
        return closed;
    }

    private static @Nullable LocalTime time(@Nullable String text, String pointer, BodyCheck check) {
        if (text == null || !TIME.matcher(text).matches()) {
            check.refuse(pointer, "A time is hours and minutes, such as 09:30.");
            return null;
        }
        return LocalTime.parse(text);
    }

    private static @Nullable LocalDate day(@Nullable String text, String pointer, BodyCheck check) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (day.getYear() >= 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // said below
        }
        check.refuse(pointer, "A day is written as 2026-10-01.");
        return null;
    }
}
