package hqb.platform.files;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps uploaded files in a folder. A file is written under a temporary name, forced to the disk and then moved to its place, so what
 * has an id is whole; content goes to the disk piece by piece, never into memory.
 */
@Singleton
public class FileStore {
    private static final int PIECE = 1 << 16;

    private final Path folder;

    @Inject
    FileStore(FileSettings settings) {
        this(Path.of(settings.folder()).toAbsolutePath().normalize());
    }

    private FileStore(Path folder) {
        this.folder = folder;
    }

    /** A store in a folder of its own: what is in it is nobody else's, so it can be deleted. */
    public FileStore apart(String name) {
        return new FileStore(folder.resolve(name));
    }

    /**
     * Deletes what is older than an instant and not kept, and returns how much that was. Only for a store that is {@link #apart}: elsewhere
     * the same content may be somebody else's too.
     */
    public int sweep(Set<FileId> kept, Instant before) throws IOException {
        int gone = 0;
        if (!Files.isDirectory(folder)) {
            return gone;
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                boolean named = kept.stream().anyMatch(id -> path(id).equals(file));
                if (!named && Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                    gone++;
                }
            }
        }
        return gone;
    }

    /**
     * Stores all that the stream gives and returns its id; storing the same content again changes nothing.
     *
     * @param limit the most bytes that are taken
     * @throws Refusal when there is more than that
     */
    public FileId put(InputStream content, long limit) {
        try {
            Path incoming = Files.createDirectories(folder.resolve("incoming")).resolve(UUID.randomUUID().toString());
            try {
                FileId id = write(content, limit, incoming);
                Path place = path(id);
                Files.createDirectories(place.getParent());
                Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return id;
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileId write(InputStream content, long limit, Path to) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > limit) {
                    throw new Refusal(ProblemType.TOO_LARGE, "A file may have at most " + limit / 1_000_000 + " MB.", List.of());
                }
                digest.update(piece, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
            file.force(true);
        }
        return new FileId(HexFormat.of().formatHex(digest.digest()));
    }

    /** Opens a stored file for reading from its start. */
    public InputStream open(FileId id) throws IOException {
        return Files.newInputStream(path(id));
    }

    /** Where a stored file is, for readers that need to jump about in it. */
    public Path path(FileId id) {
        return folder.resolve(id.value().substring(0, 2)).resolve(id.value());
    }

    /** How many bytes a stored file has. */
    public long size(FileId id) {
        try {
            return Files.size(path(id));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
