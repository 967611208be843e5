package hqb.sourcing.rfq.files;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.files.DrawPicture;
import hqb.platform.files.SealedFiles;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.bidding.FindAsked;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A buyer attaches a file to a request while bids are taken, and removes it again: a drawing, a datasheet, a photograph. It is kept sealed.
 * Pictures are drawn anew: what a camera writes beside one could tell who asks.
 */
@Singleton
public class AttachFile {
    /** The most bytes of a file. */
    public static final int MOST_BYTES = 20_000_000;
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 180;
    /** So that the words of a drawing can be read. */
    private static final int EDGE = 4_000;

    private final FindAsked find;
    private final RfqFiles files;
    private final SealedFiles sealed;
    private final DrawPicture pictures;
    private final Clock clock;

    AttachFile(FindAsked find, RfqFiles files, SealedFiles sealed, DrawPicture pictures, Clock clock) {
        this.find = find;
        this.files = files;
        this.sealed = sealed;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Attaches it and returns all that the request then has.
     *
     * @throws Refusal not-found when the request is not the asker's; conflict when it takes no more bids or has ten files; when the file is
     *     too large, empty, damaged, or none of PDF, JPEG, PNG, WebP, ZIP, CSV and XLSX
     */
    public List<RfqFile> attach(UUID rfq, String fileName, InputStream content, Actor actor) throws IOException {
        require(find.own(rfq, actor));
        BodyCheck check = new BodyCheck();
        String name = check.text("file", fileName.replaceFirst(".*[/\\\\]", ""), 1, LONGEST_NAME);
        check.done();
        Path sent = Files.createTempFile("rfq", ".file");
        try {
            receive(content, sent);
            FileKind kind = FileKind.of(sent);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            UUID id = Uuid7.random(now);
            try (InputStream whole = kind == FileKind.PICTURE ? drawn(sent) : Files.newInputStream(sent)) {
                long bytes = sealed.append(id, 0, whole, MOST_BYTES);
                return save(rfq, new RfqFile(id, kind.name(name), kind.mediaType(), bytes, now), actor);
            } catch (RuntimeException refused) {
                sealed.delete(id);
                throw refused;
            }
        } finally {
            Files.delete(sent);
        }
    }

    /** Removes one for good; refused once no more bids are taken. */
    public void remove(UUID rfq, UUID file, Actor actor) {
        if (!forget(rfq, file, actor)) {
            throw OpenRfqFile.none();
        }
        sealed.delete(file);
    }

    @Transactional
    List<RfqFile> save(UUID rfq, RfqFile file, Actor actor) {
        require(find.lockOwn(rfq, actor));
        if (files.of(rfq).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "A request can have " + MOST + " files. Put several into one ZIP.",
                    "一个询价最多 " + MOST + " 个文件。请将多个文件打包为 ZIP。");
        }
        files.add(rfq, file, actor.personId() == null ? null : actor.personId().value());
        return files.of(rfq);
    }

    @Transactional
    boolean forget(UUID rfq, UUID file, Actor actor) {
        require(find.lockOwn(rfq, actor));
        return files.remove(rfq, file);
    }

    private void require(Rfq rfq) {
        if (!rfq.takesBids(clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "Files of request " + rfq.number() + " can be changed only while it takes bids.",
                    "仅在询价 " + rfq.number() + " 接受报价期间可以更改文件。");
        }
    }

    private InputStream drawn(Path sent) throws IOException {
        try (InputStream picture = Files.newInputStream(sent)) {
            return new ByteArrayInputStream(pictures.draw(picture, MOST_BYTES, EDGE).jpeg());
        }
    }

    private static void receive(InputStream content, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] piece = new byte[1 << 16];
            long bytes = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw Refusal.of(ProblemType.TOO_LARGE, "A file of a request may have at most 20 MB.", "询价附件每个最大 20 MB。");
                }
                out.write(piece, 0, read);
            }
            if (bytes == 0) {
                throw Refusal.invalid("file", "This file is empty.", "此文件为空。");
            }
        }
    }
}
