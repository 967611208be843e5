package hqb.sourcing.rfq.awarding;

import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What was accepted: each line once, which its key in the database holds. */
@Singleton
public class Awards {
    private final Queries queries;

    Awards(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Award award) {
        queries.run(
                """
                        INSERT INTO sourcing_rfq_award (line_id, bid_id, quote_id, offer_id, quantity, unit_price, currency, valid_until, awarded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                award.line(), award.bid(), award.quote(), award.offer(), award.quantity(),
                award.unitPrice(), award.currency().name(), award.validUntil(), award.awardedAt());
    }

    /** Those of a request, in the order of its lines. */
    @Transactional(readOnly = true)
    public List<Award> of(UUID rfq) {
        return queries.list("""
                SELECT a.line_id, a.bid_id, a.quote_id, a.offer_id, a.quantity, a.unit_price, a.currency, a.valid_until, a.awarded_at
                FROM sourcing_rfq_award a JOIN sourcing_rfq_line l ON l.id = a.line_id WHERE l.rfq_id = ? ORDER BY l.position""",
                row -> new Award(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class), row.getLong(5), row.getBigDecimal(6), Currency.valueOf(row.getString(7)),
                        Objects.requireNonNull(Queries.time(row, 8)), Objects.requireNonNull(Queries.time(row, 9))),
                rfq);
    }
}
