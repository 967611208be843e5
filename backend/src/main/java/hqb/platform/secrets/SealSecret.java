package hqb.platform.secrets;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes secrets with AES-256-GCM under the installation's key. A closed secret is bound to its place: moved into another row it does
 * not open. The server does not start without a key; commands that read no secret need none.
 */
@Singleton
public class SealSecret implements ApplicationEventListener<ServerStartupEvent>, Ordered {
    /** Bytes that a closed secret has more than the open one. */
    public static final int OVERHEAD = 1 + 12 + 16;
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecretSettings settings;
    private final SecureRandom random = new SecureRandom();

    SealSecret(SecretSettings settings) {
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        key();
    }

    /**
     * The secret, closed.
     *
     * @param place what it belongs to, such as {@code feed 019a...}; opening takes the same
     */
    public byte[] close(byte[] secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(secret);
            byte[] sealed = new byte[1 + NONCE_BYTES + closed.length];
            sealed[0] = VERSION;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            System.arraycopy(closed, 0, sealed, 1 + NONCE_BYTES, closed.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /** The secret, opened; throws {@link IllegalStateException} when it was closed with another key or for another place. */
    public byte[] open(byte[] sealed, String place) {
        if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
            throw new IllegalStateException("this is no closed secret");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES), place).doFinal(sealed, 1 + NONCE_BYTES,
                    sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a secret does not open: it is damaged, or HQB_SECRETS_KEY is not the key that closed it",
                    damaged);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key() {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(settings.key().strip());
        } catch (IllegalArgumentException unreadable) {
            key = new byte[0];
        }
        if (key.length != KEY_BYTES) {
            throw new ConfigurationException((settings.key().isBlank() ? "HQB_SECRETS_KEY is not set" : "HQB_SECRETS_KEY is no key")
                    + ": the server needs 32 random bytes in base 64 to close secrets in the database. Make them once with"
                    + " \"openssl rand -base64 32\", keep them apart from the database and give all backends the same.");
        }
        return key;
    }
}
