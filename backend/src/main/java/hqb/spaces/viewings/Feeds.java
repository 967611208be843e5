package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.Secret;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.spaces.viewings.FindViewing.Side;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The addresses at which calendars read viewings: of a person's own ones, or of those that an owner receives. Whoever knows the address
 * reads them; a new address ends the old one. A member who has left the owner reads nothing any more.
 */
@Singleton
class Feeds {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST = 500;
    private static final Set<Role> RECEIVE = Set.of(Role.OWNER, Role.STOCK_KEEPER);

    private final Queries queries;
    private final Viewings viewings;
    private final WriteViewings write;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    Feeds(Queries queries, Viewings viewings, WriteViewings write, Organisations organisations, People people, Clock clock) {
        this.queries = queries;
        this.viewings = viewings;
        this.write = write;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    private record Feed(PersonId person, @Nullable OrganisationId owner) {
    }

    /** Since when there is an address; null when there is none. */
    @Transactional(readOnly = true)
    @Nullable
    Instant since(Side side, Actor actor) {
        return queries.list("SELECT created_at FROM spaces_viewing_feed WHERE person_id = ? AND owner_id IS NOT DISTINCT FROM ?::uuid",
                row -> Objects.requireNonNull(Queries.time(row, 1)), actor.requirePerson().value(), owner(side, actor)).stream().findFirst()
                .orElse(null);
    }

    /** A new secret for an address; an older one stops working. */
    @Transactional
    String renew(Side side, Actor actor) {
        end(side, actor);
        String secret = Secret.random();
        Instant now = clock.instant();
        queries.run("INSERT INTO spaces_viewing_feed (id, person_id, owner_id, token_hash, created_at) VALUES (?, ?, ?, ?, ?)",
                Uuid7.random(now), actor.requirePerson().value(), owner(side, actor), Secret.hash(secret), now);
        return secret;
    }

    /** Ends the address, if there is one. */
    @Transactional
    void end(Side side, Actor actor) {
        queries.run("DELETE FROM spaces_viewing_feed WHERE person_id = ? AND owner_id IS NOT DISTINCT FROM ?::uuid",
                actor.requirePerson().value(), owner(side, actor));
    }

    /** The calendar behind a secret; throws {@link Refusal} not-found. */
    @Transactional(readOnly = true)
    String read(String secret) {
        Feed feed = queries.list("SELECT person_id, owner_id FROM spaces_viewing_feed WHERE token_hash = ?", row -> {
            UUID owner = row.getObject(2, UUID.class);
            return new Feed(new PersonId(row.getObject(1, UUID.class)), owner == null ? null : new OrganisationId(owner));
        }, Secret.hash(secret)).stream().filter(this::isAllowed).findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such calendar.", "没有此日历。"));
        Language language = people.find(feed.person()).map(Person::language).orElse(Language.EN);
        Viewings.Filter filter = feed.owner() == null ? new Viewings.Filter(feed.person(), null, null)
                : new Viewings.Filter(null, feed.owner(), null);
        return write.feed(viewings.since(filter, clock.instant().minus(KEPT), MOST), feed.owner() == null ? Side.MAKER : Side.OWNER,
                language);
    }

    private boolean isAllowed(Feed feed) {
        OrganisationId owner = feed.owner();
        return people.find(feed.person()).isPresent() && (owner == null || organisations.members(owner).stream()
                .anyMatch(member -> member.person().equals(feed.person()) && member.roles().stream().anyMatch(RECEIVE::contains)));
    }

    private static @Nullable UUID owner(Side side, Actor actor) {
        return side == Side.OWNER ? actor.requireOrganisation().value() : null;
    }
}
