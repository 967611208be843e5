package hqb.spaces.leases.handover;

import hqb.accounts.Actor;
import hqb.platform.database.Queries;
import hqb.spaces.leases.LeaseSide;
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
import org.jspecify.annotations.Nullable;

/** The records of hand-over. What both have signed never changes; the database refuses it. */
@Singleton
class Handovers {
    private final Queries queries;
    private final JsonMapper json;

    Handovers(Queries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    /** Keeps a record in place of the one before, unsigned. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Handover record) {
        queries.run("""
                INSERT INTO spaces_lease_handover (lease_id, occasion, meters, defects, keys, hash, written_by, written_at)
                VALUES (?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                ON CONFLICT (lease_id, occasion) DO UPDATE SET meters = EXCLUDED.meters, defects = EXCLUDED.defects, keys = EXCLUDED.keys,
                    hash = EXCLUDED.hash, written_by = EXCLUDED.written_by, written_at = EXCLUDED.written_at, landlord_name = NULL,
                    landlord_person = NULL, landlord_address = NULL, landlord_at = NULL, tenant_name = NULL, tenant_person = NULL,
                    tenant_address = NULL, tenant_at = NULL
                """, record.lease(), record.occasion(), write(record.meters()), record.defects(), record.keys(), record.hash(),
                record.writtenBy(), record.writtenAt());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sign(UUID lease, String occasion, LeaseSide side, String name, Actor actor, Instant at) {
        String of = side.code();
        queries.run("UPDATE spaces_lease_handover SET %1$s_name = ?, %1$s_person = ?, %1$s_address = ?, %1$s_at = ?".formatted(of)
                + " WHERE lease_id = ? AND occasion = ?", name, actor.requirePerson().value(), actor.address(), at, lease, occasion);
    }

    /** Those of a lease. */
    @Transactional(readOnly = true)
    List<Handover> list(UUID lease) {
        return queries.list("""
                SELECT lease_id, occasion, meters::text, defects, keys, hash, written_by, written_at, landlord_name, landlord_at,
                    tenant_name, tenant_at FROM spaces_lease_handover WHERE lease_id = ? ORDER BY occasion DESC
                """, this::read, lease);
    }

    /** That of an occasion. */
    @Transactional(readOnly = true)
    Optional<Handover> find(UUID lease, String occasion) {
        return list(lease).stream().filter(record -> record.occasion().equals(occasion)).findFirst();
    }

    String write(List<Handover.Meter> meters) {
        try {
            return json.writeValueAsString(meters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Handover read(ResultSet row) throws SQLException {
        try {
            return new Handover(row.getObject(1, UUID.class), row.getString(2),
                    json.readValue(row.getString(3), Argument.listOf(Handover.Meter.class)), row.getString(4), row.getInt(5),
                    row.getString(6), row.getString(7), Objects.requireNonNull(Queries.time(row, 8)), signed(row, 9), signed(row, 11));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Handover.@Nullable Signed signed(ResultSet row, int column) throws SQLException {
        Instant at = Queries.time(row, column + 1);
        return at == null ? null : new Handover.Signed(row.getString(column), at);
    }
}
