package hqb.prototyping.brokering.tenders;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.prototyping.brokering.tenders.Invitation.State;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenders and who is invited to them. */
@Singleton
public class Tenders {
    private static final String SELECT = "SELECT id, request_id, created_at, deadline, closed_at FROM brokering_tender";
    private static final String INVITATIONS = """
            SELECT i.id, i.tender_id, t.request_id, i.provider_id, i.newcomer, i.state, i.reason, i.invited_at, i.answered_at
            FROM brokering_invitation i JOIN brokering_tender t ON t.id = i.tender_id""";

    private final Queries queries;

    Tenders(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Tender tender, @Nullable UUID person) {
        queries.run("INSERT INTO brokering_tender (id, request_id, created_at, deadline, person_id) VALUES (?, ?, ?, ?, ?)", tender.id(),
                tender.request(), tender.createdAt(), tender.deadline(), person);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID invite(Tender tender, ProviderId provider, boolean newcomer) {
        UUID id = Uuid7.random(tender.createdAt());
        queries.run("""
                INSERT INTO brokering_invitation (id, tender_id, provider_id, newcomer, state, invited_at) VALUES (?, ?, ?, ?, 'invited', ?)
                """, id, tender.id(), provider.value(), newcomer, tender.createdAt());
        return id;
    }

    /** Keeps that an invited provider has answered. */
    @Transactional(propagation = Propagation.MANDATORY)
    void answer(UUID invitation, State state, @Nullable String reason, Instant at) {
        queries.run("UPDATE brokering_invitation SET state = ?, reason = ?, answered_at = ? WHERE id = ?", state.code(), reason, at,
                invitation);
    }

    /** Keeps that it goes on no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID tender, Instant at) {
        queries.run("UPDATE brokering_tender SET closed_at = ? WHERE id = ? AND closed_at IS NULL", at, tender);
    }

    /** The latest tender of a request. */
    @Transactional(readOnly = true)
    public Optional<Tender> latest(UUID request) {
        return queries.list(SELECT + " WHERE request_id = ? ORDER BY id DESC LIMIT 1", Tenders::tender, request).stream().findFirst();
    }

    /** The tender of that id. */
    @Transactional(readOnly = true)
    public Optional<Tender> find(UUID id) {
        return queries.list(SELECT + " WHERE id = ?", Tenders::tender, id).stream().findFirst();
    }

    /** The tender, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Tender lock(UUID id) {
        return queries.list(SELECT + " WHERE id = ? FOR UPDATE", Tenders::tender, id).getFirst();
    }

    /** Those whose deadline has passed and whose bids are still sealed. */
    @Transactional(readOnly = true)
    List<Tender> due(Instant now, int limit) {
        return queries.list(SELECT + " WHERE closed_at IS NULL AND deadline <= ? ORDER BY deadline LIMIT " + limit, Tenders::tender, now);
    }

    /** Who is invited to a tender. */
    @Transactional(readOnly = true)
    public List<Invitation> invited(UUID tender) {
        return queries.list(INVITATIONS + " WHERE i.tender_id = ? ORDER BY i.id", Tenders::invitation, tender);
    }

    /** The invitation of that id. */
    @Transactional(readOnly = true)
    public Optional<Invitation> findInvitation(UUID id) {
        return queries.list(INVITATIONS + " WHERE i.id = ?", Tenders::invitation, id).stream().findFirst();
    }

    /**
     * The invitations of a provider, the latest first, from below an id.
     *
     * @param open only those that still go on
     */
    @Transactional(readOnly = true)
    public List<Invitation> of(ProviderId provider, boolean open, @Nullable UUID below, int limit) {
        return queries.list(INVITATIONS + " WHERE i.provider_id = ?" + (open ? " AND t.closed_at IS NULL" : "")
                + " AND (?::uuid IS NULL OR i.id < ?::uuid) ORDER BY i.id DESC LIMIT " + limit, Tenders::invitation, provider.value(),
                below,
                below);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count(ProviderId provider, boolean open) {
        return queries
                .list("SELECT count(*) FROM brokering_invitation i JOIN brokering_tender t ON t.id = i.tender_id WHERE i.provider_id = ?"
                        + (open ? " AND t.closed_at IS NULL" : ""), row -> row.getLong(1), provider.value())
                .getFirst();
    }

    private static Tender tender(ResultSet row) throws SQLException {
        return new Tender(row.getObject(1, UUID.class), row.getObject(2, UUID.class), Objects.requireNonNull(Queries.time(row, 3)),
                Objects.requireNonNull(Queries.time(row, 4)), Queries.time(row, 5));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                new ProviderId(row.getObject(4, UUID.class)), row.getBoolean(5), State.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                row.getString(7), Objects.requireNonNull(Queries.time(row, 8)), Queries.time(row, 9));
    }
}
