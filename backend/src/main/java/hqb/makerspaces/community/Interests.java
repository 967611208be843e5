package hqb.makerspaces.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who are interested in a project. An address is told to the other side once both have said yes, and never before. */
@Singleton
class Interests {
    private static final int WORDS = 1_000;

    private final Queries queries;
    private final Projects projects;
    private final People people;
    private final TellOfMakerspaces tell;
    private final Clock clock;

    Interests(Queries queries, Projects projects, People people, TellOfMakerspaces tell, Clock clock) {
        this.queries = queries;
        this.projects = projects;
        this.people = people;
        this.tell = tell;
        this.clock = clock;
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
     * Somebody is interested.
     *
     * @param contact their address, once both have said yes; null before
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Interest(UUID id, String words, String state, Instant createdAt, @Nullable String contact) {
    }

    /** What became of a person's interest in a project: asked, accepted, declined; empty when there was none. */
    @Transactional(readOnly = true)
    Optional<String> of(UUID project, PersonId person) {
        return queries
                .list("SELECT state FROM makerspaces_interest WHERE project_id = ? AND person_id = ?", one -> one.getString(1), project,
                        person.value())
                .stream().findFirst();
    }

    /** Says that somebody is interested; once a person. */
    @Transactional
    void ask(UUID id, Asked asked, Actor actor) {
        BodyCheck check = new BodyCheck();
        String words = check.lines("/words", asked.words(), 1, WORDS);
        check.done();
        Projects.Row project = projects.get(id);
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
        projects.own(id, actor);
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
        Projects.Row project = projects.own(id, actor);
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
}
