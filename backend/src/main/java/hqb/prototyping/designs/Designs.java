package hqb.prototyping.designs;

import hqb.platform.Refusal;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The design files that are kept, and the queue of those that wait to be measured. */
@Singleton
class Designs {
    private static final String SELECT = """
            SELECT id, organisation_id, file_name, bytes, sha256, state, kind, analysis::text, failure_en, failure_zh, created_at
            FROM prototyping_design
            """;
    private static final String CLAIM = """
            UPDATE prototyping_design SET state = 'analysing', lease_owner = ?, lease_until = now() + interval '2 minutes',
                attempts = attempts + 1
            WHERE id = (SELECT id FROM prototyping_design WHERE state = 'queued' OR (state = 'analysing' AND lease_until < now())
                ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, attempts
            """;
    private static final String END = """
            UPDATE prototyping_design SET state = ?, kind = ?, analysis = ?::jsonb, engine = ?, failure_en = ?, failure_zh = ?,
                lease_owner = NULL, lease_until = NULL, analysed_at = now()
            WHERE id = ? AND lease_owner = ?
            """;

    private final JdbcOperations database;

    Designs(JdbcOperations database) {
        this.database = database;
    }

    /** One that a worker has claimed under a fresh name of its own. */
    record Claim(Design design, UUID owner, int attempts) {
    }

    /** Adds one of which nothing is here yet. */
    @Transactional
    void add(UUID id, @Nullable UUID organisation, String fileName, long bytes) {
        run("INSERT INTO prototyping_design (id, organisation_id, file_name, bytes) VALUES (?, ?, ?, ?)", id, organisation, fileName,
                bytes);
    }

    /** All of it is here: it waits to be measured. Nothing happens when that is known already. */
    @Transactional
    void arrived(UUID id, long bytes, String sha256) {
        run("UPDATE prototyping_design SET state = 'queued', bytes = ?, sha256 = ? WHERE id = ? AND state = 'uploading'", bytes, sha256,
                id);
    }

    /** The design of that id; refuses with not-found when there is none. */
    Design get(UUID id) {
        return find(id).orElseThrow(
                () -> Refusal.notFound("There is no design with this link. It may have been deleted.", "没有此链接的设计文件，可能已被删除。"));
    }

    @Transactional(readOnly = true)
    Optional<Design> find(UUID id) {
        return list(SELECT + "WHERE id = ?", id).stream().findFirst();
    }

    /** The designs of an organisation before one, the newest first. */
    @Transactional(readOnly = true)
    List<Design> list(UUID organisation, @Nullable OffsetDateTime before, @Nullable UUID beforeId, int limit) {
        return before == null
                ? list(SELECT + "WHERE organisation_id = ? ORDER BY created_at DESC, id DESC LIMIT ?", organisation, limit)
                : list(SELECT + "WHERE organisation_id = ? AND (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?",
                        organisation, before, beforeId, limit);
    }

    @Transactional(readOnly = true)
    long count(UUID organisation) {
        return database.prepareStatement("SELECT count(*) FROM prototyping_design WHERE organisation_id = ?", statement -> {
            statement.setObject(1, organisation);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Claims the one that has waited longest, or one whose worker has died; empty when there is none. */
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
        return taken.flatMap(one -> find(one.id()).map(design -> new Claim(design, owner, one.attempts())));
    }

    /** It was measured. */
    @Transactional
    void ready(Claim claim, DesignKind kind, String analysis, int engine) {
        run(END, DesignState.READY.code(), kind.code(), analysis, engine, null, null, claim.design().id(), claim.owner());
    }

    /** It cannot be measured. */
    @Transactional
    void failed(Claim claim, @Nullable DesignKind kind, String english, String chinese) {
        run(END, DesignState.FAILED.code(), kind == null ? null : kind.code(), null, null, english, chinese, claim.design().id(),
                claim.owner());
    }

    /** Somebody else may measure it. */
    @Transactional
    void release(Claim claim) {
        run("UPDATE prototyping_design SET state = 'queued', lease_owner = NULL, lease_until = NULL WHERE id = ? AND lease_owner = ?",
                claim.design().id(), claim.owner());
    }

    @Transactional
    void delete(UUID id) {
        run("DELETE FROM prototyping_design WHERE id = ?", id);
    }

    /** Those of which something is missing since yesterday. */
    @Transactional(readOnly = true)
    List<UUID> abandoned() {
        return list(SELECT + "WHERE state = 'uploading' AND created_at < now() - interval '1 day' LIMIT 500").stream().map(Design::id)
                .toList();
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    private List<Design> list(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            bind(statement, values);
            List<Design> designs = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    designs.add(read(row));
                }
            }
            return designs;
        });
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Design read(ResultSet row) throws SQLException {
        String kind = row.getString(7);
        return new Design(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getLong(4), row.getString(5),
                DesignState.ofCode(row.getString(6)), kind == null ? null : DesignKind.ofCode(kind), row.getString(8), row.getString(9),
                row.getString(10), row.getObject(11, OffsetDateTime.class).toInstant());
    }
}
