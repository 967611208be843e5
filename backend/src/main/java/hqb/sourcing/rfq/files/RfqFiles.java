package hqb.sourcing.rfq.files;

import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of requests. What they hold lies sealed under their ids. */
@Singleton
public class RfqFiles {
    private static final String SELECT = "SELECT id, name, media_type, bytes, added_at FROM sourcing_rfq_file WHERE rfq_id = ?";

    private final Queries queries;

    RfqFiles(Queries queries) {
        this.queries = queries;
    }

    /** Those of a request, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<RfqFile> of(UUID rfq) {
        return queries.list(SELECT + " ORDER BY id", RfqFiles::file, rfq);
    }

    @Transactional(readOnly = true)
    Optional<RfqFile> find(UUID rfq, UUID id) {
        return queries.list(SELECT + " AND id = ?", RfqFiles::file, rfq, id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID rfq, RfqFile file, @Nullable UUID person) {
        queries.run("INSERT INTO sourcing_rfq_file (id, rfq_id, name, media_type, bytes, person_id, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                file.id(), rfq, file.name(), file.mediaType(), file.bytes(), person, file.addedAt());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(UUID rfq, UUID id) {
        return queries.run("DELETE FROM sourcing_rfq_file WHERE rfq_id = ? AND id = ?", rfq, id) > 0;
    }

    private static RfqFile file(ResultSet row) throws SQLException {
        return new RfqFile(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4),
                Objects.requireNonNull(Queries.time(row, 5)));
    }
}
