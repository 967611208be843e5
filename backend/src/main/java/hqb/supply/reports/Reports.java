package hqb.supply.reports;

import hqb.accounts.PersonId;
import hqb.supply.Offer;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports about listings. */
@Singleton
class Reports {
    private static final String SELECT = """
            SELECT r.id, r.offer_id, r.supplier_id, r.part_id, r.sku, r.kind, r.text, r.state, r.reported_at, r.decided_at, r.note,
                   EXISTS (SELECT FROM supply_offer o WHERE o.id = r.offer_id) AS on_sale
            FROM supply_report r
            """;

    private final JdbcOperations database;

    Reports(JdbcOperations database) {
        this.database = database;
    }

    /** A report as it is kept. */
    record Row(UUID id, UUID offer, UUID supplier, UUID part, String sku, String kind, String text, ReportState state, Instant reportedAt,
            @Nullable Instant decidedAt, @Nullable String note, boolean onSale) {
    }

    /** Keeps a report; false when this person has said so already and nobody has looked at it yet. */
    @Transactional
    boolean add(UUID id, Offer offer, String kind, String text, PersonId person) {
        return database.prepareStatement("""
                INSERT INTO supply_report (id, offer_id, supplier_id, part_id, sku, kind, text, person_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (offer_id, person_id) WHERE state = 'open' DO NOTHING
                """, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, offer.id().value());
            statement.setObject(3, offer.supplierId().value());
            statement.setObject(4, offer.partId());
            statement.setString(5, offer.sku());
            statement.setString(6, kind);
            statement.setString(7, text);
            statement.setObject(8, person.value());
            return statement.executeUpdate() == 1;
        });
    }

    /** The reports of a state, of any when null, from the oldest on. */
    @Transactional(readOnly = true)
    List<Row> list(@Nullable ReportState state, @Nullable UUID after, int limit) {
        return database.prepareStatement(SELECT + """
                WHERE (?::text IS NULL OR r.state = ?) AND (?::uuid IS NULL OR r.id > ?::uuid) ORDER BY r.id LIMIT ?
                """, statement -> {
            String code = state == null ? null : state.code();
            statement.setString(1, code);
            statement.setString(2, code);
            statement.setObject(3, after);
            statement.setObject(4, after);
            statement.setInt(5, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<Row> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        });
    }

    /** How many reports of a state there are. */
    @Transactional(readOnly = true)
    long count(@Nullable ReportState state) {
        return database.prepareStatement("SELECT count(*) FROM supply_report WHERE (?::text IS NULL OR state = ?)", statement -> {
            String code = state == null ? null : state.code();
            statement.setString(1, code);
            statement.setString(2, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** A report, locked until the transaction ends. */
    @Transactional
    Optional<Row> findForUpdate(UUID id) {
        return database.prepareStatement(SELECT + "WHERE r.id = ? FOR UPDATE OF r", statement -> {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row(rows)) : Optional.empty();
            }
        });
    }

    @Transactional
    void decide(UUID id, ReportState state, String note, PersonId by) {
        database.prepareStatement("UPDATE supply_report SET state = ?, note = ?, decided_at = now(), decided_by = ? WHERE id = ?",
                statement -> {
                    statement.setString(1, state.code());
                    statement.setString(2, note);
                    statement.setObject(3, by.value());
                    statement.setObject(4, id);
                    return statement.executeUpdate();
                });
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Row(row.getObject("id", UUID.class), row.getObject("offer_id", UUID.class), row.getObject("supplier_id", UUID.class),
                row.getObject("part_id", UUID.class), row.getString("sku"), row.getString("kind"), row.getString("text"),
                Objects.requireNonNull(ReportState.of(row.getString("state"))),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(), decided == null ? null : decided.toInstant(),
                row.getString("note"), row.getBoolean("on_sale"));
    }
}
