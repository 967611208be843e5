package hqb.accounts;

import hqb.platform.Refusal;
import hqb.platform.http.ClientAddress;
import hqb.platform.limits.LimitSettings;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Duration;

/**
 * Slows down those who try again and again. An attempt is counted before its outcome is known, so that many at once do not slip
 * through; a success takes the count back. The counts are in PostgreSQL: all backends see the same ones.
 */
@Singleton
public class Attempts {
    private static final String TAKE = """
            INSERT INTO accounts_attempt AS a (key_hash, attempts, blocked_until, counted_at) VALUES (?, 1, now(), now())
            ON CONFLICT (key_hash) DO UPDATE SET
                attempts = CASE WHEN a.counted_at < now() - interval '1 hour' THEN 1 ELSE a.attempts + 1 END,
                blocked_until = CASE WHEN a.counted_at < now() - interval '1 hour' OR a.attempts + 1 < ? THEN now()
                    ELSE now() + make_interval(secs => least(?, power(2, least(a.attempts + 2 - ?, 20)))) END,
                counted_at = now()
            WHERE a.blocked_until <= now()
            """;
    private static final String WAIT = """
            SELECT ceil(extract(epoch FROM blocked_until - now()))::bigint FROM accounts_attempt WHERE key_hash = ?
            """;
    private static final String FORGET = "DELETE FROM accounts_attempt WHERE key_hash = ?";
    private static final String GIVE_BACK = "UPDATE accounts_attempt SET attempts = greatest(0, attempts - 1) WHERE key_hash = ?";

    private final JdbcOperations database;
    private final LimitSettings settings;

    Attempts(JdbcOperations database, LimitSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** What is counted: so many are free, then each doubles the wait up to the longest. An hour's rest clears the count. */
    public enum Kind {
        /** Passwords and codes for one account. */
        ACCOUNT(5, Duration.ofMinutes(15)),
        /** Passwords and codes from one address. */
        ADDRESS(30, Duration.ofMinutes(15)),
        /** Requests from one address that make us send mail. */
        MAILS_OF_ADDRESS(10, Duration.ofHours(1)),
        /** Mails to one recipient. */
        MAILS_TO_RECIPIENT(4, Duration.ofHours(1)),
        /** Pulls of a supplier's price list that somebody asks for. */
        PULLS_OF_SUPPLIER(10, Duration.ofMinutes(15));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }
    }

    /**
     * Counts an attempt.
     *
     * @param who     the account, or the address, that is counted
     * @param address where the attempt comes from
     * @throws Refusal when it comes too soon after the last ones; it says when the next is welcome
     */
    @Transactional
    public void take(Kind kind, String who, String address) {
        long wait = tryTake(kind, who, address);
        if (wait > 0) {
            throw Refusal.tooMany("Too many attempts. Try again in " + wait + " seconds.", "尝试次数过多，请在 " + wait + " 秒后重试。",
                    Duration.ofSeconds(wait));
        }
    }

    /** Counts an attempt like {@link #take}; answers the seconds to wait when it comes too soon, else 0. */
    @Transactional
    public long tryTake(Kind kind, String who, String address) {
        if (isSpared(address)) {
            return 0;
        }
        byte[] key = key(kind, who);
        int taken = database.prepareStatement(TAKE, statement -> {
            statement.setBytes(1, key);
            statement.setInt(2, kind.free);
            statement.setLong(3, kind.longest.toSeconds());
            statement.setInt(4, kind.free);
            return statement.executeUpdate();
        });
        return taken > 0 ? 0 : waiting(key);
    }

    /** The attempt went well: whoever it was starts from nothing. */
    @Transactional
    public void forget(Kind kind, String who) {
        update(FORGET, key(kind, who));
    }

    /** The attempt went well, but others may have used the same address: it alone is taken back. */
    @Transactional
    public void giveBack(Kind kind, String who) {
        update(GIVE_BACK, key(kind, who));
    }

    /** Whether attempts from that address are not counted. */
    public boolean isSpared(String address) {
        return settings.spareLoopback() && ClientAddress.isLoopback(address);
    }

    private long waiting(byte[] key) {
        return database.prepareStatement(WAIT, statement -> {
            statement.setBytes(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Math.max(1, row.getLong(1)) : 1;
            }
        });
    }

    private void update(String sql, byte[] key) {
        database.prepareStatement(sql, statement -> {
            statement.setBytes(1, key);
            return statement.executeUpdate();
        });
    }

    private static byte[] key(Kind kind, String who) {
        return Secret.hash(kind.name() + ' ' + who);
    }
}
