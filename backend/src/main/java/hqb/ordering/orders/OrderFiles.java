package hqb.ordering.orders;

import hqb.platform.Uuid7;
import hqb.platform.files.StoredFile;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The files that the sides of orders send: evidence, and tax invoices. */
@Singleton
class OrderFiles {
    private static final String ADD = """
            INSERT INTO ordering_file (id, order_id, purpose, hash, name, media_type, bytes, by, person_id, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = """
            SELECT f.id, f.name, f.media_type, f.bytes, f.hash, f.by, f.purpose,
                EXISTS (SELECT FROM ordering_message m WHERE m.file_id = f.id) OR EXISTS (SELECT FROM ordering_invoice i WHERE i.file_id = f.id)
            FROM ordering_file f WHERE f.order_id = ? AND f.id = ?
            """;

    private final JdbcOperations database;
    private final Clock clock;

    OrderFiles(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param mediaType as its first bytes say
     */
    @Serdeable
    record Item(UUID id, String name, String mediaType, long bytes) {
    }

    /**
     * A file as it is kept.
     *
     * @param hash of its content
     * @param by   which side sent it
     * @param used whether it was said, or is the invoice
     */
    record Kept(Item item, String hash, String by, String purpose, boolean used) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Item add(UUID order, String purpose, String name, StoredFile file, Who who) {
        UUID id = Uuid7.random(clock.instant());
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, order);
            statement.setString(3, purpose);
            statement.setString(4, file.hash());
            statement.setString(5, name);
            statement.setString(6, file.mediaType());
            statement.setLong(7, file.bytes());
            statement.setString(8, who.by().code());
            statement.setObject(9, who.person());
            statement.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return new Item(id, name, file.mediaType(), file.bytes());
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(UUID order, UUID id) {
        return database.prepareStatement(FIND, statement -> {
            statement.setObject(1, order);
            statement.setObject(2, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Kept(new Item(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4)),
                                row.getString(5), row.getString(6), row.getString(7), row.getBoolean(8)))
                        : Optional.empty();
            }
        });
    }

    @Transactional(readOnly = true)
    int count(UUID order) {
        return database.prepareStatement("SELECT count(*) FROM ordering_file WHERE order_id = ?", statement -> {
            statement.setObject(1, order);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
