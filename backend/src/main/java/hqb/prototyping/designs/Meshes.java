package hqb.prototyping.designs;

import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import hqb.prototyping.solids.PackSolid;
import hqb.prototyping.solids.ReadSolid;
import hqb.prototyping.solids.SolidMesh;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bodies as pages turn them about: packed once, when they are measured, and kept closed like the designs. */
@Singleton
class Meshes {
    /** What a phone can still turn about. */
    static final int MOST_TRIANGLES = 200_000;
    /** Goes up when the same file would give another mesh. */
    static final int MAKE = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Meshes.class);
    private static final long MOST_BYTES = 100_000_000;

    private final SealedFiles files;
    /** One at a time, so that memory stays bounded. */
    private final Semaphore making = new Semaphore(1);

    Meshes(SealedFiles files) {
        this.files = files;
    }

    /** Where the mesh of a design is. */
    static UUID of(UUID design) {
        return UUID.nameUUIDFromBytes(("mesh " + MAKE + " of " + design).getBytes(StandardCharsets.US_ASCII));
    }

    /** Packs and keeps it; an earlier one goes. Answers what was packed. */
    byte[] keep(UUID design, SolidMesh mesh) {
        byte[] packed = PackSolid.bytes(mesh, MOST_TRIANGLES);
        files.delete(of(design));
        try {
            files.append(of(design), 0, new ByteArrayInputStream(packed), MOST_BYTES);
        } catch (Refusal another) {
            LOG.debug("the mesh of design {} was kept by another", design, another);
        }
        return packed;
    }

    /** The mesh of a body, made now when it is not there; refuses with not-found when the design is none. */
    byte[] get(Design design) throws IOException {
        Optional<byte[]> kept = find(design);
        if (kept.isPresent()) {
            return kept.get();
        }
        if (design.state() != DesignState.READY || design.kind() != DesignKind.SOLID) {
            throw none();
        }
        making.acquireUninterruptibly();
        try {
            kept = find(design);
            return kept.isPresent() ? kept.get() : make(design);
        } finally {
            making.release();
        }
    }

    private Optional<byte[]> find(Design design) throws IOException {
        if (files.length(of(design.id())) == 0) {
            return Optional.empty();
        }
        try (InputStream in = files.open(of(design.id()))) {
            return Optional.of(in.readAllBytes()).filter(PackSolid::isWhole);
        }
    }

    private byte[] make(Design design) throws IOException {
        try (InputStream in = files.open(design.id())) {
            OpenArchive.Entry body = AnalyseDesign.body(design.fileName(), in.readAllBytes()).orElseThrow(Meshes::none);
            return keep(design.id(), ReadSolid.read(body.content()));
        } catch (Unreadable impossible) {
            throw new IllegalStateException("design " + design.id() + " was measured, but cannot be read", impossible);
        }
    }

    private static Refusal none() {
        return Refusal.notFound("This design is no body that can be turned about.", "该设计不是可旋转查看的实体模型。");
    }
}
