package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.boms.reading.BomFile;
import hqb.boms.reading.ReadBom;
import hqb.boms.reading.Role;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import hqb.platform.tables.UnreadableTable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a list. It is read once before it is kept, so that whoever sends a photograph hears it at once. */
@Singleton
public class SendBom {
    /** The most bytes that a list may have. */
    static final long MOST_BYTES = 25_000_000;
    private static final int LONGEST_NAME = 200;

    private final SealedFiles files;
    private final Boms boms;
    private final Shapes shapes;
    private final SecureRandom random = new SecureRandom();

    SendBom(SealedFiles files, Boms boms, Shapes shapes) {
        this.files = files;
        this.boms = boms;
        this.shapes = shapes;
    }

    /**
     * Takes a file and returns its link.
     *
     * @param fileName as its sender calls it
     * @throws Refusal unreadable, with what helps, or too-large
     */
    public UUID send(Actor actor, String fileName, InputStream content) throws IOException {
        Path file = Files.createTempFile("bom", ".list");
        try {
            keep(content, file);
            String name = name(fileName);
            NotAList.check(file);
            UUID organisation = actor.organisation() == null ? null : actor.organisation().value();
            Boms.Arrived list = arrived(file, name, organisation);
            UUID id = new UUID(random.nextLong(), random.nextLong());
            try (InputStream read = Files.newInputStream(file)) {
                files.append(id, 0, read, MOST_BYTES);
            }
            boms.add(id, list);
            return id;
        } finally {
            Files.delete(file);
        }
    }

    /** Puts it onto the disk, and no more of it than a list may have. */
    private static void keep(InputStream content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[1 << 16];
            long bytes = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw Refusal.of(ProblemType.TOO_LARGE,
                            "A list may have at most 25 MB. Export the list of parts alone, without pictures, or split it.",
                            "BOM 文件最大 25 MB。请只导出物料清单（不含图片），或拆分文件。");
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** Reads it, with its columns as the organisation has corrected them on an earlier list of these headings. */
    private Boms.Arrived arrived(Path file, String name, @Nullable UUID organisation) throws IOException {
        BomFile read = read(file, name, Map.of());
        String shape = Shapes.of(read.columns());
        Optional<Shapes.Remembered> remembered = organisation == null || shape == null ? Optional.empty()
                : shapes.find(organisation, shape);
        if (remembered.isEmpty()) {
            return new Boms.Arrived(organisation, name, shape, read.lines().size(), read.placements(), Map.of(), null);
        }
        Map<Integer, Role> roles = remembered.get().roles();
        BomFile again = read(file, name, roles);
        return new Boms.Arrived(organisation, name, shape, again.lines().size(), again.placements(), roles, remembered.get().at());
    }

    private static BomFile read(Path file, String name, Map<Integer, Role> roles) throws IOException {
        try {
            return ReadBom.of(file, name, roles);
        } catch (UnreadableTable fault) {
            throw unreadable(fault);
        }
    }

    /** What a reader's fault is told as. */
    static Refusal unreadable(UnreadableTable fault) {
        return Refusal.of(ProblemType.UNREADABLE,
                (fault.row() == 0 ? "" : "Row " + fault.row() + ": ") + fault.fault().message(Language.EN),
                (fault.row() == 0 ? "" : "第 " + fault.row() + " 行：") + fault.fault().message(Language.ZH));
    }

    private static String name(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).strip();
        String kept = name.isEmpty() ? "list.csv" : name;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
    }
}
