package hqb.prototyping.designs;

import hqb.platform.files.SealedFiles;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at what a design file is, measures it and keeps what came of it. */
@Singleton
class AnalyseDesign {
    /** Goes up with every change of what is measured. */
    static final int ENGINE = 2;
    private static final int HEAD = 512;

    private final SealedFiles files;
    private final Designs designs;
    private final Pictures pictures;
    private final JsonMapper json;

    AnalyseDesign(SealedFiles files, Designs designs, Pictures pictures, JsonMapper json) {
        this.files = files;
        this.designs = designs;
        this.pictures = pictures;
        this.json = json;
    }

    /** What came of one. */
    record Outcome(DesignKind kind, Analysis analysis, Map<String, byte[]> pictures) {
    }

    /** Measures one that was claimed. */
    void analyse(Designs.Claim claim) throws IOException {
        Design design = claim.design();
        byte[] content;
        try (InputStream in = files.open(design.id())) {
            content = in.readAllBytes();
        }
        try {
            Outcome outcome = look(design.fileName(), content);
            pictures.keep(design.id(), outcome.pictures());
            designs.ready(claim, outcome.kind(), json.writeValueAsString(outcome.analysis()), ENGINE);
        } catch (Unreadable unreadable) {
            designs.failed(claim, null, unreadable.english(), unreadable.chinese());
        }
    }

    private static Outcome look(String name, byte[] content) throws Unreadable, IOException {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            List<OpenArchive.Entry> entries = OpenArchive.open(content);
            if (entries.stream().anyMatch(entry -> entry.name().equalsIgnoreCase("3D/3dmodel.model"))) {
                return MeasureBody.measure(name, content);
            }
            List<OpenArchive.Entry> bodies = entries.stream().filter(entry -> isBody(entry.name())).toList();
            return bodies.size() == 1 && entries.size() == 1
                    ? MeasureBody.measure(bodies.getFirst().name(), bodies.getFirst().content())
                    : MeasureBoard.measure(entries);
        }
        if (head.stripLeading().startsWith("ISO-10303-21") || lower.endsWith(".step") || lower.endsWith(".stp")) {
            return new Outcome(DesignKind.OTHER, Analysis.NOTHING, Map.of());
        }
        if (isBody(lower)) {
            return MeasureBody.measure(name, content);
        }
        return MeasureBoard.measure(List.of(new OpenArchive.Entry(name, content)));
    }

    private static boolean isBody(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".stl") || lower.endsWith(".3mf");
    }
}
