package hqb.platform.idempotency;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two requests are the same: by method, address and body. The boundaries of a multipart body do not count, because
 * clients draw new ones for each try.
 */
final class HashRequest {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_BOUNDARY_LINE = 100;

    private final MessageDigest digest;

    HashRequest(String method, String address) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
        digest.update((method + ' ' + address + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of it all. */
    byte[] of(@Nullable String contentType, InputStream body) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (contentType != null && contentType.startsWith("multipart/") && boundary.find()) {
            addWithout("--" + boundary.group(1), new BufferedInputStream(body));
        } else {
            byte[] buffer = new byte[8_192];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    /** Adds all lines but the boundaries; a line that is too long to be one is added in pieces. */
    private void addWithout(String boundary, InputStream body) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean lineStart = true;
        for (int next = body.read(); next >= 0; next = body.read()) {
            line.write(next);
            if (next == '\n' || line.size() > LONGEST_BOUNDARY_LINE) {
                add(line, lineStart, boundary);
                lineStart = next == '\n';
            }
        }
        add(line, lineStart, boundary);
    }

    private void add(ByteArrayOutputStream line, boolean lineStart, String boundary) {
        if (!lineStart || !line.toString(StandardCharsets.ISO_8859_1).startsWith(boundary)) {
            digest.update(line.toByteArray());
        }
        line.reset();
    }
}
