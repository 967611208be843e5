package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contracts and addenda, and who has signed them. What is in it never changes; the database refuses it. */
@Singleton
class LeaseContracts {
    private final Queries queries;

    LeaseContracts(Queries queries) {
        this.queries = queries;
    }

    /**
     * A contract.
     *
     * @param addendum   whether it prolongs another
     * @param hash       SHA-256 of the PDF, in hexadecimal
     * @param recordHash of the record of signatures; null until it is written
     */
    record Contract(UUID id, UUID lease, UUID offer, boolean addendum, String hash, long bytes, Instant madeAt,
            @Nullable String recordHash) {
    }

    /**
     * A signature.
     *
     * @param name    as it was typed
     * @param address of the network from which it came
     * @param hash    of what was signed
     */
    record Signature(LeaseSide side, UUID person, String name, String email, String address, String hash, Instant at) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Contract contract) {
        queries.run("INSERT INTO spaces_lease_contract (id, lease_id, offer_id, kind, hash, bytes, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                contract.id(), contract.lease(), contract.offer(), contract.addendum() ? "addendum" : "contract", contract.hash(),
                contract.bytes(), contract.madeAt());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sign(UUID contract, LeaseSide side, Actor actor, String name, String email, String hash, Instant at) {
        queries.run("""
                INSERT INTO spaces_lease_signature (contract_id, side, organisation_id, person_id, name, email, address, hash, signed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, contract, side.code(), actor.requireOrganisation().value(), actor.requirePerson().value(), name, email,
                actor.address(), hash, at);
    }

    /** Keeps which file is the record of signatures, once. */
    @Transactional
    void setRecord(UUID contract, String hash) {
        queries.run("UPDATE spaces_lease_contract SET record_hash = ? WHERE id = ? AND record_hash IS NULL", hash, contract);
    }

    /** The contracts of a lease, the first made first. */
    @Transactional(readOnly = true)
    List<Contract> list(UUID lease) {
        return queries.list("SELECT id, lease_id, offer_id, kind, hash, bytes, made_at, record_hash FROM spaces_lease_contract"
                + " WHERE lease_id = ? ORDER BY id", LeaseContracts::read, lease);
    }

    /** Who has signed a contract, in that order. */
    @Transactional(readOnly = true)
    List<Signature> signatures(UUID contract) {
        return queries.list(
                "SELECT side, person_id, name, email, address, hash, signed_at FROM spaces_lease_signature WHERE contract_id = ? ORDER BY signed_at",
                row -> new Signature(LeaseSide.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getObject(2, UUID.class),
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                        Objects.requireNonNull(Queries.time(row, 7))),
                contract);
    }

    private static Contract read(ResultSet row) throws SQLException {
        return new Contract(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                row.getString(4).equals("addendum"), row.getString(5), row.getLong(6), Objects.requireNonNull(Queries.time(row, 7)),
                row.getString(8));
    }
}
