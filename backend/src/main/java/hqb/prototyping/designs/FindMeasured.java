package hqb.prototyping.designs;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what was measured of a design, in the names that price rules use. */
@Singleton
public class FindMeasured {
    /** All that can be measured, by the names that price rules use. */
    public static final Set<String> NAMES = Set.of("width-mm", "height-mm", "layers", "min-track-mm", "min-gap-mm", "min-drill-mm",
            "min-ring-mm", "holes", "slots", "box-x-mm", "box-y-mm", "box-z-mm", "volume-mm3", "surface-mm2", "min-wall-mm", "shells",
            "watertight", "variants", "smt-parts", "tht-parts", "sides");

    private final Designs designs;
    private final JsonMapper json;

    FindMeasured(Designs designs, JsonMapper json) {
        this.designs = designs;
        this.json = json;
    }

    /**
     * What was measured.
     *
     * @throws Refusal when there is no such design, or it is not measured
     */
    public Measured of(UUID id) {
        Design design = designs.get(id);
        if (design.state() != DesignState.READY) {
            throw Refusal.of(ProblemType.CONFLICT, "This design is " + design.state().code() + ": prices need one that is ready.",
                    "该设计文件尚未完成测量，无法计价。");
        }
        try {
            return measured(design, Objects.requireNonNull(json.readValue(Objects.requireNonNull(design.analysis()), Analysis.class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same of a design whose analysis is at hand. */
    static Measured measured(Design design, Analysis analysis) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Map<String, Boolean> flags = new HashMap<>();
        if (analysis.board() != null) {
            board(analysis.board(), numbers);
        }
        if (analysis.assembly() != null) {
            assembly(analysis.assembly(), numbers);
        }
        if (analysis.solid() != null) {
            solid(analysis.solid(), numbers, flags);
        }
        int errors = (int) analysis.findings().stream().filter(finding -> finding.severity().equals("error")).count();
        return new Measured(design.id(), design.organisation(), design.fileName(), Objects.requireNonNull(design.sha256()),
                Objects.requireNonNull(design.kind()), numbers, flags, errors);
    }

    private static void board(Analysis.BoardFacts board, Map<String, BigDecimal> numbers) {
        put(numbers, "width-mm", board.widthMm());
        put(numbers, "height-mm", board.heightMm());
        put(numbers, "layers", (double) board.copperLayers());
        put(numbers, "min-track-mm", board.minTrackMm());
        put(numbers, "min-gap-mm", board.minGapMm());
        put(numbers, "min-drill-mm", board.minDrillMm());
        put(numbers, "min-ring-mm", board.minRingMm());
        put(numbers, "holes", (double) board.holes());
        put(numbers, "slots", (double) board.slots());
    }

    /** What has no placement goes in by hand. */
    private static void assembly(Analysis.AssemblyFacts parts, Map<String, BigDecimal> numbers) {
        if (parts.partsFile() != null) {
            put(numbers, "variants", (double) parts.lines());
        }
        Integer placed = parts.placed();
        if (placed != null) {
            put(numbers, "smt-parts", placed.doubleValue());
            put(numbers, "sides", parts.sides() == null ? null : parts.sides().doubleValue());
            if (parts.partsFile() != null) {
                put(numbers, "tht-parts", (double) parts.parts() - placed);
            }
        }
    }

    private static void solid(Analysis.SolidFacts solid, Map<String, BigDecimal> numbers, Map<String, Boolean> flags) {
        List<Double> box = solid.boundingBoxMm();
        put(numbers, "box-x-mm", box.get(0));
        put(numbers, "box-y-mm", box.get(1));
        put(numbers, "box-z-mm", box.get(2));
        put(numbers, "volume-mm3", solid.volumeMm3());
        put(numbers, "surface-mm2", solid.areaMm2());
        put(numbers, "min-wall-mm", solid.minWallMm());
        put(numbers, "shells", (double) solid.shells());
        flags.put("watertight", solid.watertight());
    }

    /** Six digits after the point are a nanometre, more than anything is measured to. */
    private static void put(Map<String, BigDecimal> numbers, String fact, @Nullable Double value) {
        if (value != null) {
            numbers.put(fact, BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros());
        }
    }
}
