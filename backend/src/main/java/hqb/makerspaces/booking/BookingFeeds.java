package hqb.makerspaces.booking;

import hqb.accounts.PersonId;
import hqb.accounts.Secret;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The private addresses at which calendars read a person's bookings. A new address ends the old one. */
@Singleton
class BookingFeeds {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST = 500;

    private final Queries queries;
    private final Bookings bookings;
    private final WriteBookings write;
    private final People people;
    private final Clock clock;

    BookingFeeds(Queries queries, Bookings bookings, WriteBookings write, People people, Clock clock) {
        this.queries = queries;
        this.bookings = bookings;
        this.write = write;
        this.people = people;
        this.clock = clock;
    }

    /** Since when there is an address; null when there is none. */
    @Transactional(readOnly = true)
    @Nullable
    Instant since(PersonId person) {
        return queries.list("SELECT created_at FROM makerspaces_feed WHERE person_id = ?",
                row -> Objects.requireNonNull(Queries.time(row, 1)), person.value()).stream().findFirst().orElse(null);
    }

    /** A new secret for an address; an older one stops working. */
    @Transactional
    String renew(PersonId person) {
        String secret = Secret.random();
        queries.run("""
                INSERT INTO makerspaces_feed (person_id, token_hash, created_at) VALUES (?, ?, ?)
                ON CONFLICT (person_id) DO UPDATE SET (token_hash, created_at) = (EXCLUDED.token_hash, EXCLUDED.created_at)
                """, person.value(), Secret.hash(secret), clock.instant());
        return secret;
    }

    /** Ends the address, if there is one. */
    @Transactional
    void end(PersonId person) {
        queries.run("DELETE FROM makerspaces_feed WHERE person_id = ?", person.value());
    }

    /** The calendar behind a secret; throws {@link Refusal} not-found. */
    @Transactional(readOnly = true)
    String read(String secret) {
        PersonId person = queries.list("SELECT person_id FROM makerspaces_feed WHERE token_hash = ?",
                row -> new PersonId(row.getObject(1, UUID.class)), Secret.hash(secret)).stream().findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such calendar.", "没有此日历。"));
        Language language = people.find(person).map(Person::language).orElse(Language.EN);
        return write.feed(bookings.since(person, clock.instant().minus(KEPT), MOST), language);
    }
}
