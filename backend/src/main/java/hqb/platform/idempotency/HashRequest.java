package hqb.platform.idempotency;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two requests are the same: by method, address and body. The boundaries of a multipart body do not count, because
 * clients draw new ones for each try. Of a body that is longer than {@link #MOST}, its beginning and its length count: to hold more of
 * it back before the endpoint reads it would fill the memory.
 */
final class HashRequest {
    static final int MOST = 256 * 1_024;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_BOUNDARY_LINE = 100;

    private final MessageDigest digest;
    private final byte[] boundary;
    private long boundaries;

    HashRequest(String method, String address, @Nullable String contentType) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
        Matcher found = BOUNDARY.matcher(contentType == null ? "" : contentType);
        boolean multipart = contentType != null && contentType.startsWith("multipart/") && found.find();
        boundary = multipart ? ("--" + found.group(1)).getBytes(StandardCharsets.ISO_8859_1) : new byte[0];
        digest.update((method + ' ' + address + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The hash of it all.
     *
     * @param length of the body as its sender says; less than 0 when it does not
     */
    byte[] of(InputStream body, long length) throws IOException {
        InputStream buffered = new BufferedInputStream(body);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean lineStart = true;
        int read = 0;
        int next = buffered.read();
        for (; next >= 0 && read < MOST; next = buffered.read()) {
            read++;
            line.write(next);
            if (next == '\n' || line.size() > LONGEST_BOUNDARY_LINE) {
                add(line, lineStart);
                lineStart = next == '\n';
            }
        }
        add(line, lineStart);
        if (next >= 0) {
            digest.update(("\n" + (length - boundaries * boundary.length)).getBytes(StandardCharsets.US_ASCII));
        }
        return digest.digest();
    }

    /** Adds a line, or a piece of one that is too long to be a boundary. */
    private void add(ByteArrayOutputStream line, boolean lineStart) {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (lineStart && boundary.length > 0 && bytes.length >= boundary.length
                && Arrays.equals(bytes, 0, boundary.length, boundary, 0, boundary.length)) {
            boundaries++;
            digest.update(bytes, boundary.length, bytes.length - boundary.length);
        } else {
            digest.update(bytes);
        }
    }
}
