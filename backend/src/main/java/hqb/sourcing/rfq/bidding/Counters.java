package hqb.sourcing.rfq.bidding;

import hqb.platform.database.Queries;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The counter-offers; a bid has one open at most. */
@Singleton
public class Counters {
    private static final Argument<List<Counter.Line>> LINES = Argument.listOf(Counter.Line.class);
    private static final String SELECT = """
            SELECT c.id, c.bid_id, c.version, c.state, c.message, c.lines::text, c.made_at, c.ended_at
            FROM sourcing_rfq_counter c JOIN sourcing_rfq_bid b ON b.id = c.bid_id""";

    private final Queries queries;
    private final JsonMapper json;

    Counters(Queries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Counter counter) {
        queries.run(
                """
                        INSERT INTO sourcing_rfq_counter (id, bid_id, version, state, message, lines, made_at) VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)""",
                counter.id(), counter.bid(), counter.version(), counter.state(), counter.message(), text(counter.lines()),
                counter.madeAt());
    }

    /** Ends an open one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(UUID id, String state, Instant at) {
        queries.run("UPDATE sourcing_rfq_counter SET state = ?, ended_at = ? WHERE id = ? AND state = 'open'", state, at, id);
    }

    /** Takes the open one of a bid back, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID bid, Instant at) {
        queries.run("UPDATE sourcing_rfq_counter SET state = 'withdrawn', ended_at = ? WHERE bid_id = ? AND state = 'open'", at, bid);
    }

    /** The open one of a bid. */
    @Transactional(readOnly = true)
    public Optional<Counter> open(UUID bid) {
        return queries.list(SELECT + " WHERE c.bid_id = ? AND c.state = 'open'", this::counter, bid).stream().findFirst();
    }

    /** Those of all bids of a request, as they came. */
    @Transactional(readOnly = true)
    public List<Counter> of(UUID rfq) {
        return queries.list(SELECT + " WHERE b.rfq_id = ? ORDER BY c.id", this::counter, rfq);
    }

    private Counter counter(ResultSet row) throws SQLException {
        return new Counter(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getString(4), row.getString(5),
                lines(row.getString(6)), Objects.requireNonNull(Queries.time(row, 7)), Queries.time(row, 8));
    }

    private String text(List<Counter.Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Counter.Line> lines(String text) {
        try {
            return json.readValue(text, LINES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
