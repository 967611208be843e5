package hqb.platform.files;

import java.util.regex.Pattern;

/**
 * The identity of a stored file: its SHA-256, so the same content is stored once.
 *
 * @param value 64 hexadecimal digits
 */
public record FileId(String value) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what is no digest: the value becomes part of a path. */
    public FileId {
        if (!DIGEST.matcher(value).matches()) {
            throw new IllegalArgumentException("a file id has 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
