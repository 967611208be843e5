package hqb.prototyping.designs;

import hqb.platform.files.SealedFiles;
import hqb.prototyping.solids.SolidMesh;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at what a design file is, measures it and keeps what came of it. */
@Singleton
class AnalyseDesign {
    /** Goes up with every change of what is measured. */
    static final int ENGINE = 3;
    private static final int HEAD = 512;

    private final SealedFiles files;
    private final Designs designs;
    private final Pictures pictures;
    private final Meshes meshes;
    private final JsonMapper json;

    AnalyseDesign(SealedFiles files, Designs designs, Pictures pictures, Meshes meshes, JsonMapper json) {
        this.files = files;
        this.designs = designs;
        this.pictures = pictures;
        this.meshes = meshes;
        this.json = json;
    }

    /**
     * What came of one.
     *
     * @param mesh of a body; null for everything else
     */
    record Outcome(DesignKind kind, Analysis analysis, Map<String, byte[]> pictures, @Nullable SolidMesh mesh) {
        Outcome(DesignKind kind, Analysis analysis, Map<String, byte[]> pictures) {
            this(kind, analysis, pictures, null);
        }
    }

    /** Measures one that was claimed. */
    void analyse(Designs.Claim claim) throws IOException {
        Design design = claim.design();
        byte[] content = new byte[Math.toIntExact(files.length(design.id()))];
        try (InputStream in = files.open(design.id())) {
            in.readNBytes(content, 0, content.length);
        }
        try {
            Outcome outcome = look(design.fileName(), content);
            pictures.keep(design.id(), outcome.pictures());
            if (outcome.mesh() != null) {
                meshes.keep(design.id(), outcome.mesh());
            }
            designs.ready(claim, outcome.kind(), json.writeValueAsString(outcome.analysis()), ENGINE);
        } catch (Unreadable unreadable) {
            designs.failed(claim, null, unreadable.english(), unreadable.chinese());
        }
    }

    /** What came of a file; throws {@link Unreadable} with the reason when nothing can be measured of it. */
    static Outcome look(String name, byte[] content) throws Unreadable, IOException {
        if (isStep(name, content)) {
            return new Outcome(DesignKind.OTHER, Analysis.NOTHING, Map.of());
        }
        List<OpenArchive.Entry> entries = entries(name, content);
        Optional<OpenArchive.Entry> body = body(name, content, entries);
        return body.isPresent() ? MeasureBody.measure(body.get().name(), body.get().content()) : MeasureBoard.measure(entries);
    }

    /** The file of the body that a design is or holds; empty when it is none. */
    static Optional<OpenArchive.Entry> body(String name, byte[] content) throws Unreadable {
        return isStep(name, content) ? Optional.empty() : body(name, content, entries(name, content));
    }

    private static Optional<OpenArchive.Entry> body(String name, byte[] content, List<OpenArchive.Entry> entries) {
        if (isArchive(content) && entries.stream().anyMatch(entry -> entry.name().equalsIgnoreCase("3D/3dmodel.model"))) {
            return Optional.of(new OpenArchive.Entry(name, content));
        }
        return entries.size() == 1 && isBody(entries.getFirst().name()) ? Optional.of(entries.getFirst()) : Optional.empty();
    }

    private static List<OpenArchive.Entry> entries(String name, byte[] content) throws Unreadable {
        return isArchive(content) ? OpenArchive.open(content) : List.of(new OpenArchive.Entry(name, content));
    }

    private static boolean isArchive(byte[] content) {
        return head(content).startsWith("PK\u0003\u0004") || head(content).startsWith("PK\u0005\u0006");
    }

    private static boolean isStep(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isArchive(content)
                && (head(content).stripLeading().startsWith("ISO-10303-21") || lower.endsWith(".step") || lower.endsWith(".stp"));
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean isBody(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".stl") || lower.endsWith(".3mf");
    }
}
