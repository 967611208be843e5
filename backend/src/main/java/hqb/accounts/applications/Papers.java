package hqb.accounts.applications;

import hqb.platform.Uuid7;
import hqb.platform.files.StoredFile;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The papers of one sort of application. Each sort has a table of its own; all are alike. */
public abstract class Papers {
    private static final String LIST = """
            SELECT id, kind, name, media_type, bytes, uploaded_at, content_hash FROM %s WHERE application_id = ? ORDER BY id
            """;
    private static final String ADD = """
            INSERT INTO %s (id, application_id, kind, name, media_type, bytes, content_hash, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REMOVE = "DELETE FROM %s WHERE application_id = ? AND id = ?";

    private final JdbcOperations database;
    private final Clock clock;
    private final String table;

    /** Papers in that table. */
    protected Papers(JdbcOperations database, Clock clock, String table) {
        this.database = database;
        this.clock = clock;
        this.table = table;
    }

    /** A paper, and the hash of its content. */
    public record Kept(Paper paper, String hash) {
    }

    /** The papers of an application, the oldest first. */
    @Transactional(readOnly = true)
    public List<Paper> list(UUID application) {
        return kept(application).stream().map(Kept::paper).toList();
    }

    /** A paper of an application. */
    @Transactional(readOnly = true)
    protected Optional<Kept> find(UUID application, UUID id) {
        return kept(application).stream().filter(one -> one.paper.id().equals(id)).findFirst();
    }

    /** Adds a paper. */
    @Transactional
    protected Paper add(UUID application, String kind, String name, StoredFile file) {
        Instant now = clock.instant();
        Paper paper = new Paper(Uuid7.random(now), kind, name, file.mediaType(), file.bytes(), now);
        database.prepareStatement(ADD.formatted(table), statement -> {
            statement.setObject(1, paper.id());
            statement.setObject(2, application);
            statement.setString(3, kind);
            statement.setString(4, name);
            statement.setString(5, file.mediaType());
            statement.setLong(6, file.bytes());
            statement.setString(7, file.hash());
            statement.setObject(8, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return paper;
    }

    /** Takes a paper away; says whether there was one. The file stays: others may be the same. */
    @Transactional
    protected boolean remove(UUID application, UUID id) {
        return database.prepareStatement(REMOVE.formatted(table), statement -> {
            statement.setObject(1, application);
            statement.setObject(2, id);
            return statement.executeUpdate();
        }) > 0;
    }

    private List<Kept> kept(UUID application) {
        return database.prepareStatement(LIST.formatted(table), statement -> {
            statement.setObject(1, application);
            List<Kept> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Kept(new Paper(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                            row.getLong(5), row.getObject(6, OffsetDateTime.class).toInstant()), row.getString(7)));
                }
            }
            return found;
        });
    }
}
