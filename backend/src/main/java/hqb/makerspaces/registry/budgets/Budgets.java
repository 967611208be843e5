package hqb.makerspaces.registry.budgets;

import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The budgets. What is claimed and paid of them follows the claims in the database itself. */
@Singleton
class Budgets {
    private static final String SELECT = """
            SELECT id, purpose, name_en, name_zh, tier, amount, per_claim, valid_from, valid_to, claimed, paid FROM makerspaces_budget
            """;

    private final Queries queries;

    Budgets(Queries queries) {
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    List<Budget> list() {
        return queries.list(SELECT + "ORDER BY id DESC", Budgets::read);
    }

    @Transactional(readOnly = true)
    Optional<Budget> find(UUID id) {
        return queries.list(SELECT + "WHERE id = ?", Budgets::read, id).stream().findFirst();
    }

    /** The budget, locked until the transaction ends: one claim at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Budget> lock(UUID id) {
        return queries.list(SELECT + "WHERE id = ? FOR UPDATE", Budgets::read, id).stream().findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Budget one, Instant now) {
        queries.run("""
                INSERT INTO makerspaces_budget (id, purpose, name_en, name_zh, tier, amount, per_claim, valid_from, valid_to, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, one.id(), one.purpose().code(), one.nameEn(), one.nameZh(), one.tier(), one.amount(), one.perClaim(), one.validFrom(),
                one.validTo(), now);
    }

    private static Budget read(ResultSet row) throws SQLException {
        return new Budget(row.getObject(1, UUID.class), Purpose.ofCode(row.getString(2)).orElseThrow(), row.getString(3), row.getString(4),
                row.getString(5), row.getLong(6), row.getLong(7), row.getObject(8, LocalDate.class), row.getObject(9, LocalDate.class),
                row.getLong(10), row.getLong(11));
    }
}
