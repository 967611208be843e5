package hqb.platform.files;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps files in a folder. A file is written under a passing name, then moved to the name that its content gives it, so that one that
 * is there is whole, and the same content is there once.
 */
@Singleton
public class StoredFiles {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int HEAD = 8;
    private static final Map<String, byte[]> BEGINNINGS = Map.of("application/pdf", new byte[]{'%', 'P', 'D', 'F', '-'}, "image/png",
            new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "image/jpeg",
            new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    private final Path folder;

    StoredFiles(FileSettings settings) {
        this.folder = Path.of(settings.folder()).toAbsolutePath();
    }

    /**
     * Keeps a document. Its kind is told from its first bytes, whatever its name says.
     *
     * @param most the most bytes that are taken
     * @throws Refusal when it is larger, empty, or neither PDF, PNG nor JPEG
     */
    public StoredFile keepDocument(InputStream content, long most) throws IOException {
        Files.createDirectories(folder);
        Path passing = Files.createTempFile(folder, "upload", ".part");
        try {
            MessageDigest digest = sha256();
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(passing), digest)) {
                bytes = copy(content, out, most);
            }
            String mediaType = mediaType(passing);
            if (mediaType == null) {
                throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send a PDF, a PNG or a JPEG.");
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            Path kept = path(hash);
            Files.createDirectories(kept.getParent());
            Files.move(passing, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new StoredFile(hash, bytes, mediaType);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    /** Where the content of that hash lies, if it is kept. */
    public Optional<Path> find(String hash) {
        if (!HASH.matcher(hash).matches()) {
            return Optional.empty();
        }
        Path kept = path(hash);
        return Files.isRegularFile(kept) ? Optional.of(kept) : Optional.empty();
    }

    private Path path(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[16_384];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > most) {
                throw Refusal.of(ProblemType.TOO_LARGE, "At most " + most / 1_048_576 + " MB are taken.");
            }
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    private static @Nullable String mediaType(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return BEGINNINGS.entrySet().stream().filter(kind -> head.length >= kind.getValue().length
                && Arrays.equals(head, 0, kind.getValue().length, kind.getValue(), 0, kind.getValue().length)).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
