package hqb.prototyping.designs;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a design file, at once or piece by piece, and puts it into the queue of those to be measured. Whoever is not signed in may send one
 * too. What is wrong inside the file is said by its analysis, not here.
 */
@Singleton
class SendDesign {
    /** The most bytes that a design may have. */
    static final long MOST_BYTES = 100_000_000;
    private static final int LONGEST_NAME = 200;
    private static final int PIECE = 1 << 16;

    private final SealedFiles files;
    private final Designs designs;
    private final DesignWorker worker;
    private final SecureRandom random = new SecureRandom();

    SendDesign(SealedFiles files, Designs designs, DesignWorker worker) {
        this.files = files;
        this.designs = designs;
        this.worker = worker;
    }

    /**
     * Takes a whole file and returns its link.
     *
     * @throws Refusal when it is empty or larger than {@link #MOST_BYTES}
     */
    UUID whole(Actor actor, String fileName, InputStream content) throws IOException {
        UUID id = fresh();
        try {
            long bytes = files.append(id, 0, content, MOST_BYTES);
            if (bytes == 0) {
                throw empty();
            }
            designs.add(id, owner(actor), name(fileName), bytes);
            arrived(id, bytes);
            return id;
        } catch (RuntimeException refused) {
            files.delete(id);
            throw refused;
        }
    }

    /**
     * Begins a file that comes piece by piece, and returns its link.
     *
     * @param bytes how many it will have
     * @throws Refusal when that is nothing or more than {@link #MOST_BYTES}
     */
    UUID begin(Actor actor, String fileName, long bytes) {
        if (bytes <= 0) {
            throw empty();
        }
        if (bytes > MOST_BYTES) {
            throw Refusal.of(ProblemType.TOO_LARGE, "A design may have at most " + MOST_BYTES / 1_000_000 + " MB.",
                    "设计文件最大 " + MOST_BYTES / 1_000_000 + " MB。");
        }
        UUID id = fresh();
        designs.add(id, owner(actor), name(fileName), bytes);
        return id;
    }

    /**
     * Takes the next piece and says how many bytes are here now; with the last one it waits to be measured.
     *
     * @throws Refusal when there is no such upload, or it does not go on at that offset
     */
    long goOn(UUID id, long offset, InputStream content) throws IOException {
        Design design = designs.get(id);
        if (design.state() != DesignState.UPLOADING) {
            return design.bytes();
        }
        long bytes = files.append(id, offset, content, design.bytes());
        if (bytes == design.bytes()) {
            arrived(id, bytes);
        }
        return bytes;
    }

    /** How many bytes are here. */
    long here(UUID id) {
        Design design = designs.get(id);
        return design.state() == DesignState.UPLOADING ? files.length(id) : design.bytes();
    }

    /** How many bytes there will be. */
    long length(UUID id) {
        return designs.get(id).bytes();
    }

    private void arrived(UUID id, long bytes) throws IOException {
        designs.arrived(id, bytes, sha256(id));
        worker.wake();
    }

    private String sha256(UUID id) throws IOException {
        try (InputStream content = files.open(id)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private UUID fresh() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static @Nullable UUID owner(Actor actor) {
        return actor.organisation() == null ? null : actor.organisation().value();
    }

    private static Refusal empty() {
        return Refusal.invalid("file", "This file is empty. Send a zip of Gerber and drill files, or an STL, 3MF or STEP file.",
                "文件为空。请上传包含 Gerber 和钻孔文件的 zip，或 STL、3MF、STEP 文件。");
    }

    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "").strip();
        String whole = last.isEmpty() ? "design" : last;
        return whole.length() > LONGEST_NAME ? whole.substring(whole.length() - LONGEST_NAME) : whole;
    }
}
