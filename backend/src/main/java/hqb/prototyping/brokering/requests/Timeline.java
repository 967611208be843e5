package hqb.prototyping.brokering.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.prototyping.brokering.requests.RequestFiles.Item;
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

/** What happened to requests and was said of them. Nothing in it is ever changed. */
@Singleton
public class Timeline {
    private final Queries queries;
    private final Clock clock;

    Timeline(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Something that happened.
     *
     * @param event the word of a {@link RequestEvent}
     * @param state the word of the state after it
     * @param by    maker, operator, provider or system
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Entry(Instant at, String event, String state, String by, @Nullable String text, Said.@Nullable Mark mark,
            List<Item> files) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID request, RequestEvent event, RequestState state, Doer doer, Said said) {
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        Said.Mark mark = said.mark();
        queries.run("""
                INSERT INTO brokering_event (id, request_id, at, event, state, by, person_id, api_key_id, text, mark_side, mark_x, mark_y)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, request, now, event.code(), state.code(), doer.side().code(), doer.person(), doer.key(), said.text(),
                mark == null ? null : mark.side(), mark == null ? null : mark.x(), mark == null ? null : mark.y());
        for (UUID file : said.files()) {
            queries.run("INSERT INTO brokering_event_file (event_id, file_id) VALUES (?, ?)", id, file);
        }
    }

    /** All that happened to a request, in its order. */
    @Transactional(readOnly = true)
    public List<Entry> list(UUID request) {
        Map<UUID, List<Item>> files = new HashMap<>();
        queries.list("""
                SELECT l.event_id, f.id, f.name, f.media_type, f.bytes FROM brokering_file f
                JOIN brokering_event_file l ON l.file_id = f.id WHERE f.request_id = ? ORDER BY f.id
                """, row -> files.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                .add(new Item(row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getLong(5))), request);
        return queries.list("SELECT id, at, event, state, by, text, mark_side, mark_x, mark_y FROM brokering_event WHERE request_id = ?"
                + " ORDER BY id", row -> {
                    String side = row.getString(7);
                    return new Entry(Objects.requireNonNull(Queries.time(row, 2)), row.getString(3), row.getString(4), row.getString(5),
                            row.getString(6), side == null ? null : new Said.Mark(side, row.getBigDecimal(8), row.getBigDecimal(9)),
                            files.getOrDefault(row.getObject(1, UUID.class), List.of()));
                }, request);
    }
}
