package hqb.spaces.enquiries;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.database.Queries;
import hqb.spaces.enquiries.Enquiry.Side;
import hqb.spaces.enquiries.EnquiryPage.Message;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The threads between makers and owners, and what was said in them. */
@Singleton
class Enquiries {
    private static final String SELECT = """
            SELECT id, unit_id, owner_id, person_id, organisation_id, created_at, last_at, last_by FROM spaces_enquiry
            """;

    private final Queries queries;

    Enquiries(Queries queries) {
        this.queries = queries;
    }

    /**
     * Which threads.
     *
     * @param person who asked; null for everybody
     * @param owner  who is asked; null for every owner
     */
    record Filter(@Nullable PersonId person, @Nullable OrganisationId owner) {
        private String where(List<Object> values) {
            String where = "WHERE true";
            if (person != null) {
                where += " AND person_id = ?";
                values.add(person.value());
            }
            if (owner != null) {
                where += " AND owner_id = ?";
                values.add(owner.value());
            }
            return where;
        }
    }

    /** Begins a thread, unless there is one of that person about that unit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(Enquiry one) {
        queries.run("""
                INSERT INTO spaces_enquiry (id, unit_id, owner_id, person_id, organisation_id, created_at, last_at, last_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (unit_id, owner_id, person_id) DO NOTHING
                """, one.id(), one.unit(), one.owner().value(), one.person().value(),
                one.organisation() == null ? null : one.organisation().value(), one.createdAt(), one.lastAt(), one.lastBy().code());
    }

    /** Adds a message to a thread. */
    @Transactional(propagation = Propagation.MANDATORY)
    void say(UUID enquiry, Message message, @Nullable PersonId person) {
        queries.run("INSERT INTO spaces_enquiry_message (id, enquiry_id, at, by, person_id, text) VALUES (?, ?, ?, ?, ?, ?)", message.id(),
                enquiry, message.at(), message.by(), person == null ? null : person.value(), message.text());
        queries.run("UPDATE spaces_enquiry SET last_at = ?, last_by = ? WHERE id = ?", message.at(), message.by(), enquiry);
    }

    @Transactional(readOnly = true)
    Optional<Enquiry> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    /** The thread of a person about a unit. */
    @Transactional(readOnly = true)
    Optional<Enquiry> find(UUID unit, OrganisationId owner, PersonId person) {
        return list("WHERE unit_id = ? AND owner_id = ? AND person_id = ?", unit, owner.value(), person.value()).stream().findFirst();
    }

    /** What was said, the oldest first. */
    @Transactional(readOnly = true)
    List<Message> messages(UUID enquiry) {
        return queries.list("SELECT id, at, by, text FROM spaces_enquiry_message WHERE enquiry_id = ? ORDER BY id", Enquiries::message,
                enquiry);
    }

    /** What was said last. */
    @Transactional(readOnly = true)
    List<Message> last(UUID enquiry) {
        return queries.list("SELECT id, at, by, text FROM spaces_enquiry_message WHERE enquiry_id = ? ORDER BY id DESC LIMIT 1",
                Enquiries::message, enquiry);
    }

    /** How many messages a person has written since then. */
    @Transactional(readOnly = true)
    long said(PersonId person, Instant since) {
        return queries.list("""
                SELECT count(*) FROM spaces_enquiry_message m JOIN spaces_enquiry e ON e.id = m.enquiry_id
                WHERE e.person_id = ? AND m.by = 'maker' AND m.at > ?
                """, row -> row.getLong(1), person.value(), since).getFirst();
    }

    /** The latest first, from below an id. */
    @Transactional(readOnly = true)
    List<Enquiry> latest(Filter filter, @Nullable UUID below, int limit) {
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (below != null) {
            where += " AND id < ?";
            values.add(below);
        }
        return list(where + " ORDER BY id DESC LIMIT " + limit, values.toArray());
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        return queries.list("SELECT count(*) FROM spaces_enquiry " + filter.where(values), row -> row.getLong(1), values.toArray())
                .getFirst();
    }

    private List<Enquiry> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Enquiries::read, values);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(row.getObject(1, UUID.class), Objects.requireNonNull(Queries.time(row, 2)), row.getString(3), row.getString(4));
    }

    private static Enquiry read(ResultSet row) throws SQLException {
        UUID organisation = row.getObject(5, UUID.class);
        return new Enquiry(row.getObject(1, UUID.class), row.getObject(2, UUID.class), new OrganisationId(row.getObject(3, UUID.class)),
                new PersonId(row.getObject(4, UUID.class)), organisation == null ? null : new OrganisationId(organisation),
                Objects.requireNonNull(Queries.time(row, 6)), Objects.requireNonNull(Queries.time(row, 7)),
                Side.ofCode(row.getString(8)));
    }
}
