package hqb.prototyping.testing;

import hqb.prototyping.providers.ProviderId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places of laboratories, week by week. A place is a row and a row is one quote's, so that two who want the last one cannot both have
 * it. One that was held and neither paid nor let go is free again when its time is over.
 */
@Singleton
class LabPlaces {
    private static final String FREE = "(quote_id IS NULL OR confirmed_at IS NULL AND held_until < ?)";

    private final JdbcOperations database;

    LabPlaces(JdbcOperations database) {
        this.database = database;
    }

    /** A week of a laboratory and how many places are free in it. */
    record FreeWeek(LocalDate week, int free) {
    }

    /** A place that a quote has; {@code confirmed} when it waits for no payment any more. */
    record Held(LocalDate week, Instant heldUntil, boolean confirmed) {
    }

    /** Opens the places of all laboratories from a Monday on, for so many weeks; those that are there stay as they are. */
    @Transactional
    int open(LocalDate monday, int weeks) {
        return run("""
                INSERT INTO prototyping_lab_place (provider_id, week, place)
                SELECT l.provider_id, ?::date + 7 * w, p FROM prototyping_laboratory l, generate_series(0, ? - 1) w,
                    generate_series(1, l.places_a_week) p
                ON CONFLICT DO NOTHING
                """, monday, weeks);
    }

    /** The weeks after a day in which a laboratory has places. */
    @Transactional(readOnly = true)
    List<FreeWeek> free(ProviderId laboratory, LocalDate after, Instant now) {
        return database.prepareStatement("SELECT week, count(*) FROM prototyping_lab_place WHERE provider_id = ? AND week > ? AND " + FREE
                + " GROUP BY week ORDER BY week", statement -> {
                    statement.setObject(1, laboratory.value());
                    statement.setObject(2, after);
                    statement.setObject(3, now.atOffset(ZoneOffset.UTC));
                    List<FreeWeek> weeks = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            weeks.add(new FreeWeek(row.getObject(1, LocalDate.class), row.getInt(2)));
                        }
                    }
                    return weeks;
                });
    }

    /** Holds a place for a quote until then; says no when the week has none left. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean hold(ProviderId laboratory, LocalDate week, UUID quote, Instant until, Instant now) {
        return run("""
                UPDATE prototyping_lab_place SET quote_id = ?, held_until = ?
                WHERE (provider_id, week, place) = (SELECT provider_id, week, place FROM prototyping_lab_place
                    WHERE provider_id = ? AND week = ? AND
                """ + FREE + " ORDER BY place LIMIT 1 FOR UPDATE SKIP LOCKED)", quote, until.atOffset(ZoneOffset.UTC), laboratory.value(),
                week, now.atOffset(ZoneOffset.UTC)) == 1;
    }

    /** The first week after a day with a place that the quote does not have yet. */
    @Transactional(readOnly = true)
    Optional<LocalDate> next(ProviderId laboratory, LocalDate after, UUID quote, Instant now) {
        List<LocalDate> had = of(quote).stream().map(Held::week).toList();
        return free(laboratory, after, now).stream().map(FreeWeek::week).filter(week -> !had.contains(week)).findFirst();
    }

    /** What a quote has. One whose time is over is still its own until somebody else takes it. */
    @Transactional(readOnly = true)
    List<Held> of(UUID quote) {
        return database.prepareStatement(
                "SELECT week, held_until, confirmed_at IS NOT NULL FROM prototyping_lab_place WHERE quote_id = ? ORDER BY week",
                statement -> {
                    statement.setObject(1, quote);
                    List<Held> held = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            held.add(new Held(row.getObject(1, LocalDate.class), row.getObject(2, OffsetDateTime.class).toInstant(),
                                    row.getBoolean(3)));
                        }
                    }
                    return held;
                });
    }

    /** What a quote has is its own for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    void confirm(UUID quote, Instant now) {
        run("UPDATE prototyping_lab_place SET confirmed_at = ? WHERE quote_id = ? AND confirmed_at IS NULL", now.atOffset(ZoneOffset.UTC),
                quote);
    }

    /** What a quote has is free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(UUID quote) {
        run("UPDATE prototyping_lab_place SET quote_id = NULL, held_until = NULL, confirmed_at = NULL WHERE quote_id = ?", quote);
    }

    private int run(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
