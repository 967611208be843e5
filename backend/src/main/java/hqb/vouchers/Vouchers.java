package hqb.vouchers;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vouchers that were given out. */
@Singleton
class Vouchers {
    private static final String SELECT = """
            SELECT v.id, v.programme_id, v.code_end, v.organisation_id, p.currency, v.face_value, v.reserved, v.redeemed, v.issued_at, v.withdrawn_at
            FROM vouchers_voucher v JOIN vouchers_programme p ON p.id = v.programme_id
            """;
    private static final String ADD = """
            INSERT INTO vouchers_voucher (id, programme_id, code_hash, code_end, organisation_id, nth, face_value, issued_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FREE = """
            SELECT n FROM vouchers_programme p, generate_series(1, p.per_organisation) n
            WHERE p.id = ? AND NOT EXISTS (SELECT FROM vouchers_voucher v
                WHERE v.programme_id = p.id AND v.organisation_id = ? AND v.nth = n AND v.withdrawn_at IS NULL)
            ORDER BY n LIMIT ?
            """;
    private static final String OF = " WHERE (?::uuid IS NULL OR v.programme_id = ?) AND (?::uuid IS NULL OR v.organisation_id = ?)";

    private final JdbcOperations database;

    Vouchers(JdbcOperations database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Voucher voucher, VoucherCode code, @Nullable Integer nth) {
        run(ADD, voucher.id(), voucher.programme(), code.hash(), voucher.codeEnd(),
                voucher.organisation() == null ? null : voucher.organisation().value(), nth, voucher.faceValue().minor(),
                voucher.issuedAt().atOffset(ZoneOffset.UTC));
    }

    /** Which numbers of a programme's vouchers an organisation can still have. Lock the programme first. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Integer> free(UUID programme, OrganisationId organisation, int most) {
        return database.prepareStatement(FREE, statement -> {
            statement.setObject(1, programme);
            statement.setObject(2, organisation.value());
            statement.setInt(3, most);
            List<Integer> free = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    free.add(row.getInt(1));
                }
            }
            return free;
        });
    }

    /** An open voucher becomes an organisation's. */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(UUID id, OrganisationId organisation, int nth) {
        run("UPDATE vouchers_voucher SET organisation_id = ?, nth = ? WHERE id = ? AND organisation_id IS NULL", organisation.value(), nth,
                id);
    }

    @Transactional(readOnly = true)
    Optional<Voucher> find(UUID id) {
        return list(SELECT + "WHERE v.id = ?", id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Voucher> find(VoucherCode code) {
        return list(SELECT + "WHERE v.code_hash = ?", (Object) code.hash()).stream().findFirst();
    }

    /** Locks it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Voucher> lock(UUID id) {
        return list(SELECT + "WHERE v.id = ? FOR UPDATE OF v", id).stream().findFirst();
    }

    /** Those of a programme or of an organisation, or of both, the latest first. */
    @Transactional(readOnly = true)
    List<Voucher> list(@Nullable UUID programme, @Nullable OrganisationId organisation, @Nullable UUID after, int limit) {
        UUID owner = organisation == null ? null : organisation.value();
        return list(SELECT + OF + " AND (?::uuid IS NULL OR v.id < ?) ORDER BY v.id DESC LIMIT ?", programme, programme, owner, owner,
                after,
                after, limit);
    }

    @Transactional(readOnly = true)
    long count(@Nullable UUID programme, @Nullable OrganisationId organisation) {
        UUID owner = organisation == null ? null : organisation.value();
        return number("SELECT count(*) FROM vouchers_voucher v" + OF, programme, programme, owner, owner);
    }

    /** What all vouchers of a programme that were not withdrawn would pay, in minor units. */
    @Transactional(readOnly = true)
    long issued(UUID programme) {
        return number("SELECT coalesce(sum(face_value), 0) FROM vouchers_voucher WHERE programme_id = ? AND withdrawn_at IS NULL",
                programme);
    }

    /** Takes an unused one out of circulation; says no when something of it is set aside or spent, or it is out already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean withdraw(UUID id, Instant now) {
        return run("UPDATE vouchers_voucher SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL AND reserved + redeemed = 0",
                now.atOffset(ZoneOffset.UTC), id) == 1;
    }

    /** Sets something aside; says no when not so much is left of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean reserve(UUID id, Amount amount) {
        return run("""
                UPDATE vouchers_voucher SET reserved = reserved + ?
                WHERE id = ? AND withdrawn_at IS NULL AND reserved + redeemed + ? <= face_value
                """, amount.minor(), id, amount.minor()) == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void release(UUID id, Amount amount) {
        run("UPDATE vouchers_voucher SET reserved = reserved - ? WHERE id = ?", amount.minor(), id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void redeem(UUID id, Amount amount) {
        run("UPDATE vouchers_voucher SET reserved = reserved - ?, redeemed = redeemed + ? WHERE id = ?", amount.minor(), amount.minor(),
                id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(UUID id, Amount amount) {
        run("UPDATE vouchers_voucher SET redeemed = redeemed - ? WHERE id = ?", amount.minor(), id);
    }

    private int run(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }

    private long number(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private List<Voucher> list(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Voucher> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        });
    }

    private static Voucher read(ResultSet row) throws SQLException {
        Currency currency = Currency.valueOf(row.getString(5));
        UUID owner = row.getObject(4, UUID.class);
        OffsetDateTime withdrawn = row.getObject(10, OffsetDateTime.class);
        return new Voucher(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                owner == null ? null : new OrganisationId(owner), new Amount(row.getLong(6), currency),
                new Amount(row.getLong(7), currency), new Amount(row.getLong(8), currency),
                row.getObject(9, OffsetDateTime.class).toInstant(), withdrawn == null ? null : withdrawn.toInstant());
    }
}
