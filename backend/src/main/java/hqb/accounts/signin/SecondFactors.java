package hqb.accounts.signin;

import hqb.accounts.PersonId;
import hqb.accounts.Secret;
import hqb.platform.secrets.SealSecret;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of second factors, the ones in use and the ones offered, and the codes for when the device is lost. Secrets are kept
 * closed; those that an earlier version left open are as long as a secret is, are read all the same, and closed at the next start.
 */
@Singleton
public class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final String SECRETS = "SELECT totp_secret, totp_offered FROM accounts_person WHERE id = ? AND deleted_at IS NULL";
    private static final String OFFER = "UPDATE accounts_person SET totp_offered = ? WHERE id = ? AND deleted_at IS NULL";
    private static final String TURN_ON = """
            UPDATE accounts_person SET totp_secret = ?, totp_offered = NULL, totp_step = ? WHERE id = ? AND deleted_at IS NULL
            """;
    private static final String TURN_OFF = "UPDATE accounts_person SET totp_secret = NULL, totp_offered = NULL WHERE id = ?";
    private static final String TAKE_STEP = "UPDATE accounts_person SET totp_step = greatest(?, totp_step) WHERE id = ? AND (totp_step < ? OR ?)";
    private static final String DROP_CODES = "DELETE FROM accounts_recovery_code WHERE person_id = ?";
    private static final String ADD_CODE = "INSERT INTO accounts_recovery_code (person_id, code_hash) VALUES (?, ?)";
    private static final String USE_CODE = "DELETE FROM accounts_recovery_code WHERE person_id = ? AND code_hash = ?";

    private static final String OPEN = """
            SELECT id, totp_secret, totp_offered FROM accounts_person
            WHERE length(totp_secret) = ? OR length(totp_offered) = ? ORDER BY id LIMIT 1000 FOR UPDATE
            """;
    private static final String CLOSE = "UPDATE accounts_person SET totp_secret = ?, totp_offered = ? WHERE id = ?";

    private final JdbcOperations database;
    private final SealSecret seal;

    SecondFactors(JdbcOperations database, SealSecret seal) {
        this.database = database;
        this.seal = seal;
    }

    /**
     * Whether this is a good code: one of about now that was not used yet, or a recovery code, which is used up.
     *
     * @param again whether a code may be used again, which only attempts that are not limited at all may
     */
    @Transactional
    public boolean accept(PersonId person, String typed, boolean again) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        byte[] secret = secrets(person).used;
        if (secret == null) {
            return false;
        }
        OptionalLong step = Totp.stepOf(secret, code, Instant.now());
        if (step.isPresent()) {
            return update(TAKE_STEP, statement -> {
                statement.setLong(1, step.getAsLong());
                statement.setObject(2, person.value());
                statement.setLong(3, step.getAsLong());
                statement.setBoolean(4, again);
            });
        }
        return update(USE_CODE, statement -> {
            statement.setObject(1, person.value());
            statement.setBytes(2, Secret.hash(code));
        });
    }

    /** A new secret, which does nothing until a code of it is shown. */
    @Transactional
    public byte[] offer(PersonId person) {
        byte[] secret = Secret.randomBytes(Totp.SECRET_BYTES);
        update(OFFER, statement -> {
            statement.setBytes(1, close(secret, person.value()));
            statement.setObject(2, person.value());
        });
        return secret;
    }

    /** Turns the offered secret on if the code is its; answers the recovery codes, none when the code is wrong. */
    @Transactional
    public List<String> confirm(PersonId person, String code) {
        byte[] offered = secrets(person).offered;
        OptionalLong step = offered == null ? OptionalLong.empty() : Totp.stepOf(offered, code.replaceAll("\\s", ""), Instant.now());
        return offered == null || step.isEmpty() ? List.of() : turnOn(person, offered, step.getAsLong());
    }

    /** A fresh secret, in base 32. */
    public static String freshSecret() {
        return Totp.base32(Secret.randomBytes(Totp.SECRET_BYTES));
    }

    /** Turns a secret on that the person knows already. */
    @Transactional
    public void turnOn(PersonId person, String base32) {
        turnOn(person, Totp.bytes(base32), 0);
    }

    private List<String> turnOn(PersonId person, byte[] secret, long step) {
        update(TURN_ON, statement -> {
            statement.setBytes(1, close(secret, person.value()));
            statement.setLong(2, step);
            statement.setObject(3, person.value());
        });
        update(DROP_CODES, statement -> statement.setObject(1, person.value()));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = Totp.base32(Secret.randomBytes(RECOVERY_BYTES));
            update(ADD_CODE, statement -> {
                statement.setObject(1, person.value());
                statement.setBytes(2, Secret.hash(code));
            });
            codes.add(code.replaceAll("(.{4})(?!$)", "$1-"));
        }
        return codes;
    }

    /** Turns the second factor off. */
    @Transactional
    public void turnOff(PersonId person) {
        update(TURN_OFF, statement -> statement.setObject(1, person.value()));
        update(DROP_CODES, statement -> statement.setObject(1, person.value()));
    }

    private record Secrets(byte @Nullable [] used, byte @Nullable [] offered) {
    }

    private Secrets secrets(PersonId person) {
        return database.prepareStatement(SECRETS, statement -> {
            statement.setObject(1, person.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new Secrets(open(row.getBytes(1), person), open(row.getBytes(2), person)) : new Secrets(null, null);
            }
        });
    }

    /** Closes some of the secrets that lie open, and says whether there were any. */
    @Transactional
    boolean closeSome() {
        record Open(UUID person, byte @Nullable [] used, byte @Nullable [] offered) {
        }
        List<Open> found = database.prepareStatement(OPEN, statement -> {
            statement.setInt(1, Totp.SECRET_BYTES);
            statement.setInt(2, Totp.SECRET_BYTES);
            List<Open> open = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    open.add(new Open(row.getObject(1, UUID.class), row.getBytes(2), row.getBytes(3)));
                }
            }
            return open;
        });
        for (Open one : found) {
            update(CLOSE, statement -> {
                statement.setBytes(1, close(one.used, one.person));
                statement.setBytes(2, close(one.offered, one.person));
                statement.setObject(3, one.person);
            });
        }
        return !found.isEmpty();
    }

    private byte @Nullable [] close(byte @Nullable [] secret, UUID person) {
        return secret == null || secret.length != Totp.SECRET_BYTES ? secret : seal.close(secret, place(person));
    }

    private byte @Nullable [] open(byte @Nullable [] kept, PersonId person) {
        return kept == null || kept.length == Totp.SECRET_BYTES ? kept : seal.open(kept, place(person.value()));
    }

    private static String place(UUID person) {
        return "second factor " + person;
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private boolean update(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            return statement.executeUpdate();
        }) > 0;
    }
}
