package hqb.spaces.rent;

import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What landlords want to keep of deposits, and what came of it. */
@Singleton
class Settlements {
    private final Queries queries;
    private final Clock clock;

    Settlements(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Something that is to be kept.
     *
     * @param decided what an operator left of it; null when nobody had to
     */
    record Deduction(String reason, BigDecimal amount, @Nullable BigDecimal decided) {
        /** What is kept for it. */
        BigDecimal kept() {
            return decided == null ? amount : decided;
        }
    }

    /**
     * A settlement.
     *
     * @param dispute   why the tenant disagrees; null when not
     * @param decision  an operator's words; null when none were needed
     * @param kept      null until settled
     * @param refunded  null until settled
     * @param settledAt null until settled
     */
    record Settlement(UUID lease, BigDecimal deposit, Instant proposedAt, List<Deduction> deductions, @Nullable String dispute,
            @Nullable String decision, @Nullable BigDecimal kept, @Nullable BigDecimal refunded, @Nullable Instant settledAt) {
        /** What is to be kept in all. */
        BigDecimal claimed() {
            return deductions.stream().map(Deduction::kept).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }
    }

    /** Keeps a proposal in place of the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void propose(UUID lease, BigDecimal deposit, List<Deduction> deductions) {
        queries.run("DELETE FROM spaces_rent_deduction WHERE lease_id = ?", lease);
        queries.run("""
                INSERT INTO spaces_rent_settlement (lease_id, deposit, proposed_at) VALUES (?, ?, ?)
                ON CONFLICT (lease_id) DO UPDATE SET proposed_at = EXCLUDED.proposed_at
                """, lease, deposit, clock.instant());
        for (int position = 0; position < deductions.size(); position++) {
            queries.run("INSERT INTO spaces_rent_deduction (lease_id, position, reason, amount) VALUES (?, ?, ?, ?)", lease, position,
                    deductions.get(position).reason(), deductions.get(position).amount());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void dispute(UUID lease, String why) {
        queries.run("UPDATE spaces_rent_settlement SET dispute = ? WHERE lease_id = ?", why, lease);
    }

    /** Keeps what an operator left of each deduction, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    void decide(UUID lease, List<BigDecimal> decided, String words) {
        queries.run("UPDATE spaces_rent_settlement SET decision = ? WHERE lease_id = ?", words, lease);
        for (int position = 0; position < decided.size(); position++) {
            queries.run("UPDATE spaces_rent_deduction SET decided = ? WHERE lease_id = ? AND position = ?", decided.get(position), lease,
                    position);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void settle(UUID lease, BigDecimal kept, BigDecimal refunded) {
        queries.run("UPDATE spaces_rent_settlement SET kept = ?, refunded = ?, settled_at = ? WHERE lease_id = ?", kept, refunded,
                clock.instant(), lease);
    }

    /** That of a lease, if the landlord or time has begun one. */
    @Transactional(readOnly = true)
    Optional<Settlement> find(UUID lease) {
        List<Deduction> deductions = queries.list(
                "SELECT reason, amount, decided FROM spaces_rent_deduction WHERE lease_id = ? ORDER BY position",
                row -> new Deduction(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3)), lease);
        return queries.list("SELECT deposit, proposed_at, dispute, decision, kept, refunded, settled_at FROM spaces_rent_settlement"
                + " WHERE lease_id = ?",
                row -> new Settlement(lease, row.getBigDecimal(1), Objects.requireNonNull(Queries.time(row, 2)), deductions,
                        row.getString(3), row.getString(4), row.getBigDecimal(5), row.getBigDecimal(6), Queries.time(row, 7)),
                lease).stream().findFirst();
    }
}
