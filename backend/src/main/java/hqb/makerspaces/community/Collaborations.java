package hqb.makerspaces.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects that look for people: shown, added, closed. */
@Singleton
class Collaborations {
    private static final int DEFAULT_SIZE = 20;
    private static final int TITLE = 160;
    private static final int ABOUT = 4_000;
    private static final int WANTED = 400;
    private static final int MOST_OPEN = 10;

    private final Projects projects;
    private final Interests interests;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    Collaborations(Projects projects, Interests interests, People people, AuditLog audit, Clock clock) {
        this.projects = projects;
        this.interests = interests;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody writes of a project. */
    @Serdeable
    record Form(@Nullable String title, @Nullable String about, @Nullable String wanted) {
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

    /** Open ones and the asker's own, the newest first. */
    @Transactional(readOnly = true)
    Page<Project> list(@Nullable String cursor, @Nullable Integer size, Actor actor) {
        int most = size == null ? DEFAULT_SIZE : size;
        UUID me = actor.personId() == null ? null : actor.personId().value();
        String query = "projects " + me;
        List<Projects.Row> found = projects.list(me, Cursor.readId(query, cursor), most + 1);
        List<Projects.Row> shown = found.subList(0, Math.min(most, found.size()));
        return new Page<>(shown.stream().map(row -> project(row, actor)).toList(), projects.count(me),
                found.size() > most ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null);
    }

    /** One; throws {@link Refusal} not-found. */
    @Transactional(readOnly = true)
    Project get(UUID id, Actor actor) {
        return project(projects.get(id), actor);
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
        if (projects.countOpen(me) >= MOST_OPEN) {
            throw Refusal.of(ProblemType.CONFLICT, "You have " + MOST_OPEN + " open projects: close one first.",
                    "您已有 " + MOST_OPEN + " 个开放项目，请先关闭一个。");
        }
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        projects.put(id, me, title, about, wanted, now, false);
        audit.write(actor, "project.added", AuditLog.subject("project", id), null, Map.of("title", title));
        return id;
    }

    /** It looks for nobody any more. */
    @Transactional
    void close(UUID id, Actor actor) {
        projects.own(id, actor);
        projects.close(id);
        audit.write(actor, "project.closed", AuditLog.subject("project", id), null, Map.of());
    }

    private Project project(Projects.Row row, Actor actor) {
        PersonId me = actor.personId();
        String asked = me == null ? null : interests.of(row.id(), me).orElse(null);
        String contact = "accepted".equals(asked) && row.person() != null
                ? people.find(new PersonId(row.person())).map(Person::email).orElse(null)
                : null;
        return new Project(row.id(), row.title(), row.about(), row.wanted(), row.state(), row.createdAt(),
                me != null && me.value().equals(row.person()), asked, contact, row.demonstration());
    }
}
