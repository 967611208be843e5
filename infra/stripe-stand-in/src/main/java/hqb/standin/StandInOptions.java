package hqb.standin;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a stand-in starts.
 *
 * @param host address to listen on
 * @param port to listen on; 0 for any that is free
 * @param folder where the journal is kept; null forgets everything at the end
 * @param publicUrl where browsers find its pages; null for the address it listens on
 * @param secretKey the one key it takes
 * @param webhookUrl where events are sent; null sends none, they can still be listed
 * @param webhookSecret what deliveries are signed with
 * @param settlement how long money of a payment stays pending
 */
public record StandInOptions(String host, int port, @Nullable Path folder, @Nullable String publicUrl, String secretKey,
        @Nullable String webhookUrl, String webhookSecret, Duration settlement) {
    public static final String DEFAULT_KEY = "sk_test_standin";
    public static final String DEFAULT_WEBHOOK_SECRET = "whsec_standin";

    /** A free port of this machine, nothing kept, no webhooks. */
    public static StandInOptions defaults() {
        return new StandInOptions("127.0.0.1", 0, null, null, DEFAULT_KEY, null, DEFAULT_WEBHOOK_SECRET, Duration.ofDays(2));
    }

    public StandInOptions withPort(int wanted) {
        return new StandInOptions(host, wanted, folder, publicUrl, secretKey, webhookUrl, webhookSecret, settlement);
    }

    public StandInOptions withFolder(Path kept) {
        return new StandInOptions(host, port, kept, publicUrl, secretKey, webhookUrl, webhookSecret, settlement);
    }

    public StandInOptions withPublicUrl(String url) {
        return new StandInOptions(host, port, folder, url, secretKey, webhookUrl, webhookSecret, settlement);
    }

    public StandInOptions withSecretKey(String key) {
        return new StandInOptions(host, port, folder, publicUrl, key, webhookUrl, webhookSecret, settlement);
    }

    public StandInOptions withWebhook(String url, String secret) {
        return new StandInOptions(host, port, folder, publicUrl, secretKey, url, secret, settlement);
    }
}
