package hqb.makerspaces.mentors;

import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Whose time mentors' hours are, and who was asked whether they are theirs. */
@Singleton
class Mentors {
    private final Queries queries;

    Mentors(Queries queries) {
        this.queries = queries;
    }

    /**
     * Somebody and a mentor's hours.
     *
     * @param agreed whether the person has said yes; else they were only asked
     * @param since  when they have, or were
     */
    record Tie(UUID bookable, PersonId person, boolean agreed, Instant since) {
    }

    /** Whose hours these are, or who was asked; who was asked last when somebody is to follow another. */
    @Transactional(readOnly = true)
    Optional<Tie> find(UUID bookable) {
        return read("bookable_id = ?", bookable).stream().findFirst();
    }

    /** All of a person's, those that wait for an answer first. */
    @Transactional(readOnly = true)
    List<Tie> of(PersonId person) {
        return read("person_id = ?", person.value());
    }

    /** Asks somebody instead of whoever was asked before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ask(UUID bookable, PersonId person, Instant now) {
        writtenAnew(bookable);
        queries.run("DELETE FROM makerspaces_mentor WHERE bookable_id = ? AND agreed_at IS NULL", bookable);
        queries.run("INSERT INTO makerspaces_mentor (bookable_id, person_id, asked_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", bookable,
                person.value(), now);
    }

    /** The hours are theirs from now on, and whoever's they were no longer; says no when they are not asked any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean agree(UUID bookable, PersonId person, Instant now) {
        writtenAnew(bookable);
        if (find(bookable).filter(tie -> !tie.agreed() && tie.person().equals(person)).isEmpty()) {
            return false;
        }
        queries.run("DELETE FROM makerspaces_mentor WHERE bookable_id = ? AND agreed_at IS NOT NULL", bookable);
        return queries.run("UPDATE makerspaces_mentor SET agreed_at = greatest(?, asked_at) WHERE bookable_id = ? AND person_id = ?", now,
                bookable, person.value()) == 1;
    }

    /** The person has nothing to do with the hours any more; says no when they had not. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(UUID bookable, PersonId person) {
        writtenAnew(bookable);
        return queries.run("DELETE FROM makerspaces_mentor WHERE bookable_id = ? AND person_id = ?", bookable, person.value()) == 1;
    }

    /** One after the other; and whoever books knows a thing for a moment while its row stays as it is. */
    private void writtenAnew(UUID bookable) {
        queries.run("UPDATE makerspaces_bookable SET position = position WHERE id = ?", bookable);
    }

    /** The person is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(PersonId person) {
        of(person).forEach(tie -> end(tie.bookable(), person));
    }

    private List<Tie> read(String which, Object value) {
        return queries
                .list("SELECT bookable_id, person_id, agreed_at IS NOT NULL, coalesce(agreed_at, asked_at) FROM makerspaces_mentor WHERE "
                        + which + " ORDER BY 3, bookable_id", Mentors::tie, value);
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getBoolean(3),
                Objects.requireNonNull(Queries.time(row, 4)));
    }
}
