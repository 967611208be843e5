package hqb.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Time-ordered identifiers, version 7 of RFC 9562: 48 bits of Unix milliseconds, then 74 bits that tell them apart. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {
    }

    /** A fresh identifier of the given instant. */
    public static UUID random(Instant now) {
        byte[] noise = new byte[16];
        RANDOM.nextBytes(noise);
        return assemble(now, ByteBuffer.wrap(noise));
    }

    /**
     * An identifier that the same natural key always gets, so that links to demonstration data survive a fresh load.
     *
     * @param epoch the instant that the identifier carries
     * @param kind  keeps the keys of different tables apart
     * @param key   the natural key
     */
    public static UUID named(Instant epoch, String kind, String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return assemble(epoch, ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static UUID assemble(Instant when, ByteBuffer noise) {
        long high = (when.toEpochMilli() << 16) | 0x7000L | (noise.getLong() & 0x0FFFL);
        long low = (noise.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
