package hqb.prototyping.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Uuid7;
import hqb.platform.files.StoredFile;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that the sides of orders send: photos, reports, production files, and what belongs to a message. */
@Singleton
class ProductionFiles {
    private final JdbcOperations database;
    private final Clock clock;

    ProductionFiles(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param purpose    photo, report, production-file or message
     * @param mediaType  as its first bytes say
     * @param by         which side sent it
     * @param validUntil the last day on which a report counts; null when it does not end
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(UUID id, String purpose, String name, String mediaType, long bytes, String by, @Nullable LocalDate validUntil) {
    }

    /**
     * A file as it is kept.
     *
     * @param hash of its content
     * @param said whether it came with an event: only then the others see it
     */
    record Kept(Item item, String hash, boolean said) {
    }

    @Transactional
    Item add(UUID order, String purpose, String name, StoredFile file, @Nullable LocalDate validUntil, Who who) {
        UUID id = Uuid7.random(clock.instant());
        database.prepareStatement("""
                INSERT INTO prototyping_file (id, order_id, purpose, hash, name, media_type, bytes, by, person_id, valid_until, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, order);
            statement.setString(3, purpose);
            statement.setString(4, file.hash());
            statement.setString(5, name);
            statement.setString(6, file.mediaType());
            statement.setLong(7, file.bytes());
            statement.setString(8, who.side().code());
            statement.setObject(9, who.person());
            statement.setObject(10, validUntil);
            statement.setObject(11, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return new Item(id, purpose, name, file.mediaType(), file.bytes(), who.side().code(), validUntil);
    }

    /** All of an order, in the order in which they came. */
    @Transactional(readOnly = true)
    List<Kept> list(UUID order) {
        return database.prepareStatement("""
                SELECT f.id, f.purpose, f.name, f.media_type, f.bytes, f.by, f.valid_until, f.hash,
                    EXISTS (SELECT FROM prototyping_event_file e WHERE e.file_id = f.id)
                FROM prototyping_file f WHERE f.order_id = ? ORDER BY f.id
                """, statement -> {
            statement.setObject(1, order);
            List<Kept> files = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    files.add(new Kept(new Item(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                            row.getLong(5), row.getString(6), row.getObject(7, LocalDate.class)), row.getString(8), row.getBoolean(9)));
                }
            }
            return files;
        });
    }
}
