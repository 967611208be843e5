package hqb.spaces.leases;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to leases. Nothing in it is ever changed. */
@Singleton
class LeaseTimeline {
    private final Queries queries;
    private final Clock clock;

    LeaseTimeline(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Something that happened.
     *
     * @param event    the word for it, such as offer or sign
     * @param sentence the same in words, to be read after the lease's number
     * @param state    the state after it
     * @param by       tenant, landlord, operator or system
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LeaseEntry(Instant at, String event, String sentence, String state, String by, @Nullable String text) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID lease, LeaseEvent event, LeaseState state, LeaseSide by, @Nullable UUID person, @Nullable String text) {
        Instant now = clock.instant();
        queries.run("INSERT INTO spaces_lease_event (id, lease_id, at, event, state, by, person_id, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Uuid7.random(now), lease, now, event.code(), state.code(), by.code(), person, text);
    }

    /** All that happened to a lease, in its order. */
    @Transactional(readOnly = true)
    List<LeaseEntry> list(UUID lease, Language language) {
        return queries.list("SELECT at, event, state, by, text FROM spaces_lease_event WHERE lease_id = ? ORDER BY id",
                row -> new LeaseEntry(Objects.requireNonNull(Queries.time(row, 1)), row.getString(2),
                        LeaseEvent.ofCode(row.getString(2)).map(event -> event.sentence(language)).orElse(row.getString(2)),
                        row.getString(3), row.getString(4), row.getString(5)),
                lease);
    }
}
