package hqb.prototyping.brokering.requests;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.files.StoredFile;
import hqb.prototyping.orders.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that makers and operators send with what they say of a request. */
@Singleton
public class RequestFiles {
    private final Queries queries;
    private final Clock clock;

    RequestFiles(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param mediaType as its first bytes say
     */
    @Serdeable
    public record Item(UUID id, String name, String mediaType, long bytes) {
    }

    /**
     * A file as it is kept.
     *
     * @param hash  of its content
     * @param by    the word of the side that sent it
     * @param event the word of the event with which it was said; null when it was not yet
     */
    record Kept(Item item, String hash, String by, @Nullable String event) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Item add(UUID request, String name, StoredFile file, Side by, @Nullable UUID person) {
        UUID id = Uuid7.random(clock.instant());
        queries.run(
                """
                        INSERT INTO brokering_file (id, request_id, hash, name, media_type, bytes, by, person_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                id, request, file.hash(), name, file.mediaType(), file.bytes(), by.code(), person, clock.instant());
        return new Item(id, name, file.mediaType(), file.bytes());
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(UUID request, UUID id) {
        List<Kept> found = queries.list("""
                SELECT f.id, f.name, f.media_type, f.bytes, f.hash, f.by, e.event FROM brokering_file f
                LEFT JOIN brokering_event_file l ON l.file_id = f.id LEFT JOIN brokering_event e ON e.id = l.event_id
                WHERE f.request_id = ? AND f.id = ?
                """, row -> new Kept(new Item(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4)),
                row.getString(5), row.getString(6), row.getString(7)), request, id);
        return found.stream().findFirst();
    }

    @Transactional(readOnly = true)
    long count(UUID request) {
        return queries.list("SELECT count(*) FROM brokering_file WHERE request_id = ?", row -> row.getLong(1), request).getFirst();
    }
}
