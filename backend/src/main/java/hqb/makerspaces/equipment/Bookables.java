package hqb.makerspaces.equipment;

import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.equipment.OpenTimes.Exceptional;
import hqb.makerspaces.equipment.OpenTimes.Weekly;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be booked. */
@Singleton
public class Bookables {
    private static final String SELECT = """
            SELECT id, space_id, slug, position, kind, name_en, name_zh, about_en, about_zh, model, room, state, (SELECT t.person_id
                FROM makerspaces_mentor t WHERE t.bookable_id = makerspaces_bookable.id AND t.agreed_at IS NOT NULL), grid_minutes,
                min_minutes, max_minutes, notice_minutes, ahead_days, buffer_minutes, cancel_minutes, week_minutes, offer_minutes,
                no_show_limit, no_show_days, block_days, photo_hash, version, demonstration
            FROM makerspaces_bookable
            """;

    private final Queries queries;
    private final Makerspaces makerspaces;
    private final Trainings trainings;

    Bookables(Queries queries, Makerspaces makerspaces, Trainings trainings) {
        this.queries = queries;
        this.makerspaces = makerspaces;
        this.trainings = trainings;
    }

    /** Those of a makerspace, in their order; retired ones too. */
    @Transactional(readOnly = true)
    public List<Bookable> listOf(UUID space) {
        return read("WHERE space_id = ? ORDER BY position, slug", space);
    }

    /** All that can be seen of a sort: machine, room or mentor. */
    @Transactional(readOnly = true)
    public List<Bookable> listPublic(String sort) {
        return read("""
                WHERE sort = ? AND state <> 'retired' AND space_id IN (SELECT id FROM makerspaces_space WHERE state = 'listed')
                ORDER BY position, slug
                """, sort);
    }

    /** The one of that word. */
    @Transactional(readOnly = true)
    public Optional<Bookable> find(String slug) {
        return read("WHERE slug = ?", slug).stream().findFirst();
    }

    /** The one of that id, which must exist. */
    @Transactional(readOnly = true)
    public Bookable get(UUID id) {
        return read("WHERE id = ?", id).getFirst();
    }

    /** Writes one that is new, or over the one of the same id as long as that is of the same version; says no when it is not. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean putOver(Bookable one) {
        boolean same = queries
                .list("SELECT version FROM makerspaces_bookable WHERE id = ? FOR NO KEY UPDATE", row -> row.getInt(1), one.id())
                .stream().allMatch(version -> version == one.version());
        if (same) {
            put(one);
        }
        return same;
    }

    /** Writes one of the demonstration unless somebody has changed it; what it says may come anew with a new edition. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putUntouched(Bookable one) {
        boolean touched = queries
                .list("SELECT version FROM makerspaces_bookable WHERE id = ? FOR NO KEY UPDATE", row -> row.getInt(1), one.id())
                .stream().anyMatch(version -> version > 0);
        if (!touched) {
            put(one);
            queries.run("UPDATE makerspaces_bookable SET version = 0 WHERE id = ?", one.id());
        }
    }

    /** Writes one over the one of the same id, if any, but neither its photograph nor whose time it is; what is no mentor is nobody's. */
    @Transactional
    public void put(Bookable one) {
        Rules rules = one.rules();
        queries.run(
                """
                        INSERT INTO makerspaces_bookable (id, space_id, slug, position, sort, kind, name_en, name_zh, about_en, about_zh, model, room,
                            state, grid_minutes, min_minutes, max_minutes, notice_minutes, ahead_days, buffer_minutes, cancel_minutes,
                            week_minutes, offer_minutes, no_show_limit, no_show_days, block_days, demonstration)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET (position, sort, kind, name_en, name_zh, about_en, about_zh, model, room, state,
                            grid_minutes, min_minutes, max_minutes, notice_minutes, ahead_days, buffer_minutes, cancel_minutes, week_minutes,
                            offer_minutes, no_show_limit, no_show_days, block_days, version) = (EXCLUDED.position, EXCLUDED.sort, EXCLUDED.kind,
                            EXCLUDED.name_en, EXCLUDED.name_zh, EXCLUDED.about_en, EXCLUDED.about_zh, EXCLUDED.model, EXCLUDED.room,
                            EXCLUDED.state, EXCLUDED.grid_minutes, EXCLUDED.min_minutes, EXCLUDED.max_minutes,
                            EXCLUDED.notice_minutes, EXCLUDED.ahead_days, EXCLUDED.buffer_minutes, EXCLUDED.cancel_minutes, EXCLUDED.week_minutes,
                            EXCLUDED.offer_minutes, EXCLUDED.no_show_limit, EXCLUDED.no_show_days, EXCLUDED.block_days,
                            makerspaces_bookable.version + 1)
                        """,
                one.id(), one.space(), one.slug(), one.position(), one.kind().sort(), one.kind().code(), one.nameEn(), one.nameZh(),
                one.aboutEn(), one.aboutZh(), one.model(), one.room(), one.state(), rules.gridMinutes(), rules.minMinutes(),
                rules.maxMinutes(), rules.noticeMinutes(), rules.aheadDays(), rules.bufferMinutes(), rules.cancelMinutes(),
                rules.weekMinutes(), rules.offerMinutes(), rules.noShowLimit(), rules.noShowDays(), rules.blockDays(), one.demonstration());
        for (String part : List.of("hours", "exception", "training")) {
            queries.run("DELETE FROM makerspaces_bookable_" + part + " WHERE bookable_id = ?", one.id());
        }
        queries.run("DELETE FROM makerspaces_rate WHERE bookable_id = ?", one.id());
        queries.run("DELETE FROM makerspaces_mentor WHERE bookable_id = ? AND ? <> 'mentor'", one.id(), one.kind().sort());
        if (one.ownHours()) {
            one.times().weekly().forEach(time -> queries.run(
                    "INSERT INTO makerspaces_bookable_hours (bookable_id, weekday, opens, closes) VALUES (?, ?, ?, ?)", one.id(),
                    time.weekday(), time.opens(), time.closes()));
        }
        one.exceptions().forEach(day -> queries.run(
                "INSERT INTO makerspaces_bookable_exception (bookable_id, first_day, last_day, opens, closes, note) VALUES (?, ?, ?, ?, ?, ?)",
                one.id(), day.from(), day.to(), day.opens(), day.closes(), day.note()));
        one.trainings().forEach(training -> queries.run(
                "INSERT INTO makerspaces_bookable_training (bookable_id, training_id) VALUES (?, ?)", one.id(), training.id()));
        one.rates().forEach(rate -> queries.run("INSERT INTO makerspaces_rate (bookable_id, payer, minutes, price) VALUES (?, ?, ?, ?)",
                one.id(), rate.payer(), rate.minutes(), rate.price()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setPhoto(UUID id, @Nullable String hash) {
        queries.run("UPDATE makerspaces_bookable SET photo_hash = ? WHERE id = ?", hash, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(UUID id) {
        queries.run("DELETE FROM makerspaces_bookable WHERE id = ?", id);
    }

    private List<Bookable> read(String which, Object... values) {
        Map<UUID, List<Weekly>> hours = new HashMap<>();
        Map<UUID, List<Exceptional>> exceptions = new HashMap<>();
        Map<UUID, List<Rate>> rates = new HashMap<>();
        Map<UUID, List<Training>> needed = new HashMap<>();
        Map<UUID, Training> known = trainings.all();
        String these = " WHERE bookable_id IN (SELECT id FROM makerspaces_bookable " + which + ")";
        queries.list("SELECT bookable_id, weekday, opens, closes FROM makerspaces_bookable_hours" + these + " ORDER BY weekday, opens",
                row -> of(hours, row).add(new Weekly(row.getInt(2), row.getInt(3), row.getInt(4))), values);
        queries.list("SELECT bookable_id, first_day, last_day, opens, closes, note FROM makerspaces_bookable_exception" + these
                + " ORDER BY first_day",
                row -> of(exceptions, row).add(new Exceptional(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
                        row.getObject(4, Integer.class), row.getObject(5, Integer.class), row.getString(6))),
                values);
        queries.list("SELECT bookable_id, payer, minutes, price FROM makerspaces_rate" + these + " ORDER BY payer",
                row -> of(rates, row).add(new Rate(row.getString(2), row.getInt(3), row.getBigDecimal(4))), values);
        queries.list("SELECT bookable_id, training_id FROM makerspaces_bookable_training" + these, row -> {
            Training training = known.get(row.getObject(2, UUID.class));
            return training != null && of(needed, row).add(training);
        }, values);
        Map<UUID, Makerspace> spaces = new HashMap<>();
        return queries.list(SELECT + which, row -> {
            UUID id = row.getObject(1, UUID.class);
            List<Weekly> own = hours.getOrDefault(id, List.of());
            List<Exceptional> days = exceptions.getOrDefault(id, List.of());
            OpenTimes times = own.isEmpty()
                    ? OpenTimes.of(spaces.computeIfAbsent(row.getObject(2, UUID.class), makerspaces::get).hours(), days)
                    : new OpenTimes(own, days);
            return bookable(row, rates.getOrDefault(id, List.of()), times, days, !own.isEmpty(), needed.getOrDefault(id, List.of()));
        }, values);
    }

    private static Bookable bookable(ResultSet row, List<Rate> rates, OpenTimes times, List<Exceptional> exceptions, boolean ownHours,
            List<Training> needed)
            throws SQLException {
        Rules rules = new Rules(row.getInt(14), row.getInt(15), row.getInt(16), row.getInt(17), row.getInt(18), row.getInt(19),
                row.getInt(20), row.getObject(21, Integer.class), row.getInt(22), row.getInt(23), row.getInt(24), row.getInt(25));
        return new Bookable(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getInt(4),
                Kind.ofCode(row.getString(5)).orElse(Kind.OTHER_MACHINE), row.getString(6), row.getString(7), row.getString(8),
                row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getObject(13, UUID.class), rules, rates,
                times, exceptions, ownHours, needed, row.getString(26), row.getInt(27), row.getBoolean(28));
    }

    private static <T> List<T> of(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>());
    }
}
