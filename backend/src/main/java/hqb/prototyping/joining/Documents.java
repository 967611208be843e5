package hqb.prototyping.joining;

import hqb.platform.Uuid7;
import hqb.platform.files.StoredFile;
import hqb.prototyping.joining.Joining.Document;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The papers and photos that applicants show. */
@Singleton
class Documents {
    private static final String LIST = """
            SELECT id, kind, name, media_type, bytes, uploaded_at, content_hash FROM prototyping_application_document
            WHERE application_id = ? ORDER BY id
            """;
    private static final String ADD = """
            INSERT INTO prototyping_application_document (id, application_id, kind, name, media_type, bytes, content_hash,
                uploaded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REMOVE = "DELETE FROM prototyping_application_document WHERE application_id = ? AND id = ?";

    private final JdbcOperations database;
    private final Clock clock;

    Documents(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A paper, and the hash of its content. */
    record Kept(Document document, String hash) {
    }

    /** The papers of an application, the oldest first. */
    @Transactional(readOnly = true)
    List<Kept> list(UUID application) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, application);
            List<Kept> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Kept(new Document(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                            row.getLong(5), row.getObject(6, OffsetDateTime.class).toInstant()), row.getString(7)));
                }
            }
            return found;
        });
    }

    /** A paper of an application. */
    @Transactional(readOnly = true)
    Optional<Kept> find(UUID application, UUID id) {
        return list(application).stream().filter(kept -> kept.document.id().equals(id)).findFirst();
    }

    /** Adds a paper. */
    @Transactional
    Document add(UUID application, String kind, String name, StoredFile file) {
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, application);
            statement.setString(3, kind);
            statement.setString(4, name);
            statement.setString(5, file.mediaType());
            statement.setLong(6, file.bytes());
            statement.setString(7, file.hash());
            statement.setObject(8, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return find(application, id).orElseThrow().document;
    }

    /** Takes a paper away; says whether there was one. The file stays: others may be the same. */
    @Transactional
    boolean remove(UUID application, UUID id) {
        return database.prepareStatement(REMOVE, statement -> {
            statement.setObject(1, application);
            statement.setObject(2, id);
            return statement.executeUpdate();
        }) > 0;
    }
}
