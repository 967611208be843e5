package hqb.spaces.centres.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.spaces.centres.cases.CaseEvent.Side;
import hqb.spaces.centres.cases.CaseFiles.CaseFile;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to cases and was said in them. Nothing in it is ever changed. */
@Singleton
class CaseEvents {
    private final Queries queries;
    private final Clock clock;

    CaseEvents(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Something that happened.
     *
     * @param event send, assign, answer, close, reopen, say or rest
     * @param state the state after it
     * @param by    asker, operator or system
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CaseEntry(Instant at, String event, String state, String by, @Nullable String text, List<CaseFile> files) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID one, CaseEvent event, CaseState state, Side by, @Nullable UUID person, @Nullable String text, List<UUID> files) {
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        queries.run("INSERT INTO spaces_case_event (id, case_id, at, event, state, by, person_id, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                one, now, event.code(), state.code(), by.code(), person, text);
        for (UUID file : files) {
            queries.run("INSERT INTO spaces_case_event_file (event_id, file_id) VALUES (?, ?)", id, file);
        }
    }

    /** All that happened to a case, in its order. */
    @Transactional(readOnly = true)
    List<CaseEntry> list(UUID one) {
        Map<UUID, List<CaseFile>> files = new HashMap<>();
        queries.list("""
                SELECT l.event_id, f.id, f.name, f.media_type, f.bytes FROM spaces_case_file f
                JOIN spaces_case_event_file l ON l.file_id = f.id WHERE f.case_id = ? ORDER BY f.id
                """, row -> files.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                .add(new CaseFile(row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getLong(5))), one);
        return queries.list("SELECT id, at, event, state, by, text FROM spaces_case_event WHERE case_id = ? ORDER BY id",
                row -> new CaseEntry(Objects.requireNonNull(Queries.time(row, 2)), row.getString(3), row.getString(4), row.getString(5),
                        row.getString(6), files.getOrDefault(row.getObject(1, UUID.class), List.of())),
                one);
    }
}
