package hqb.spaces.saved;

import hqb.accounts.PersonId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people look for, and which units they know of. */
@Singleton
public class SavedNeeds {
    private static final String SELECT = "SELECT id, person_id, name, need::text, alert, token, created_at, looked_at FROM spaces_need ";

    private final JdbcOperations database;

    SavedNeeds(JdbcOperations database) {
        this.database = database;
    }

    /** A person's needs, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedNeed> list(PersonId person) {
        return database.prepareStatement(SELECT + "WHERE person_id = ? ORDER BY id DESC", statement -> {
            statement.setObject(1, person.value());
            return read(statement);
        });
    }

    /** A person's need; empty when it is another's. */
    @Transactional(readOnly = true)
    public Optional<SavedNeed> find(PersonId person, UUID id) {
        return list(person).stream().filter(need -> need.id().equals(id)).findFirst();
    }

    /** The needs with an alert for which nobody has looked since, those that wait longest first. */
    @Transactional(readOnly = true)
    public List<SavedNeed> due(Instant since, int limit) {
        return database.prepareStatement(SELECT + "WHERE alert AND looked_at < ? ORDER BY looked_at LIMIT ?", statement -> {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            return read(statement);
        });
    }

    /** Keeps a new need. */
    @Transactional
    public void add(SavedNeed need) {
        database.prepareStatement(
                """
                        INSERT INTO spaces_need (id, person_id, name, need, alert, token, created_at, looked_at) VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                        """,
                statement -> {
                    statement.setObject(1, need.id());
                    statement.setObject(2, need.person().value());
                    statement.setString(3, need.name());
                    statement.setString(4, need.need());
                    statement.setBoolean(5, need.alert());
                    statement.setString(6, need.token());
                    statement.setObject(7, need.createdAt().atOffset(ZoneOffset.UTC));
                    statement.setObject(8, need.lookedAt().atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }

    /** Changes name and alert; says no when it is another's. */
    @Transactional
    public boolean change(PersonId person, UUID id, String name, boolean alert) {
        return database.prepareStatement("UPDATE spaces_need SET name = ?, alert = ? WHERE person_id = ? AND id = ?", statement -> {
            statement.setString(1, name);
            statement.setBoolean(2, alert);
            statement.setObject(3, person.value());
            statement.setObject(4, id);
            return statement.executeUpdate() == 1;
        });
    }

    /** Ends the alert of a token; says no when there is none. */
    @Transactional
    public boolean silence(String token) {
        return database.prepareStatement("UPDATE spaces_need SET alert = false WHERE token = ?", statement -> {
            statement.setString(1, token);
            return statement.executeUpdate() == 1;
        });
    }

    /** Forgets a need; says no when it is another's. */
    @Transactional
    public boolean remove(PersonId person, UUID id) {
        return database.prepareStatement("DELETE FROM spaces_need WHERE person_id = ? AND id = ?", statement -> {
            statement.setObject(1, person.value());
            statement.setObject(2, id);
            return statement.executeUpdate() == 1;
        });
    }

    /** Forgets all needs of a person. */
    @Transactional
    void forget(PersonId person) {
        database.prepareStatement("DELETE FROM spaces_need WHERE person_id = ?", statement -> {
            statement.setObject(1, person.value());
            return statement.executeUpdate();
        });
    }

    /** Notes that somebody has looked now; says no when the need is gone or no longer wants an alert. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean looked(UUID need, Instant now) {
        return database.prepareStatement("UPDATE spaces_need SET looked_at = ? WHERE id = ? AND alert", statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, need);
            return statement.executeUpdate() == 1;
        });
    }

    /** Notes which units its owner knows, and gives those that are new to them. Units that are gone meanwhile are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> see(UUID need, Collection<UUID> units) {
        return database.prepareStatement("""
                INSERT INTO spaces_need_seen (need_id, unit_id)
                SELECT ?, u.id FROM unnest(?::uuid[]) AS given(id) JOIN spaces_lettable_unit u ON u.id = given.id ORDER BY u.id
                ON CONFLICT DO NOTHING RETURNING unit_id
                """, statement -> {
            statement.setObject(1, need);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", units.toArray()));
            List<UUID> fresh = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
            }
            return fresh;
        });
    }

    private static List<SavedNeed> read(PreparedStatement statement) throws SQLException {
        List<SavedNeed> needs = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                needs.add(new SavedNeed(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getString(3),
                        row.getString(4), row.getBoolean(5), row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getObject(8, OffsetDateTime.class).toInstant()));
            }
        }
        return needs;
    }
}
