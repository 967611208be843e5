package hqb.spaces.centres;

import hqb.places.Building;
import hqb.places.Buildings;
import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Hours;
import hqb.spaces.centres.Centre.Closure;
import hqb.spaces.centres.Centre.Offer;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The service centres. They are few: all are read at once. */
@Singleton
public class Centres {
    private static final String SELECT = """
            SELECT id, slug, building_slug, level, name_en, name_zh, about_en, about_zh, desks, demonstration FROM spaces_centre
            """;

    private final Queries queries;
    private final Buildings buildings;

    Centres(Queries queries, Buildings buildings) {
        this.queries = queries;
        this.buildings = buildings;
    }

    /** All of them with their buildings. */
    @Transactional(readOnly = true)
    public Directory directory() {
        return new Directory(list().stream().collect(Collectors.toMap(Centre::id, Function.identity())),
                buildings.list().stream().collect(Collectors.toMap(Building::slug, Function.identity())));
    }

    /** All of them, in their order. */
    @Transactional(readOnly = true)
    public List<Centre> list() {
        return read("ORDER BY position, slug");
    }

    /** The centre of that name. */
    @Transactional(readOnly = true)
    public Optional<Centre> find(String slug) {
        return read("WHERE slug = ?", slug).stream().findFirst();
    }

    /** The centre of that id. */
    @Transactional(readOnly = true)
    public Centre get(UUID id) {
        return read("WHERE id = ?", id).getFirst();
    }

    /** Keeps others from giving away the centre's places until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID id) {
        queries.list("SELECT id FROM spaces_centre WHERE id = ? FOR NO KEY UPDATE", row -> row.getObject(1, UUID.class), id);
    }

    /** Writes a centre over the one of the same id, if any. */
    @Transactional
    public void put(Centre centre, int position) {
        queries.run(
                """
                        INSERT INTO spaces_centre (id, slug, position, building_slug, level, name_en, name_zh, about_en, about_zh, desks, demonstration)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET (slug, position, building_slug, level, name_en, name_zh, about_en, about_zh, desks,
                            demonstration) = (EXCLUDED.slug, EXCLUDED.position, EXCLUDED.building_slug, EXCLUDED.level, EXCLUDED.name_en,
                            EXCLUDED.name_zh, EXCLUDED.about_en, EXCLUDED.about_zh, EXCLUDED.desks, EXCLUDED.demonstration)
                        """,
                centre.id(), centre.slug(), position, centre.building(), centre.level(), centre.nameEn(), centre.nameZh(),
                centre.aboutEn(), centre.aboutZh(), centre.desks(), centre.demonstration());
        for (Offer offer : centre.offers()) {
            queries.run("""
                    INSERT INTO spaces_centre_service (centre_id, service, minutes, windows) VALUES (?, ?, ?, ?)
                    ON CONFLICT (centre_id, service) DO UPDATE SET (minutes, windows) = (EXCLUDED.minutes, EXCLUDED.windows)
                    """, centre.id(), offer.service().code(), offer.minutes(), offer.windows());
        }
        queries.run("DELETE FROM spaces_centre_hours WHERE centre_id = ?", centre.id());
        queries.run("DELETE FROM spaces_centre_closed WHERE centre_id = ?", centre.id());
        centre.hours().week().forEach((day, times) -> queries.run(
                "INSERT INTO spaces_centre_hours (centre_id, weekday, opens, closes) VALUES (?, ?, ?, ?)", centre.id(), day.getValue(),
                times.opens(), times.closes()));
        for (Closure closure : centre.closures()) {
            queries.run("INSERT INTO spaces_centre_closed (centre_id, first_day, last_day, note_en, note_zh) VALUES (?, ?, ?, ?, ?)",
                    centre.id(), closure.first(), closure.last(), closure.noteEn(), closure.noteZh());
        }
    }

    private List<Centre> read(String which, Object... values) {
        Map<UUID, List<Offer>> offers = new HashMap<>();
        Map<UUID, Map<DayOfWeek, Hours>> weeks = new HashMap<>();
        Map<UUID, List<Closure>> closures = new HashMap<>();
        queries.list("SELECT centre_id, service, minutes, windows FROM spaces_centre_service", row -> of(offers, row)
                .add(new Offer(CentreService.ofCode(row.getString(2)).orElseThrow(), row.getInt(3), row.getInt(4))));
        queries.list("SELECT centre_id, weekday, opens, closes FROM spaces_centre_hours",
                row -> weeks.computeIfAbsent(row.getObject(1, UUID.class), any -> new EnumMap<>(DayOfWeek.class))
                        .putIfAbsent(DayOfWeek.of(row.getInt(2)), new Hours(row.getObject(3, LocalTime.class),
                                row.getObject(4, LocalTime.class))) == null);
        queries.list("SELECT centre_id, first_day, last_day, note_en, note_zh FROM spaces_centre_closed ORDER BY first_day",
                row -> of(closures, row).add(new Closure(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
                        row.getString(4), row.getString(5))));
        offers.values().forEach(some -> some.sort((one, other) -> one.service().compareTo(other.service())));
        return queries.list(SELECT + which, row -> {
            UUID id = row.getObject(1, UUID.class);
            List<Closure> closed = closures.getOrDefault(id, List.of());
            OpeningHours hours = new OpeningHours(weeks.getOrDefault(id, Map.of()),
                    closed.stream().map(one -> new OpeningHours.Closure(one.first(), one.last(), null)).toList());
            return new Centre(id, row.getString(2), row.getString(3), row.getInt(4), row.getString(5), row.getString(6), row.getString(7),
                    row.getString(8), offers.getOrDefault(id, List.of()), row.getInt(9), hours, closed, row.getBoolean(10));
        }, values);
    }

    private static <T> List<T> of(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>());
    }
}
