package hqb.spaces.saved;

import hqb.accounts.PersonId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The units that people have set aside. */
@Singleton
class SavedUnits {
    private final JdbcOperations database;

    SavedUnits(JdbcOperations database) {
        this.database = database;
    }

    /** The ids of a person's units and when they were saved, the latest first. */
    @Transactional(readOnly = true)
    Map<UUID, Instant> list(PersonId person) {
        return database.prepareStatement("""
                SELECT unit_id, saved_at FROM spaces_saved_unit WHERE person_id = ? ORDER BY saved_at DESC, unit_id
                """, statement -> {
            statement.setObject(1, person.value());
            Map<UUID, Instant> saved = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    saved.put(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return saved;
        });
    }

    /** Sets a unit aside, once. */
    @Transactional
    void add(PersonId person, UUID unit, Instant now) {
        database.prepareStatement("""
                INSERT INTO spaces_saved_unit (person_id, unit_id, saved_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
                """, statement -> {
            statement.setObject(1, person.value());
            statement.setObject(2, unit);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    /** Takes a unit back; nothing happens when it was not there. */
    @Transactional
    void remove(PersonId person, UUID unit) {
        database.prepareStatement("DELETE FROM spaces_saved_unit WHERE person_id = ? AND unit_id = ?", statement -> {
            statement.setObject(1, person.value());
            statement.setObject(2, unit);
            return statement.executeUpdate();
        });
    }

    /** Forgets all that a person has set aside. */
    @Transactional
    void forget(PersonId person) {
        database.prepareStatement("DELETE FROM spaces_saved_unit WHERE person_id = ?", statement -> {
            statement.setObject(1, person.value());
            return statement.executeUpdate();
        });
    }
}
