package hqb.platform.idempotency;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes kept answers with AES-GCM under the client's own idempotency key, of which the database has a hash only: an answer may hold a
 * secret that is shown once, such as an API key.
 */
@Singleton
class SealAnswer {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    SealAnswer(JsonMapper json) {
        this.json = json;
    }

    /** The answer, closed. */
    byte[] close(KeptAnswer answer, String key) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(json.writeValueAsBytes(answer));
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, sealed, NONCE_BYTES, closed.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The answer, opened. */
    KeptAnswer open(byte[] sealed, String key) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            byte[] open = cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Objects.requireNonNull(json.readValue(open, KeptAnswer.class));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a kept answer is damaged", damaged);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Cipher cipher(int mode, String key, byte[] nonce) throws GeneralSecurityException {
        byte[] secret = MessageDigest.getInstance("SHA-256").digest(("answer " + key).getBytes(StandardCharsets.UTF_8));
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
