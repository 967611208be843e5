package hqb.platform.files;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.secrets.SealSecret;
import jakarta.inject.Singleton;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps private files closed with the installation's key, so that a copy of the disk tells nothing. A file is a row of pieces, each with
 * its length before it and bound to the file's id and to its place in it. More can be added to the end, which is how a broken upload goes
 * on; what a crash has torn off at the end does not count.
 */
@Singleton
public class SealedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(SealedFiles.class);
    private static final int PIECE = 1 << 18;
    private static final int LENGTH = Integer.BYTES;

    private final Path folder;
    private final SealSecret seal;

    SealedFiles(FileSettings settings, SealSecret seal) {
        this.folder = Path.of(settings.folder()).toAbsolutePath().normalize().resolve("sealed");
        this.seal = seal;
    }

    /**
     * Adds to the end of a file, or begins it, and says how many bytes it has then. When the sender breaks off, what came before is kept.
     *
     * @param offset how many bytes the sender believes to be there
     * @param limit  the most bytes that the file may have in all
     * @throws Refusal {@code conflict} when another number of bytes is there, {@code too-large} when there are more than the limit
     */
    public long append(UUID id, long offset, InputStream content, long limit) {
        try {
            Path place = path(id);
            Files.createDirectories(place.getParent());
            try (FileChannel file = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock unused = lock(file)) {
                Whole whole = whole(file);
                if (whole.bytes != offset) {
                    throw Refusal.of(ProblemType.CONFLICT, whole.bytes + " bytes of this file are here: go on from there.",
                            "已收到此文件的 " + whole.bytes + " 字节，请从该处继续。");
                }
                file.truncate(whole.onDisk);
                file.position(whole.onDisk);
                long bytes = append(id, file, offset, content, limit);
                file.force(true);
                return bytes;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException taken) {
            LOG.debug("a file is being sent twice", taken);
        }
        throw Refusal.of(ProblemType.CONFLICT, "This file is being sent already. Wait until that ends.", "此文件正在上传，请等待其结束。");
    }

    private long append(UUID id, FileChannel file, long offset, InputStream content, long limit) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = offset;
        boolean more = true;
        while (more) {
            int filled = 0;
            while (more && filled < PIECE) {
                int read = read(content, piece, filled);
                more = read >= 0;
                filled += Math.max(0, read);
            }
            if (bytes + filled > limit) {
                throw Refusal.of(ProblemType.TOO_LARGE, "This file may have at most " + limit + " bytes.", "此文件最多 " + limit + " 字节。");
            }
            if (filled > 0) {
                write(file, seal.close(Arrays.copyOf(piece, filled), place(id, bytes)));
                bytes += filled;
            }
        }
        return bytes;
    }

    /** Like reading; a sender who is gone has simply sent no more. */
    private static int read(InputStream content, byte[] piece, int from) {
        try {
            return content.read(piece, from, PIECE - from);
        } catch (IOException gone) {
            return -1;
        }
    }

    private static void write(FileChannel file, byte[] sealed) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH + sealed.length).putInt(sealed.length).put(sealed).flip();
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** How many bytes of a file are here; none of one that is not known. */
    public long length(UUID id) {
        Path place = path(id);
        if (!Files.exists(place)) {
            return 0;
        }
        try (FileChannel file = FileChannel.open(place)) {
            return whole(file).bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens a file for reading from its start; throws {@link IllegalStateException} while reading when somebody has changed it. */
    public InputStream open(UUID id) throws IOException {
        return new Opened(id, Files.newInputStream(path(id)));
    }

    /** Removes a file, if it is there. */
    public void delete(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path path(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static String place(UUID id, long offset) {
        return "file " + id + ' ' + offset;
    }

    /** How much of a file is whole: bytes of content, and where on the disk they end. */
    private record Whole(long bytes, long onDisk) {
    }

    private static Whole whole(FileChannel file) throws IOException {
        long bytes = 0;
        long end = 0;
        ByteBuffer length = ByteBuffer.allocate(LENGTH);
        while (file.read(length.clear(), end) == LENGTH) {
            int sealed = length.flip().getInt();
            if (sealed < SealSecret.OVERHEAD || end + LENGTH + sealed > file.size()) {
                break;
            }
            end += LENGTH + sealed;
            bytes += sealed - SealSecret.OVERHEAD;
        }
        return new Whole(bytes, end);
    }

    /** Opens piece after piece. */
    private final class Opened extends InputStream {
        private final UUID id;
        private final DataInputStream sealed;
        private byte[] piece = new byte[0];
        private int at;
        private long offset;

        Opened(UUID id, InputStream sealed) {
            this.id = id;
            this.sealed = new DataInputStream(sealed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (at == piece.length && !next()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, to, from, count);
            at += count;
            return count;
        }

        private boolean next() throws IOException {
            try {
                byte[] closed = new byte[sealed.readInt()];
                sealed.readFully(closed);
                piece = seal.open(closed, place(id, offset));
            } catch (EOFException end) {
                return false;
            }
            offset += piece.length;
            at = 0;
            return true;
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
