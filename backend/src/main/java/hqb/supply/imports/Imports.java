package hqb.supply.imports;

import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.files.FileId;
import hqb.supply.imports.Import.Counts;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports: a table that is list, queue and state at once. */
@Singleton
class Imports {
    private static final String SELECT = """
            SELECT id, supplier_id, file, file_name, mode, remove_missing, state, columns::text, format, position, progress, rows_accepted,
                rows_rejected, created, changed, unchanged, removed, failure, failure_row, failure_arguments, created_at, finished_at
            FROM supply_import
            """;
    private static final String CLAIM = """
            UPDATE supply_import SET state = 'running', lease_owner = ?, lease_until = now() + interval '30 seconds', attempts = attempts + 1
            WHERE id = (
                SELECT id FROM supply_import i
                WHERE (state = 'queued' AND NOT EXISTS (
                        SELECT FROM supply_import r WHERE r.supplier_id = i.supplier_id AND r.state = 'running'))
                   OR (state = 'running' AND lease_until < now())
                ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, attempts
            """;
    private static final String ADVANCE = """
            UPDATE supply_import SET position = ?, progress = ?, rows_accepted = rows_accepted + ?, rows_rejected = rows_rejected + ?,
                created = created + ?, changed = changed + ?, unchanged = unchanged + ?, removed = removed + ?,
                attempts = 0, lease_until = now() + interval '30 seconds'
            WHERE id = ? AND lease_owner = ? AND state = 'running' AND position = ?
            """;
    private static final String END = """
            UPDATE supply_import SET state = ?, lease_owner = NULL, lease_until = NULL, finished_at = now(), failure = ?, failure_row = ?,
                failure_arguments = ?, progress = CASE WHEN ?::text IS NULL THEN 1 ELSE progress END
            WHERE id = ? AND lease_owner = ?
            """;
    private static final String REQUEUE = """
            UPDATE supply_import SET state = 'queued', mode = ?, position = 0, progress = 0, rows_accepted = 0, rows_rejected = 0,
                created = 0, changed = 0, unchanged = 0, removed = 0, failure = NULL, failure_row = NULL, failure_arguments = '{}',
                finished_at = NULL, attempts = 0, columns = coalesce(?::jsonb, columns) WHERE id = ?
            """;

    private final JdbcOperations database;
    private final LayoutText layouts;

    Imports(JdbcOperations database, LayoutText layouts) {
        this.database = database;
        this.layouts = layouts;
    }

    /** An import that a worker has claimed under a fresh name of its own. */
    record Claim(Import what, UUID owner, int attempts) {
    }

    /** Thrown when somebody else has taken over a claimed import: this worker has to let go. */
    static final class LeaseLost extends RuntimeException {
        LeaseLost() {
            super("another worker has taken over this import", null, false, false);
        }
    }

    @Transactional
    UUID add(SupplierId supplier, FileId file, String fileName, ImportMode mode, boolean removeMissing) {
        UUID id = Uuid7.random(Instant.now());
        database.prepareStatement("""
                INSERT INTO supply_import (id, supplier_id, file, file_name, mode, remove_missing) VALUES (?, ?, ?, ?, ?, ?)
                """, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, supplier.value());
            statement.setString(3, file.value());
            statement.setString(4, fileName);
            statement.setString(5, mode.code());
            statement.setBoolean(6, removeMissing);
            return statement.executeUpdate();
        });
        return id;
    }

    /** The supplier's import of that id; refuses with not-found when it has none. */
    @Transactional(readOnly = true)
    Import get(SupplierId supplier, UUID id) {
        return find(id).filter(one -> one.supplier().equals(supplier))
                .orElseThrow(() -> Refusal.notFound("There is no import " + id + ".", "没有导入 " + id + "。"));
    }

    @Transactional(readOnly = true)
    Optional<Import> find(UUID id) {
        return database.prepareStatement(SELECT + " WHERE id = ?", statement -> {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        });
    }

    /** The supplier's imports before one, the newest first. */
    @Transactional(readOnly = true)
    List<Import> list(SupplierId supplier, @Nullable UUID before, int limit) {
        return database.prepareStatement(SELECT + " WHERE supplier_id = ? AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                statement -> {
                    statement.setObject(1, supplier.value());
                    statement.setObject(2, before);
                    statement.setObject(3, before);
                    statement.setInt(4, limit);
                    return read(statement);
                });
    }

    @Transactional(readOnly = true)
    long count(SupplierId supplier) {
        return database.prepareStatement("SELECT count(*) FROM supply_import WHERE supplier_id = ?", statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Claims the longest waiting import that may run, or one whose worker has died; empty when there is none. */
    @Transactional
    Optional<Claim> claim() {
        UUID owner = UUID.randomUUID();
        record Taken(UUID id, int attempts) {
        }
        Optional<Taken> taken = database.prepareStatement(CLAIM, statement -> {
            statement.setObject(1, owner);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Taken(row.getObject(1, UUID.class), row.getInt(2))) : Optional.empty();
            }
        });
        return taken.flatMap(one -> find(one.id()).map(what -> new Claim(what, owner, one.attempts())));
    }

    /** Advances a claimed import past rows that are done; part of the transaction that did them. */
    @Transactional
    void advance(Claim claim, int from, int to, double progress, Counts more) {
        int updated = database.prepareStatement(ADVANCE, statement -> {
            statement.setInt(1, to);
            statement.setDouble(2, progress);
            statement.setInt(3, more.accepted());
            statement.setInt(4, more.rejected());
            statement.setInt(5, more.created());
            statement.setInt(6, more.changed());
            statement.setInt(7, more.unchanged());
            statement.setInt(8, more.removed());
            statement.setObject(9, claim.what().id());
            statement.setObject(10, claim.owner());
            statement.setInt(11, from);
            return statement.executeUpdate();
        });
        if (updated == 0) {
            throw new LeaseLost();
        }
    }

    /** Keeps what the file was found to be. */
    @Transactional
    void keepLayout(Claim claim, Layout layout, String format) {
        database.prepareStatement("UPDATE supply_import SET columns = ?::jsonb, format = ? WHERE id = ? AND lease_owner = ?", statement -> {
            statement.setString(1, layouts.text(layout));
            statement.setString(2, format);
            statement.setObject(3, claim.what().id());
            statement.setObject(4, claim.owner());
            return statement.executeUpdate();
        });
    }

    /** Ends a claimed import, well or not. */
    @Transactional
    void end(Claim claim, ImportState state, @Nullable Failure failure) {
        database.prepareStatement("DELETE FROM supply_import_sku WHERE import_id = ?", statement -> {
            statement.setObject(1, claim.what().id());
            return statement.executeUpdate();
        });
        database.prepareStatement(END, statement -> {
            statement.setString(1, state.code());
            statement.setString(2, failure == null ? null : failure.code());
            statement.setObject(3, failure == null ? null : failure.row(), java.sql.Types.INTEGER);
            statement.setArray(4, statement.getConnection().createArrayOf("text",
                    failure == null ? new String[0] : failure.arguments().toArray(String[]::new)));
            statement.setString(5, failure == null ? null : failure.code());
            statement.setObject(6, claim.what().id());
            statement.setObject(7, claim.owner());
            return statement.executeUpdate();
        });
    }

    /** Lets go of a claimed import so that it is taken up again at once. */
    @Transactional
    void release(Claim claim) {
        database.prepareStatement("UPDATE supply_import SET lease_until = now() - interval '1 second' WHERE id = ? AND lease_owner = ?",
                statement -> {
                    statement.setObject(1, claim.what().id());
                    statement.setObject(2, claim.owner());
                    return statement.executeUpdate();
                });
    }

    /** Puts an import at rest back into the queue, from its first row on; null leaves the columns as they are. */
    @Transactional
    void requeue(UUID id, ImportMode mode, @Nullable Layout layout) {
        for (String table : List.of("supply_import_error", "supply_import_preview", "supply_import_sku")) {
            database.prepareStatement("DELETE FROM " + table + " WHERE import_id = ?", statement -> {
                statement.setObject(1, id);
                return statement.executeUpdate();
            });
        }
        database.prepareStatement(REQUEUE, statement -> {
            statement.setString(1, mode.code());
            statement.setString(2, layout == null ? null : layouts.text(layout));
            statement.setObject(3, id);
            return statement.executeUpdate();
        });
    }

    /** Locks the supplier's import until the transaction ends and returns it. */
    @Transactional
    Import getForUpdate(SupplierId supplier, UUID id) {
        return database.prepareStatement(SELECT + " WHERE id = ? AND supplier_id = ? FOR UPDATE", statement -> {
            statement.setObject(1, id);
            statement.setObject(2, supplier.value());
            return read(statement).stream().findFirst()
                    .orElseThrow(() -> Refusal.notFound("There is no import " + id + ".", "没有导入 " + id + "。"));
        });
    }

    private List<Import> read(PreparedStatement statement) throws SQLException {
        List<Import> imports = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String columns = row.getString(8);
                String failure = row.getString(18);
                OffsetDateTime finished = row.getObject(22, OffsetDateTime.class);
                imports.add(new Import(row.getObject(1, UUID.class), new SupplierId(row.getObject(2, UUID.class)),
                        new FileId(row.getString(3)), row.getString(4), ImportMode.ofCode(row.getString(5)), row.getBoolean(6),
                        ImportState.ofCode(row.getString(7)), columns == null ? null : layouts.layout(columns), row.getString(9),
                        row.getInt(10),
                        row.getDouble(11), new Counts(row.getInt(12), row.getInt(13), row.getInt(14), row.getInt(15), row.getInt(16),
                                row.getInt(17)),
                        failure == null ? null : new Failure(failure, row.getInt(19), List.of((String[]) row.getArray(20).getArray())),
                        row.getObject(21, OffsetDateTime.class).toInstant(), finished == null ? null : finished.toInstant()));
            }
        }
        return imports;
    }
}
