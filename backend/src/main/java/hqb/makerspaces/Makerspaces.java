package hqb.makerspaces;

import hqb.accounts.OrganisationId;
import hqb.makerspaces.Makerspace.Closure;
import hqb.makerspaces.Makerspace.Said;
import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Hours;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The makerspaces. A district has some hundreds at most. */
@Singleton
public class Makerspaces {
    private static final String SELECT = """
            SELECT id, slug, organisation_id, building_slug, unit_id, level, name_en, name_zh, about_en, about_zh, tier, state, area_m2,
                email, phone, founded, said_open, said_at, said_until, demonstration
            FROM makerspaces_space
            """;

    private final Queries queries;

    Makerspaces(Queries queries) {
        this.queries = queries;
    }

    /** Those that everybody may see, in their order. */
    @Transactional(readOnly = true)
    public List<Makerspace> listPublic() {
        return read("WHERE state IN ('listed', 'suspended') ORDER BY position, slug");
    }

    /** Those that an organisation keeps. */
    @Transactional(readOnly = true)
    public List<Makerspace> listOf(OrganisationId organisation) {
        return read("WHERE organisation_id = ? ORDER BY position, slug", organisation.value());
    }

    /** The one of that word. */
    @Transactional(readOnly = true)
    public Optional<Makerspace> find(String slug) {
        return read("WHERE slug = ?", slug).stream().findFirst();
    }

    /** The one of that id, which must exist. */
    @Transactional(readOnly = true)
    public Makerspace get(UUID id) {
        return read("WHERE id = ?", id).getFirst();
    }

    /** Writes one over the one of the same id, if any; its keeper, tier, state and what was said by hand stay as they are. */
    @Transactional
    public void put(Makerspace one, int position) {
        queries.run(
                """
                        INSERT INTO makerspaces_space (id, slug, position, organisation_id, building_slug, unit_id, level, name_en, name_zh, about_en,
                            about_zh, tier, state, area_m2, email, phone, founded, demonstration)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET (slug, position, building_slug, unit_id, level, name_en, name_zh, about_en, about_zh, area_m2,
                            email, phone, founded, demonstration) = (EXCLUDED.slug, EXCLUDED.position, EXCLUDED.building_slug, EXCLUDED.unit_id,
                            EXCLUDED.level, EXCLUDED.name_en, EXCLUDED.name_zh, EXCLUDED.about_en, EXCLUDED.about_zh, EXCLUDED.area_m2,
                            EXCLUDED.email, EXCLUDED.phone, EXCLUDED.founded, EXCLUDED.demonstration)
                        """,
                one.id(), one.slug(), position, value(one.organisation()), one.building(), one.unit(), one.level(), one.nameEn(),
                one.nameZh(), one.aboutEn(), one.aboutZh(), one.tier(), one.state(), one.areaM2(), one.email(), one.phone(), one.founded(),
                one.demonstration());
        setHours(one.id(), one.hours(), one.closures());
    }

    /** Writes when it is open over what was said before. */
    @Transactional
    void setHours(UUID id, OpeningHours hours, List<Closure> closures) {
        queries.run("DELETE FROM makerspaces_space_hours WHERE space_id = ?", id);
        queries.run("DELETE FROM makerspaces_space_closed WHERE space_id = ?", id);
        hours.week().forEach((day, times) -> queries.run(
                "INSERT INTO makerspaces_space_hours (space_id, weekday, opens, closes) VALUES (?, ?, ?, ?)", id, day.getValue(),
                times.opens(), times.closes()));
        for (Closure closure : closures) {
            queries.run("INSERT INTO makerspaces_space_closed (space_id, first_day, last_day, note_en, note_zh) VALUES (?, ?, ?, ?, ?)",
                    id, closure.first(), closure.last(), closure.noteEn(), closure.noteZh());
        }
    }

    /** Gives those of the demonstration that nobody keeps to an organisation. */
    @Transactional
    public void adopt(OrganisationId organisation) {
        queries.run("UPDATE makerspaces_space SET organisation_id = ? WHERE demonstration AND organisation_id IS NULL",
                organisation.value());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void say(UUID id, @Nullable Said said) {
        queries.run("UPDATE makerspaces_space SET said_open = ?, said_at = ?, said_until = ? WHERE id = ?",
                said == null ? null : said.open(),
                said == null ? null : said.at(), said == null ? null : said.until(), id);
    }

    private List<Makerspace> read(String which, Object... values) {
        Map<UUID, Map<DayOfWeek, Hours>> weeks = new HashMap<>();
        Map<UUID, List<Closure>> closures = new HashMap<>();
        queries.list("SELECT space_id, weekday, opens, closes FROM makerspaces_space_hours",
                row -> weeks.computeIfAbsent(row.getObject(1, UUID.class), any -> new EnumMap<>(DayOfWeek.class))
                        .putIfAbsent(DayOfWeek.of(row.getInt(2)),
                                new Hours(row.getObject(3, LocalTime.class), row.getObject(4, LocalTime.class))) == null);
        queries.list("SELECT space_id, first_day, last_day, note_en, note_zh FROM makerspaces_space_closed ORDER BY first_day",
                row -> closures.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>()).add(new Closure(
                        row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), row.getString(4), row.getString(5))));
        return queries.list(SELECT + which, row -> {
            UUID id = row.getObject(1, UUID.class);
            List<Closure> closed = closures.getOrDefault(id, List.of());
            OpeningHours hours = new OpeningHours(weeks.getOrDefault(id, Map.of()),
                    closed.stream().map(day -> new OpeningHours.Closure(day.first(), day.last(), null)).toList());
            return makerspace(row, hours, closed);
        }, values);
    }

    private static Makerspace makerspace(ResultSet row, OpeningHours hours, List<Closure> closed) throws SQLException {
        UUID organisation = row.getObject(3, UUID.class);
        Instant saidAt = Queries.time(row, 18);
        Instant until = Queries.time(row, 19);
        return new Makerspace(row.getObject(1, UUID.class), row.getString(2),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString(4), row.getObject(5, UUID.class), row.getInt(6), row.getString(7), row.getString(8), row.getString(9),
                row.getString(10), row.getString(11), row.getString(12), row.getBigDecimal(13), row.getString(14), row.getString(15),
                row.getObject(16, Integer.class), hours, closed,
                saidAt == null || until == null ? null : new Said(row.getBoolean(17), saidAt, until), row.getBoolean(20));
    }

    private static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }
}
