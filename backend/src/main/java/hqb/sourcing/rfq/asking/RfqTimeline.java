package hqb.sourcing.rfq.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a request, bids apart: these are kept as versions of quotes, and who sent them is nobody's to read here. */
@Singleton
public class RfqTimeline {
    private final Queries queries;

    RfqTimeline(Queries queries) {
        this.queries = queries;
    }

    /**
     * Something that happened.
     *
     * @param by   buyer, supplier or system
     * @param text what was said with it; null when nothing was
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Entry(Instant at, String event, String state, String by, @Nullable String text) {
    }

    /** Adds an entry; it stays for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID rfq, RfqEvent event, RfqState state, String by, @Nullable UUID person, @Nullable String text, Instant at) {
        queries.run("INSERT INTO sourcing_rfq_event (id, rfq_id, at, event, state, by, person_id, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Uuid7.random(at), rfq, at, event.code(), state.code(), by, person, text);
    }

    /** All of it, as it came. */
    @Transactional(readOnly = true)
    public List<Entry> of(UUID rfq) {
        return queries.list("SELECT at, event, state, by, text FROM sourcing_rfq_event WHERE rfq_id = ? ORDER BY id",
                row -> new Entry(Objects.requireNonNull(Queries.time(row, 1)), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5)),
                rfq);
    }
}
