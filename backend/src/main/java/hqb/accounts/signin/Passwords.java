package hqb.accounts.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id. A hash takes memory and time on purpose, so only some are made at once, and never inside a
 * transaction, where it would hold a connection.
 */
@Singleton
public class Passwords {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2Function function;
    private final Semaphore places;
    private final String nobodysHash;

    Passwords(PasswordSettings settings) {
        this.function = Argon2Function.getInstance(settings.memoryKib(), settings.iterations(), 1, HASH_BYTES, Argon2.ID);
        this.places = new Semaphore(Math.max(1, settings.atOnce()), true);
        this.nobodysHash = hash("the password of nobody");
    }

    /** A new password of a field of a body; notes in the check when it is too short or too long. */
    public static String read(BodyCheck check, String pointer, @Nullable String typed) {
        String password = typed == null ? "" : typed;
        if (password.length() < SHORTEST) {
            check.refuse(pointer, "At least " + SHORTEST + " characters are needed.", "至少需要 " + SHORTEST + " 个字符。");
        } else if (password.length() > LONGEST) {
            check.refuse(pointer, "At most " + LONGEST + " characters are possible.", "最多 " + LONGEST + " 个字符。");
        }
        return password;
    }

    /** The hash to keep of a password, with its salt and its cost. */
    public String hash(String password) {
        return inTurn(() -> Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult());
    }

    /**
     * Whether this is the password.
     *
     * @param hash what is kept of it; null when there is no such account, which takes the same time
     */
    public boolean isRight(@Nullable String typed, @Nullable String hash) {
        String password = typed == null || typed.length() > LONGEST ? "" : typed;
        String kept = hash == null ? nobodysHash : hash;
        boolean right = inTurn(() -> Password.check(password, kept).with(Argon2Function.getInstanceFromHash(kept)));
        return right && hash != null;
    }

    /** Whether a hash was made with other costs than a new one would be. */
    boolean isOutdated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() != function.getMemory() || made.getIterations() != function.getIterations();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.tooMany("Too many people sign in at this moment. Try again in some seconds.", "当前登录人数过多，请几秒后重试。",
                        PATIENCE);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to end while waiting to check a password", stop);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
