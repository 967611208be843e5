package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projects that look for people. */
@Singleton
class Projects {
    private final Queries queries;

    Projects(Queries queries) {
        this.queries = queries;
    }

    /**
     * One of them.
     *
     * @param person whose it is; null for those of the demonstration
     * @param wanted whom it looks for
     * @param state  open or closed
     */
    record Row(UUID id, @Nullable UUID person, String title, String about, String wanted, String state, Instant createdAt,
            boolean demonstration) {
    }

    /** Open ones and a person's own, the newest first, after that one. */
    @Transactional(readOnly = true)
    List<Row> list(@Nullable UUID person, @Nullable UUID after, int most) {
        return rows("WHERE (state = 'open' OR person_id = ?::uuid) AND (?::uuid IS NULL OR id < ?::uuid) ORDER BY id DESC LIMIT ?", person,
                after, after, most);
    }

    /** How many those are. */
    @Transactional(readOnly = true)
    long count(@Nullable UUID person) {
        return queries.list("SELECT count(*) FROM makerspaces_project WHERE state = 'open' OR person_id = ?::uuid", row -> row.getLong(1),
                person).getFirst();
    }

    /** How many of a person's are open. */
    @Transactional(readOnly = true)
    int countOpen(UUID person) {
        return rows("WHERE person_id = ? AND state = 'open'", person).size();
    }

    /** One; throws {@link Refusal} not-found. */
    @Transactional(readOnly = true)
    Row get(UUID id) {
        return rows("WHERE id = ?", id).stream().findFirst().orElseThrow(Projects::none);
    }

    /** One of the asker's; throws {@link Refusal} not-found. */
    @Transactional(readOnly = true)
    Row own(UUID id, Actor actor) {
        return Optional.of(get(id)).filter(one -> actor.requirePerson().value().equals(one.person())).orElseThrow(Projects::none);
    }

    @Transactional
    void put(UUID id, @Nullable UUID person, String title, String about, String wanted, Instant at, boolean demonstration) {
        queries.run("""
                INSERT INTO makerspaces_project (id, person_id, title, about, wanted, state, created_at, demonstration)
                VALUES (?, ?, ?, ?, ?, 'open', ?, ?) ON CONFLICT DO NOTHING
                """, id, person, title, about, wanted, at, demonstration);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(UUID id) {
        queries.run("UPDATE makerspaces_project SET state = 'closed' WHERE id = ?", id);
    }

    /** The person is forgotten, with what they wrote. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(PersonId person) {
        queries.run(
                "DELETE FROM makerspaces_interest WHERE person_id = ? OR project_id IN (SELECT id FROM makerspaces_project WHERE person_id = ?)",
                person.value(), person.value());
        queries.run("DELETE FROM makerspaces_project WHERE person_id = ?", person.value());
    }

    /** What a person wrote, by when. */
    @Transactional(readOnly = true)
    Map<Instant, String> of(PersonId person) {
        Map<Instant, String> all = new TreeMap<>();
        rows("WHERE person_id = ?", person.value()).forEach(one -> all.put(one.createdAt(), one.title() + ": " + one.about()));
        return all;
    }

    private List<Row> rows(String which, @Nullable Object... values) {
        return queries.list(
                "SELECT id, person_id, title, about, wanted, state, created_at, demonstration FROM makerspaces_project " + which,
                row -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                        row.getString(5), row.getString(6), Objects.requireNonNull(Queries.time(row, 7)), row.getBoolean(8)),
                values);
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such project.", "没有此项目。");
    }
}
