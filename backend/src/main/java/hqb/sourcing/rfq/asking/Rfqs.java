package hqb.sourcing.rfq.asking;

import hqb.accounts.OrganisationId;
import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import hqb.supply.Packaging;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests and their lines. Whoever moves one locks it first. */
@Singleton
public class Rfqs {
    private static final String SELECT = """
            SELECT r.id, r.number, r.organisation_id, r.title, r.notes, r.currency, r.wanted_by, r.bom_id, r.audience, r.state, r.deadline,
                r.created_at, r.opened_at
            FROM sourcing_rfq r""";
    private static final String MATCHING = " WHERE r.organisation_id = ? AND (?::text IS NULL OR r.state = ?)";
    private static final String ASKED = """
             JOIN sourcing_rfq_invitation i ON i.rfq_id = r.id
            WHERE i.supplier_id = ? AND (NOT ? OR (r.state = 'open' AND i.declined_at IS NULL))""";

    private final Queries queries;

    Rfqs(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Rfq rfq, List<RfqLine> lines) {
        queries.run("""
                INSERT INTO sourcing_rfq (id, number, organisation_id, title, notes, currency, wanted_by, bom_id, audience, state, deadline,
                    created_at) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM sourcing_bom WHERE id = ?), ?, ?, ?, ?)""", rfq.id(),
                rfq.number(), rfq.buyer().value(), rfq.title(),
                rfq.notes(), rfq.currency().name(), rfq.wantedBy(), rfq.bom(), rfq.fitting() ? "fitting" : "chosen", rfq.state().code(),
                rfq.deadline(), rfq.createdAt());
        for (RfqLine line : lines) {
            Packaging packaging = line.packaging();
            queries.run("""
                    INSERT INTO sourcing_rfq_line (id, rfq_id, position, part_id, mpn, manufacturer, quantity, target_price, date_code_from,
                        packaging, condition, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", line.id(), line.rfq(), line.position(),
                    line.part(), line.mpn(), line.manufacturer(), line.quantity(), line.targetPrice(), line.dateCodeFrom(),
                    packaging == null ? null : packaging.code(), line.condition().code(), line.note());
        }
    }

    /** Keeps the state that it has come to, and when its names were opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(UUID id, RfqState state, @Nullable Instant openedAt) {
        queries.run("UPDATE sourcing_rfq SET state = ?, opened_at = ? WHERE id = ?", state.code(), openedAt, id);
    }

    /** Notes that bidders were told of the deadline; says no when they were before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remind(UUID id, Instant now) {
        return queries.run("UPDATE sourcing_rfq SET reminded_at = ? WHERE id = ? AND reminded_at IS NULL", now, id) > 0;
    }

    /** The request of that id. */
    @Transactional(readOnly = true)
    public Optional<Rfq> find(UUID id) {
        return queries.list(SELECT + " WHERE r.id = ?", Rfqs::rfq, id).stream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Rfq> lock(UUID id) {
        return queries.list(SELECT + " WHERE r.id = ? FOR UPDATE", Rfqs::rfq, id).stream().findFirst();
    }

    /** Its lines, in their order. */
    @Transactional(readOnly = true)
    public List<RfqLine> lines(UUID rfq) {
        return queries.list("""
                SELECT id, rfq_id, position, part_id, mpn, manufacturer, quantity, target_price, date_code_from, packaging, condition, note
                FROM sourcing_rfq_line WHERE rfq_id = ? ORDER BY position""", Rfqs::line, rfq);
    }

    /** A buyer's, the latest first, from below an id; null for every state. */
    @Transactional(readOnly = true)
    public List<Rfq> of(OrganisationId buyer, @Nullable RfqState state, @Nullable UUID below, int limit) {
        String code = state == null ? null : state.code();
        return queries.list(SELECT + MATCHING + " AND (?::uuid IS NULL OR r.id < ?::uuid) ORDER BY r.id DESC LIMIT " + limit, Rfqs::rfq,
                buyer.value(), code, code, below, below);
    }

    /** How many a buyer has. */
    @Transactional(readOnly = true)
    public long count(OrganisationId buyer, @Nullable RfqState state) {
        String code = state == null ? null : state.code();
        return queries.list("SELECT count(*) FROM sourcing_rfq r" + MATCHING, row -> row.getLong(1), buyer.value(), code, code).getFirst();
    }

    /** Those that a supplier is asked for, the latest first, from below an id. */
    @Transactional(readOnly = true)
    public List<Rfq> asked(SupplierId supplier, boolean open, @Nullable UUID below, int limit) {
        return queries.list(SELECT + ASKED + " AND (?::uuid IS NULL OR r.id < ?::uuid) ORDER BY r.id DESC LIMIT " + limit, Rfqs::rfq,
                supplier.value(), open, below, below);
    }

    /** How many a supplier is asked for. */
    @Transactional(readOnly = true)
    public long countAsked(SupplierId supplier, boolean open) {
        return queries.list("SELECT count(*) FROM sourcing_rfq r" + ASKED, row -> row.getLong(1), supplier.value(), open).getFirst();
    }

    /** Open ones whose deadline has come. */
    @Transactional(readOnly = true)
    public List<UUID> due(Instant now, int limit) {
        return queries.list("SELECT id FROM sourcing_rfq WHERE state = 'open' AND deadline <= ? ORDER BY deadline, id LIMIT " + limit,
                row -> row.getObject(1, UUID.class), now);
    }

    /** Open ones whose deadline comes before that, and nobody was told. */
    @Transactional(readOnly = true)
    public List<UUID> near(Instant now, Instant before, int limit) {
        return queries.list("""
                SELECT id FROM sourcing_rfq WHERE state = 'open' AND deadline > ? AND deadline <= ? AND reminded_at IS NULL
                ORDER BY deadline, id LIMIT\s""" + limit, row -> row.getObject(1, UUID.class), now, before);
    }

    /** Closed ones that were opened before that and none of whose quotes still holds. */
    @Transactional(readOnly = true)
    public List<UUID> stale(Instant now, Instant openedBefore, int limit) {
        return queries.list("""
                SELECT r.id FROM sourcing_rfq r WHERE r.state = 'closed' AND r.opened_at < ? AND NOT EXISTS (
                    SELECT FROM sourcing_rfq_bid b JOIN sourcing_rfq_quote q ON q.bid_id = b.id
                    WHERE b.rfq_id = r.id AND q.valid_until > ?) ORDER BY r.id LIMIT\s""" + limit,
                row -> row.getObject(1, UUID.class), openedBefore, now);
    }

    private static Rfq rfq(ResultSet row) throws SQLException {
        return new Rfq(row.getObject(1, UUID.class), row.getString(2), new OrganisationId(row.getObject(3, UUID.class)), row.getString(4),
                row.getString(5), Currency.valueOf(row.getString(6)), row.getObject(7, LocalDate.class), row.getObject(8, UUID.class),
                row.getString(9).equals("fitting"), RfqState.ofCode(row.getString(10)).orElseThrow(),
                Objects.requireNonNull(Queries.time(row, 11)), Objects.requireNonNull(Queries.time(row, 12)), Queries.time(row, 13));
    }

    private static RfqLine line(ResultSet row) throws SQLException {
        String packaging = row.getString(10);
        return new RfqLine(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getObject(4, UUID.class),
                row.getString(5), row.getString(6), row.getLong(7), row.getBigDecimal(8), row.getString(9),
                packaging == null ? null : Packaging.ofCode(packaging).orElseThrow(),
                AskedCondition.ofCode(row.getString(11)).orElseThrow(), row.getString(12));
    }
}
