package hqb.accounts.signin;

import hqb.accounts.PersonId;
import hqb.accounts.Secret;
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
import org.jspecify.annotations.Nullable;

/** The secrets of second factors, the ones in use and the ones offered, and the codes for when the device is lost. */
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

    private final JdbcOperations database;

    SecondFactors(JdbcOperations database) {
        this.database = database;
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
            statement.setBytes(1, secret);
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
            statement.setBytes(1, secret);
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
                return row.next() ? new Secrets(row.getBytes(1), row.getBytes(2)) : new Secrets(null, null);
            }
        });
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
