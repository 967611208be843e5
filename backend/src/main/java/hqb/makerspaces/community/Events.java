package hqb.makerspaces.community;

import hqb.makerspaces.equipment.Span;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evenings and their series. */
@Singleton
class Events {
    private static final String SELECT = """
            SELECT e.id, e.space_id, e.series_id, e.title_en, e.title_zh, e.about_en, e.about_zh, e.presenter, e.starts_at, e.ends_at,
                e.seats, e.online_seats, e.online_url, e.recording_url, e.room_id, e.block_id, e.state, e.revision, e.changed_at,
                e.demonstration
            FROM makerspaces_event e
            """;
    private static final String PUT = """
            INSERT INTO makerspaces_event (id, space_id, series_id, title_en, title_zh, about_en, about_zh, presenter, starts_at, ends_at,
                seats, online_seats, online_url, recording_url, room_id, block_id, state, revision, changed_at, demonstration)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET (title_en, title_zh, about_en, about_zh, presenter, starts_at, ends_at, seats, online_seats,
                online_url, recording_url, room_id, block_id, state, revision, changed_at) = (EXCLUDED.title_en, EXCLUDED.title_zh,
                EXCLUDED.about_en, EXCLUDED.about_zh, EXCLUDED.presenter, EXCLUDED.starts_at, EXCLUDED.ends_at, EXCLUDED.seats,
                EXCLUDED.online_seats, EXCLUDED.online_url, EXCLUDED.recording_url, EXCLUDED.room_id, EXCLUDED.block_id, EXCLUDED.state,
                EXCLUDED.revision, EXCLUDED.changed_at)
            """;

    private final Queries queries;

    Events(Queries queries) {
        this.queries = queries;
    }

    /**
     * Which events.
     *
     * @param from those that end later; null for all
     * @param to   those that begin earlier; null for all
     */
    record Filter(@Nullable UUID space, @Nullable UUID series, @Nullable Instant from, @Nullable Instant to) {
    }

    @Transactional
    void put(Event one) {
        queries.run(PUT, one.id(), one.space(), one.series(), one.titleEn(), one.titleZh(), one.aboutEn(), one.aboutZh(), one.presenter(),
                one.time().from(), one.time().to(), one.seats(), one.onlineSeats(), one.onlineUrl(), one.recordingUrl(), one.room(),
                one.block(), one.state(), one.revision(), one.changedAt(), one.demonstration());
    }

    @Transactional(readOnly = true)
    Optional<Event> find(UUID id) {
        return queries.list(SELECT + "WHERE e.id = ?", Events::event, id).stream().findFirst();
    }

    /** Keeps others from giving away its seats until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Event> lock(UUID id) {
        return queries.list(SELECT + "WHERE e.id = ? FOR NO KEY UPDATE OF e", Events::event, id).stream().findFirst();
    }

    /** In order of their beginning, or the last first; those of makerspaces that everybody sees. */
    @Transactional(readOnly = true)
    List<Event> list(Filter filter, boolean lastFirst, @Nullable Instant after, @Nullable UUID id, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        return page(where(filter, values), values, lastFirst, after, id, most);
    }

    /** A page of them in an order of their beginnings, after that one. */
    private List<Event> page(String where, List<@Nullable Object> values, boolean lastFirst, @Nullable Instant after, @Nullable UUID id,
            int most) {
        String rest = "";
        if (after != null && id != null) {
            rest = " AND (e.starts_at, e.id) " + (lastFirst ? "<" : ">") + " (?, ?)";
            values.add(after);
            values.add(id);
        }
        values.add(most);
        String order = lastFirst ? " ORDER BY e.starts_at DESC, e.id DESC LIMIT ?" : " ORDER BY e.starts_at, e.id LIMIT ?";
        return queries.list(SELECT + where + rest + order, Events::event, values.toArray());
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(filter, values);
        return queries.list("SELECT count(*) FROM makerspaces_event e " + where, row -> row.getLong(1), values.toArray()).getFirst();
    }

    /** A makerspace's, whoever sees it, after that one: those to come in their order, those that are over the last first. */
    @Transactional(readOnly = true)
    List<Event> kept(UUID space, boolean past, Instant now, @Nullable Instant after, @Nullable UUID id, int most) {
        List<@Nullable Object> values = new ArrayList<>(List.of(space, now));
        return page("WHERE e.space_id = ? AND e.ends_at " + (past ? "<=" : ">") + " ?", values, past, after, id, most);
    }

    /** How many those are. */
    @Transactional(readOnly = true)
    long countKept(UUID space, boolean past, Instant now) {
        return queries.list("SELECT count(*) FROM makerspaces_event e WHERE e.space_id = ? AND e.ends_at " + (past ? "<=" : ">") + " ?",
                row -> row.getLong(1), space, now).getFirst();
    }

    @Transactional
    void put(Series one) {
        queries.run("""
                INSERT INTO makerspaces_series (id, space_id, slug, name_en, name_zh, about_en, about_zh, demonstration)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET (name_en, name_zh, about_en, about_zh) = (EXCLUDED.name_en, EXCLUDED.name_zh,
                    EXCLUDED.about_en, EXCLUDED.about_zh)
                """, one.id(), one.space(), one.slug(), one.nameEn(), one.nameZh(), one.aboutEn(), one.aboutZh(), one.demonstration());
    }

    /** Those of makerspaces that everybody sees. */
    @Transactional(readOnly = true)
    List<Series> series() {
        return series("space_id IN (SELECT id FROM makerspaces_space WHERE state IN ('listed', 'suspended'))");
    }

    /** Those of a makerspace, whoever sees it. */
    @Transactional(readOnly = true)
    List<Series> seriesOf(UUID space) {
        return series("space_id = ?", space);
    }

    private List<Series> series(String which, Object... values) {
        return queries.list("SELECT id, space_id, slug, name_en, name_zh, about_en, about_zh, demonstration FROM makerspaces_series WHERE "
                + which + " ORDER BY id",
                row -> new Series(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                        row.getString(5), row.getString(6), row.getString(7), row.getBoolean(8)),
                values);
    }

    private static String where(Filter filter, List<@Nullable Object> values) {
        StringBuilder where = new StringBuilder(
                "WHERE e.space_id IN (SELECT id FROM makerspaces_space WHERE state IN ('listed', 'suspended'))");
        add(where, values, " AND e.space_id = ?", filter.space());
        add(where, values, " AND e.series_id = ?", filter.series());
        add(where, values, " AND e.ends_at > ?", filter.from());
        add(where, values, " AND e.starts_at < ?", filter.to());
        return where.toString();
    }

    private static void add(StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                new Span(Objects.requireNonNull(Queries.time(row, 9)), Objects.requireNonNull(Queries.time(row, 10))), row.getInt(11),
                row.getInt(12), row.getString(13), row.getString(14), row.getObject(15, UUID.class), row.getObject(16, UUID.class),
                row.getString(17), row.getInt(18), Objects.requireNonNull(Queries.time(row, 19)), row.getBoolean(20));
    }
}
