package hqb.makerspaces.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects that look for people. An address is told to the other side once both have said yes, and never before. */
@Singleton
class Collaborations {
    private static final int DEFAULT_SIZE = 20;
    private static final int TITLE = 160;
    private static final int ABOUT = 4_000;
    private static final int WANTED = 400;
    private static final int WORDS = 1_000;
    private static final int MOST_OPEN = 10;

    private final Queries queries;
    private final People people;
    private final TellOfMakerspaces tell;
    private final AuditLog audit;
    private final Clock clock;

    Collaborations(Queries queries, People people, TellOfMakerspaces tell, AuditLog audit, Clock clock) {
        this.queries = queries;
        this.people = people;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody writes of a project. */
    @Serdeable
    record Form(@Nullable String title, @Nullable String about, @Nullable String wanted) {
    }

    /** Why somebody is interested. */
    @Serdeable
    record Asked(@Nullable String words) {
    }

    /** Whether the project's owner says yes. */
    @Serdeable
    record Reply(@Nullable Boolean accept) {
    }

    /**
     * A project that looks for people.
     *
     * @param wanted whom it looks for
     * @param state  open or closed
     * @param mine   whether it is the asker's
     * @param asked  what became of the asker's interest: asked, accepted, declined; null when there was none
     * @param contact the owner's address, once both have said yes; null before
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Project(UUID id, String title, String about, String wanted, String state, Instant createdAt, boolean mine,
            @Nullable String asked, @Nullable String contact, boolean demonstration) {
    }

    /**
     * Somebody is interested.
     *
     * @param contact their address, once both have said yes; null before
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Interest(UUID id, String words, String state, Instant createdAt, @Nullable String contact) {
    }

    private record Row(UUID id, @Nullable UUID person, String title, String about, String wanted, String state, Instant createdAt,
            boolean demonstration) {
    }

    /** Open ones and the asker's own, the newest first. */
    @Transactional(readOnly = true)
    Page<Project> list(@Nullable String cursor, @Nullable Integer size, Actor actor) {
        int most = size == null ? DEFAULT_SIZE : size;
        UUID me = actor.personId() == null ? null : actor.personId().value();
        String query = "projects " + me;
        UUID after = Cursor.readId(query, cursor);
        List<Row> found = rows(
                "WHERE (state = 'open' OR person_id = ?::uuid) AND (?::uuid IS NULL OR id < ?::uuid) ORDER BY id DESC LIMIT ?", me,
                after, after, most + 1);
        List<Row> shown = found.subList(0, Math.min(most, found.size()));
        long total = queries.list("SELECT count(*) FROM makerspaces_project WHERE state = 'open' OR person_id = ?::uuid",
                row -> row.getLong(1), me).getFirst();
        return new Page<>(shown.stream().map(row -> project(row, actor)).toList(), total,
                found.size() > most ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null);
    }

    /** One; throws {@link Refusal} not-found. */
    @Transactional(readOnly = true)
    Project get(UUID id, Actor actor) {
        return project(row(id), actor);
    }

    /** Adds one; throws {@link Refusal} naming each field, and beyond ten open ones. */
    @Transactional
    UUID add(Form form, Actor actor) {
        BodyCheck check = new BodyCheck();
        String title = check.text("/title", form.title(), 1, TITLE);
        String about = check.lines("/about", form.about(), 1, ABOUT);
        String wanted = check.text("/wanted", form.wanted(), 1, WANTED);
        check.done();
        UUID me = actor.requirePerson().value();
        if (rows("WHERE person_id = ? AND state = 'open'", me).size() >= MOST_OPEN) {
            throw Refusal.of(ProblemType.CONFLICT, "You have " + MOST_OPEN + " open projects: close one first.",
                    "您已有 " + MOST_OPEN + " 个开放项目，请先关闭一个。");
        }
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        put(id, me, title, about, wanted, now, false);
        audit.write(actor, "project.added", AuditLog.subject("project", id), null, Map.of("title", title));
        return id;
    }

    @Transactional
    void put(UUID id, @Nullable UUID person, String title, String about, String wanted, Instant at, boolean demonstration) {
        queries.run("""
                INSERT INTO makerspaces_project (id, person_id, title, about, wanted, state, created_at, demonstration)
                VALUES (?, ?, ?, ?, ?, 'open', ?, ?) ON CONFLICT DO NOTHING
                """, id, person, title, about, wanted, at, demonstration);
    }

    /** It looks for nobody any more. */
    @Transactional
    void close(UUID id, Actor actor) {
        own(id, actor);
        queries.run("UPDATE makerspaces_project SET state = 'closed' WHERE id = ?", id);
        audit.write(actor, "project.closed", AuditLog.subject("project", id), null, Map.of());
    }

    /** Says that somebody is interested; once a person. */
    @Transactional
    void ask(UUID id, Asked asked, Actor actor) {
        BodyCheck check = new BodyCheck();
        String words = check.lines("/words", asked.words(), 1, WORDS);
        check.done();
        Row project = row(id);
        UUID me = actor.requirePerson().value();
        if (!project.state().equals("open") || me.equals(project.person())) {
            throw Refusal.of(ProblemType.CONFLICT, "This project is closed, or your own.", "该项目已关闭或属于您本人。");
        }
        if (queries.run("""
                INSERT INTO makerspaces_interest (id, project_id, person_id, words, state, created_at) VALUES (?, ?, ?, ?, 'asked', ?)
                ON CONFLICT DO NOTHING
                """, Uuid7.random(clock.instant()), id, me, words, clock.instant()) == 0) {
            throw Refusal.of(ProblemType.CONFLICT, "You have said so already.", "您已表达过意向。");
        }
        if (project.person() != null) {
            tell.person(new PersonId(project.person()), null, "/makerspaces/projects/" + id,
                    new Words("Somebody is interested: " + project.title(), "有人对您的项目感兴趣：" + project.title(), words, words));
        }
    }

    /** Who is interested in a project of the asker's. */
    @Transactional(readOnly = true)
    List<Interest> interests(UUID id, Actor actor) {
        own(id, actor);
        return queries.list("SELECT id, words, state, created_at, person_id FROM makerspaces_interest WHERE project_id = ? ORDER BY id",
                row -> {
                    PersonId person = new PersonId(row.getObject(5, UUID.class));
                    String contact = row.getString(3).equals("accepted") ? people.find(person).map(Person::email).orElse(null) : null;
                    return new Interest(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                            Objects.requireNonNull(Queries.time(row, 4)), contact);
                }, id);
    }

    /** Says yes or no to somebody; with a yes both learn the other's address. */
    @Transactional
    void reply(UUID id, UUID interest, Reply reply, Actor actor) {
        Row project = own(id, actor);
        Boolean accept = reply.accept();
        if (accept == null) {
            throw Refusal.invalid("/accept", "This is needed.", "此项必填。");
        }
        PersonId person = queries
                .list("SELECT person_id FROM makerspaces_interest WHERE id = ? AND project_id = ? AND state = 'asked' FOR UPDATE",
                        row -> new PersonId(row.getObject(1, UUID.class)), interest, id)
                .stream().findFirst()
                .orElseThrow(() -> Refusal.notFound("There is nothing to answer here.", "没有待回复的意向。"));
        queries.run("UPDATE makerspaces_interest SET state = ? WHERE id = ?", accept ? "accepted" : "declined", interest);
        String contact = people.find(actor.requirePerson()).map(Person::email).orElse("–");
        tell.person(person, null, "/makerspaces/projects/" + id, accept
                ? new Words("They said yes: " + project.title(), "对方同意了：" + project.title(), "Write to " + contact, "请联系 " + contact)
                : new Words("Not this time: " + project.title(), "暂未达成：" + project.title(), "They thank you for your interest.",
                        "对方感谢您的关注。"));
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

    private Project project(Row row, Actor actor) {
        UUID me = actor.personId() == null ? null : actor.personId().value();
        String asked = me == null ? null
                : queries.list("SELECT state FROM makerspaces_interest WHERE project_id = ? AND person_id = ?", one -> one.getString(1),
                        row.id(),
                        me).stream().findFirst().orElse(null);
        String contact = "accepted".equals(asked) && row.person() != null
                ? people.find(new PersonId(row.person())).map(Person::email).orElse(null)
                : null;
        return new Project(row.id(), row.title(), row.about(), row.wanted(), row.state(), row.createdAt(),
                me != null && me.equals(row.person()), asked, contact, row.demonstration());
    }

    private Row own(UUID id, Actor actor) {
        return Optional.of(row(id)).filter(one -> actor.requirePerson().value().equals(one.person())).orElseThrow(Collaborations::none);
    }

    private Row row(UUID id) {
        return rows("WHERE id = ?", id).stream().findFirst().orElseThrow(Collaborations::none);
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
