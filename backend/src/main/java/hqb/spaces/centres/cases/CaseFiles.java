package hqb.spaces.centres.cases;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.files.StoredFile;
import hqb.spaces.centres.cases.CaseEvent.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that go with what is said in cases. */
@Singleton
class CaseFiles {
    private final Queries queries;
    private final Clock clock;

    CaseFiles(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A file of a case.
     *
     * @param mediaType as its first bytes say
     */
    @Serdeable
    record CaseFile(UUID id, String name, String mediaType, long bytes) {
    }

    /**
     * A file as it is kept.
     *
     * @param hash of its content
     * @param by   the word of the side that sent it
     * @param said whether it was said with something
     */
    record Kept(CaseFile item, String hash, String by, boolean said) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    CaseFile add(UUID one, String name, StoredFile file, Side by, @Nullable UUID person) {
        UUID id = Uuid7.random(clock.instant());
        queries.run("""
                INSERT INTO spaces_case_file (id, case_id, hash, name, media_type, bytes, by, person_id, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, one, file.hash(), name, file.mediaType(), file.bytes(), by.code(), person, clock.instant());
        return new CaseFile(id, name, file.mediaType(), file.bytes());
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(UUID one, UUID id) {
        return queries.list("""
                SELECT f.id, f.name, f.media_type, f.bytes, f.hash, f.by, l.event_id IS NOT NULL FROM spaces_case_file f
                LEFT JOIN spaces_case_event_file l ON l.file_id = f.id WHERE f.case_id = ? AND f.id = ?
                """, row -> new Kept(new CaseFile(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4)),
                row.getString(5), row.getString(6), row.getBoolean(7)), one, id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    long count(UUID one) {
        return queries.list("SELECT count(*) FROM spaces_case_file WHERE case_id = ?", row -> row.getLong(1), one).getFirst();
    }
}
