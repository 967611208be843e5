package hqb.platform.files;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Keeps documents that people send in and look at: PDF, PNG and JPEG, told from their first bytes, whatever their names say. */
@Singleton
public class StoredFiles {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int HEAD = 8;
    private static final Map<String, byte[]> BEGINNINGS = Map.of("application/pdf", new byte[]{'%', 'P', 'D', 'F', '-'}, "image/png",
            new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "image/jpeg",
            new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    private final FileStore store;

    StoredFiles(FileStore store) {
        this.store = store;
    }

    /**
     * Keeps a document.
     *
     * @param most the most bytes that are taken
     * @throws Refusal when it is larger, empty, or neither PDF, PNG nor JPEG
     */
    public StoredFile keepDocument(InputStream content, long most) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(content)) {
            in.mark(HEAD);
            String mediaType = mediaType(in.readNBytes(HEAD));
            if (mediaType == null) {
                throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send a PDF, a PNG or a JPEG.", "请上传 PDF、PNG 或 JPEG。");
            }
            in.reset();
            FileId id = store.put(in, most);
            return new StoredFile(id.value(), store.size(id), mediaType);
        }
    }

    /**
     * Keeps a tax invoice: a PDF, a JPEG or an OFD (GB/T 33190), which is a ZIP with a file of that name in it.
     *
     * @param most the most bytes that are taken
     * @throws Refusal when it is larger, empty, or none of these
     */
    public StoredFile keepInvoice(InputStream content, long most) throws IOException {
        FileId id = store.put(content, most);
        String mediaType = isOfd(store.path(id)) ? "application/ofd" : null;
        if (mediaType == null) {
            try (InputStream kept = store.open(id)) {
                mediaType = mediaType(kept.readNBytes(HEAD));
            }
        }
        if (mediaType == null || mediaType.equals("image/png")) {
            throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send a PDF, an OFD or a JPEG.", "请上传 PDF、OFD 或 JPEG。");
        }
        return new StoredFile(id.value(), store.size(id), mediaType);
    }

    private static boolean isOfd(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("OFD.xml") != null;
        } catch (IOException none) {
            return false;
        }
    }

    /** Where the content of that hash lies, if it is kept. */
    public Optional<Path> find(String hash) {
        if (!HASH.matcher(hash).matches()) {
            return Optional.empty();
        }
        Path kept = store.path(new FileId(hash));
        return Files.isRegularFile(kept) ? Optional.of(kept) : Optional.empty();
    }

    private static @Nullable String mediaType(byte[] head) {
        return BEGINNINGS.entrySet().stream().filter(kind -> head.length >= kind.getValue().length
                && Arrays.equals(head, 0, kind.getValue().length, kind.getValue(), 0, kind.getValue().length)).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }
}
