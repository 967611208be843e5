package hqb.supply.suppliers;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a supplier out of sight, or brings it back. Pages of parts follow at once, because they look at the supplier's state; search
 * follows as its parts are marked, in pieces, each its own transaction.
 */
@Singleton
public class SuspendSupplier {
    private static final String ACTIVE = "active";
    private static final String SUSPENDED = "suspended";
    private static final int LONGEST_REASON = 2_000;
    private static final int PIECES_AT_ONCE = 20;
    private static final String LOCK = "SELECT state, organisation_id FROM supply_supplier WHERE id = ? FOR UPDATE";
    private static final String SET_STATE = """
            UPDATE supply_supplier SET state = ?, marked_to = '00000000-0000-0000-0000-000000000000' WHERE id = ?
            """;

    private final JdbcOperations database;
    private final MarkSupplier markSupplier;
    private final AuditLog audit;

    SuspendSupplier(JdbcOperations database, MarkSupplier markSupplier, AuditLog audit) {
        this.database = database;
        this.markSupplier = markSupplier;
        this.audit = audit;
    }

    /**
     * Suspends a supplier.
     *
     * @throws Refusal when there is none, it is not active, or no reason is given
     */
    public void suspend(Actor actor, SupplierId supplier, @Nullable String typed) {
        BodyCheck check = new BodyCheck();
        String reason = check.text("/reason", typed, 1, LONGEST_REASON);
        check.done();
        move(actor, supplier, ACTIVE, SUSPENDED, reason);
        markParts(supplier);
    }

    /**
     * Brings a suspended supplier back.
     *
     * @throws Refusal when there is none, or it is not suspended
     */
    public void reinstate(Actor actor, SupplierId supplier) {
        move(actor, supplier, SUSPENDED, ACTIVE, null);
        markParts(supplier);
    }

    private void markParts(SupplierId supplier) {
        for (int piece = 0; piece < PIECES_AT_ONCE && markSupplier.mark(supplier); piece++) {
            Thread.onSpinWait(); // what is left after that is marked by the schedule
        }
    }

    private record Row(String state, @Nullable OrganisationId organisation) {
    }

    @Transactional
    void move(Actor actor, SupplierId supplier, String from, String to, @Nullable String reason) {
        Row row = database.prepareStatement(LOCK, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw Refusal.notFound("There is no supplier with the id " + supplier.value() + ".", "没有供应商 " + supplier.value() + "。");
                }
                UUID organisation = found.getObject(2, UUID.class);
                return new Row(found.getString(1), organisation == null ? null : new OrganisationId(organisation));
            }
        });
        if (!row.state.equals(from)) {
            throw Refusal.of(ProblemType.CONFLICT, "This supplier is " + row.state + ".", "该供应商当前状态为 " + row.state + "。");
        }
        database.prepareStatement(SET_STATE, statement -> {
            statement.setString(1, to);
            statement.setObject(2, supplier.value());
            return statement.executeUpdate();
        });
        audit.writeFor(row.organisation, actor, "supplier." + (to.equals(ACTIVE) ? "reinstated" : to),
                AuditLog.subject("supplier", supplier.value()), Map.of("state", from),
                reason == null ? Map.of("state", to) : Map.of("state", to, "reason", reason));
    }
}
