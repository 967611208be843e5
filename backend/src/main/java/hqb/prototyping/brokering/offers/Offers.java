package hqb.prototyping.brokering.offers;

import hqb.prototyping.brokering.offers.Offer.State;
import hqb.platform.database.Queries;
import hqb.prototyping.brokering.tenders.Bid;
import hqb.prototyping.brokering.tenders.Bids;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The offers to makers. What was offered never changes; the database sees to that. */
@Singleton
public class Offers {
    private final Queries queries;
    private final Bids bids;

    Offers(Queries queries, Bids bids) {
        this.queries = queries;
        this.bids = bids;
    }

    private record Row(UUID id, UUID bid, BigDecimal percent, BigDecimal commission, BigDecimal total, @Nullable String note, State state,
            @Nullable String reason, Instant madeAt) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Offer offer) {
        queries.run("""
                INSERT INTO brokering_offer (id, request_id, bid_id, percent, commission, total, note, state, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'made', ?)
                """, offer.id(), offer.request(), offer.bid().id(), offer.percent(), offer.commission(), offer.total(), offer.note(),
                offer.madeAt());
    }

    /** Keeps what became of the offer that a request has now, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(UUID request, State state, @Nullable String reason, Instant at) {
        queries.run("UPDATE brokering_offer SET state = ?, reason = ?, answered_at = ? WHERE request_id = ? AND state = 'made'",
                state.code(),
                reason, at, request);
    }

    /** All that were made for a request, the latest first. */
    @Transactional(readOnly = true)
    public List<Offer> of(UUID request) {
        List<Row> rows = queries.list("""
                SELECT id, bid_id, percent, commission, total, note, state, reason, made_at FROM brokering_offer
                WHERE request_id = ? ORDER BY id DESC
                """, row -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBigDecimal(3), row.getBigDecimal(4),
                row.getBigDecimal(5), row.getString(6), State.valueOf(row.getString(7).toUpperCase(Locale.ROOT)), row.getString(8),
                Objects.requireNonNull(Queries.time(row, 9))), request);
        return rows.stream().map(row -> {
            Bid bid = bids.find(row.bid()).orElseThrow();
            return new Offer(row.id(), request, bid, row.percent(), row.commission(), row.total(), row.note(), row.state(), row.reason(),
                    row.madeAt());
        }).toList();
    }

    /** The offer that a request has, made or accepted. */
    @Transactional(readOnly = true)
    public Optional<Offer> current(UUID request) {
        return of(request).stream().filter(one -> one.state() == State.MADE || one.state() == State.ACCEPTED).findFirst();
    }
}
