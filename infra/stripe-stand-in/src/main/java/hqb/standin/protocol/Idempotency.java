package hqb.standin.protocol;

import hqb.standin.state.State;
import hqb.standin.state.StoredAnswer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request with a key happens once. Version 1 remembers every answer of what was begun, 500s too, for 24 hours; version 2 remembers
 * successes, for 30 days, and tries failures again.
 */
public final class Idempotency {
    private static final long V1_SECONDS = 86_400;
    private static final long V2_SECONDS = 30 * 86_400L;
    private static final int LONGEST = 255;

    private final State state;
    private final Set<String> running = new HashSet<>();

    public Idempotency(State state) {
        this.state = state;
    }

    /**
     * Begins a request with a key; the caller holds the lock, and ends what it began with {@link #end}.
     *
     * @return the answer to give again, null where the request has to be done
     * @throws StripeFailure 409 while the first one runs, 400 for another request with the same key
     */
    public @Nullable StoredAnswer begin(String key, String endpoint, String digest) {
        if (key.length() > LONGEST) {
            throw failure(400, null, "Idempotency keys can be up to 255 characters long.");
        }
        String scoped = scoped(key, endpoint);
        if (running.contains(scoped)) {
            throw failure(409, "idempotency_key_in_use",
                    "There is currently another in-progress request using this Idempotent Key (that probably"
                            + " means you submitted twice, and the other request is still going through): " + key + ".");
        }
        StoredAnswer stored = state.answer(scoped);
        if (stored != null && state.clock().now() - stored.at() > (isV2(endpoint) ? V2_SECONDS : V1_SECONDS)) {
            state.forget(scoped);
            stored = null;
        }
        if (stored == null) {
            running.add(scoped);
            return null;
        }
        if (!stored.endpoint().equals(endpoint)) {
            throw failure(400, null, "Keys for idempotent requests can only be used for the same endpoint they were first used for ('"
                    + stored.endpoint() + "' vs '" + endpoint + "'). Try using a key other than '" + key
                    + "' if you meant to execute a different request.");
        }
        if (!stored.digest().equals(digest)) {
            throw failure(400, null, "Keys for idempotent requests can only be used with the same parameters they were first used with. Try"
                    + " using a key other than '" + key + "' if you meant to execute a different request.");
        }
        return stored;
    }

    /** Ends a request that was begun, and remembers its answer where there is one to remember. */
    public void end(String key, String endpoint, @Nullable StoredAnswer answer) {
        running.remove(scoped(key, endpoint));
        if (answer != null && (!isV2(endpoint) || answer.status() < 400)) {
            state.keep(new StoredAnswer(scoped(key, endpoint), answer.endpoint(), answer.digest(), answer.status(), answer.body(),
                    answer.requestId(), answer.at()));
        }
    }

    private static boolean isV2(String endpoint) {
        return endpoint.contains(" /v2/");
    }

    private static String scoped(String key, String endpoint) {
        return (isV2(endpoint) ? "v2 " : "v1 ") + key;
    }

    private static StripeFailure failure(int status, @Nullable String code, String message) {
        return StripeFailure.of(status, "idempotency_error", code, message);
    }

    /** A hash of a request's parameters. */
    public static String digest(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
