package hqb.spaces.viewings;

import hqb.platform.database.Queries;
import hqb.spaces.viewings.ViewingPlan.Single;
import hqb.spaces.viewings.ViewingPlan.Weekly;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** When units can be viewed. */
@Singleton
class Plans {
    private final Queries queries;

    Plans(Queries queries) {
        this.queries = queries;
    }

    /** What the owner says; nothing when there is no plan. */
    @Transactional(readOnly = true)
    ViewingPlan find(UUID unit) {
        List<Weekly> weekly = queries.list("""
                SELECT weekday, opens, closes, minutes, capacity FROM spaces_viewing_week WHERE unit_id = ? ORDER BY weekday, opens
                """, row -> new Weekly(DayOfWeek.of(row.getInt(1)), row.getObject(2, LocalTime.class), row.getObject(3, LocalTime.class),
                row.getInt(4), row.getInt(5)), unit);
        List<Single> single = queries.list(
                "SELECT starts_at, minutes, capacity FROM spaces_viewing_single WHERE unit_id = ? ORDER BY starts_at",
                row -> new Single(Objects.requireNonNull(Queries.time(row, 1)), row.getInt(2), row.getInt(3)), unit);
        List<LocalDate> closed = queries.list("SELECT day FROM spaces_viewing_closed WHERE unit_id = ? ORDER BY day",
                row -> row.getObject(1, LocalDate.class), unit);
        return queries.list("SELECT version, meeting FROM spaces_viewing_plan WHERE unit_id = ?",
                row -> new ViewingPlan(row.getLong(1), row.getString(2), weekly, single, closed), unit).stream().findFirst()
                .orElse(ViewingPlan.NONE);
    }

    /** Writes a plan over the one that is there, if any. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(UUID unit, ViewingPlan plan) {
        queries.run("""
                INSERT INTO spaces_viewing_plan (unit_id, meeting) VALUES (?, ?)
                ON CONFLICT (unit_id) DO UPDATE SET meeting = EXCLUDED.meeting, version = spaces_viewing_plan.version + 1
                """, unit, plan.meeting());
        queries.run("DELETE FROM spaces_viewing_week WHERE unit_id = ?", unit);
        queries.run("DELETE FROM spaces_viewing_single WHERE unit_id = ?", unit);
        queries.run("DELETE FROM spaces_viewing_closed WHERE unit_id = ?", unit);
        for (Weekly one : plan.weekly()) {
            queries.run("INSERT INTO spaces_viewing_week (unit_id, weekday, opens, closes, minutes, capacity) VALUES (?, ?, ?, ?, ?, ?)",
                    unit,
                    one.weekday().getValue(), one.opens(), one.closes(), one.minutes(), one.capacity());
        }
        for (Single one : plan.single()) {
            queries.run("INSERT INTO spaces_viewing_single (unit_id, starts_at, minutes, capacity) VALUES (?, ?, ?, ?)", unit, one.at(),
                    one.minutes(), one.capacity());
        }
        for (LocalDate day : plan.closed()) {
            queries.run("INSERT INTO spaces_viewing_closed (unit_id, day) VALUES (?, ?)", unit, day);
        }
    }
}
