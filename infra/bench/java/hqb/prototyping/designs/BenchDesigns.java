package hqb.prototyping.designs;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the benchmark measure files by the very class that the product measures them by. */
public final class BenchDesigns {
    private BenchDesigns() {
    }

    /** A finding: its rule, how grave it is, the layer or file, what was measured, and where. */
    public record Found(String rule, String severity, @Nullable String layer, @Nullable Double measured, @Nullable Double x,
            @Nullable Double y) {
    }

    /**
     * What came of a file.
     *
     * @param refusal  why nothing of it can be measured; null when something was
     * @param measured what prices need to know; null when it was refused
     */
    public record Seen(@Nullable String refusal, List<Found> findings, @Nullable Double widthMm, @Nullable Double heightMm, int layers,
            int holes, int slots, @Nullable Double volumeMm3, int pictures, @Nullable Measured measured) {
    }

    /** Measures and draws a file from its bytes. */
    public static Seen look(String name, byte[] content) throws IOException {
        try {
            AnalyseDesign.Outcome outcome = AnalyseDesign.look(name, content);
            Analysis analysis = outcome.analysis();
            Design design = new Design(new UUID(0, 0), null, name, content.length, "", DesignState.READY, outcome.kind(), null, null, null,
                    Instant.EPOCH);
            List<Found> findings = analysis.findings().stream()
                    .map(one -> new Found(one.rule(), one.severity(), one.layer(), one.measured(), one.x(), one.y())).toList();
            Measured measured = FindMeasured.measured(design, analysis);
            Analysis.BoardFacts board = analysis.board();
            Double volume = analysis.solid() == null ? null : analysis.solid().volumeMm3();
            return board == null
                    ? new Seen(null, findings, null, null, 0, 0, 0, volume, outcome.pictures().size(), measured)
                    : new Seen(null, findings, board.widthMm(), board.heightMm(), board.copperLayers(), board.holes(), board.slots(),
                            volume,
                            outcome.pictures().size(), measured);
        } catch (Unreadable unreadable) {
            return new Seen(unreadable.english(), List.of(), null, null, 0, 0, 0, null, 0, null);
        }
    }
}
