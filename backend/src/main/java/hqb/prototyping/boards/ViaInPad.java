package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.PlotShape;
import hqb.prototyping.drill.Plating;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.Stroke;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Vias in pads that get solder paste: the solder runs into the hole unless it is filled and capped (IPC-4761 type VII). Under large exposed
 * pads they are meant to lead heat away, and are only noted. Holes of leads are no vias: they are larger, and their pads get no paste.
 */
final class ViaInPad {

    /** Larger holes are for leads, mm. */
    private static final double LARGEST = 0.5;
    /** Pads at least this wide both ways are for heat, mm. */
    private static final double EXPOSED = 1.5;
    /** A hole nearer to the middle of an opening has that opening for itself, mm. */
    private static final double MIDDLE = 0.05;
    private static final Pattern FILLED = Pattern.compile("ViaDrill,(?:VI?[ab]?|VII)\\b");

    private final List<MeasuredLayer> measured;
    private final Holes holes;
    private final List<Layer> layers;
    private final List<Finding> findings;
    private int vias;
    private int thermal;
    private Holes.@Nullable Hole firstVia;
    private Holes.@Nullable Hole firstThermal;

    ViaInPad(List<MeasuredLayer> measured, Holes holes, List<Layer> layers, List<Finding> findings) {
        this.measured = measured;
        this.holes = holes;
        this.layers = layers;
        this.findings = findings;
    }

    void run() {
        Set<String> filledFiles = filledFiles();
        Set<Long> filled = filledPlaces();
        List<Holes.Hole> drilled = holes.hits().stream().filter(hole -> hole.diameter() > 0 && hole.diameter() <= LARGEST + 0.0005
                && hole.plating() != Plating.NON_PLATED && !filledFiles.contains(hole.file())
                && !filled.contains(place(hole.x(), hole.y()))).toList();
        for (Side side : List.of(Side.TOP, Side.BOTTOM)) {
            MeasuredLayer mask = find(Kind.MASK, side);
            if (!drilled.isEmpty() && mask != null && mask.layer().gerber() != null && !mask.layer().gerber().negative()) {
                side(mask, find(Kind.PASTE, side), find(Kind.COPPER, side), drilled);
            }
        }
    }

    private void side(MeasuredLayer mask, @Nullable MeasuredLayer paste, @Nullable MeasuredLayer copper, List<Holes.Hole> drilled) {
        vias = 0;
        thermal = 0;
        firstVia = null;
        firstThermal = null;
        var openings = new STRtree();
        for (Drawn object : mask.objects()) {
            if (object.dark() && !(object instanceof Stroke)) {
                Envelope box = PlotShape.box(object);
                openings.insert(box, box);
            }
        }
        boolean pasted = paste != null && paste.objects().stream().anyMatch(Drawn::dark);
        for (Holes.Hole hole : drilled) {
            if (mask.grid().depth(hole.x(), hole.y(), 0.01) >= 0) {
                look(hole, smallest(openings, hole, !pasted), pasted ? paste : null);
            }
        }
        String layer = copper == null ? mask.name() : copper.name();
        if (firstVia != null) {
            findings.add(Finding.at("via-in-pad", "warning", layer, (double) vias, 0.0, firstVia.x(), firstVia.y()));
        }
        if (firstThermal != null) {
            findings.add(Finding.at("via-in-exposed-pad", "info", layer, (double) thermal, 0.0, firstThermal.x(), firstThermal.y()));
        }
    }

    private void look(Holes.Hole hole, @Nullable Envelope pad, @Nullable MeasuredLayer paste) {
        if (pad == null) {
            return;
        }
        boolean exposed = Math.min(pad.getWidth(), pad.getHeight()) >= EXPOSED;
        if (paste != null && paste.grid().depth(hole.x(), hole.y(), 0.01) < 0) {
            // beside the openings of the stencil: those of exposed pads are divided
            double reach = exposed ? Math.min(pad.getWidth(), pad.getHeight()) / 2 : hole.diameter() / 2;
            if (paste.grid().nearest(hole.x(), hole.y(), hole.x(), hole.y(), reach) == null) {
                return;
            }
        }
        if (exposed) {
            thermal++;
            firstThermal = firstThermal == null ? hole : firstThermal;
        } else {
            vias++;
            firstVia = firstVia == null ? hole : firstVia;
        }
    }

    /** The smallest opening about a hole; the one that it has for itself only where there is no other, and where paste tells pads apart. */
    private static @Nullable Envelope smallest(STRtree openings, Holes.Hole hole, boolean apart) {
        Envelope smallest = null;
        Envelope own = null;
        for (Object found : openings.query(new Envelope(hole.x(), hole.x(), hole.y(), hole.y()))) {
            if (found instanceof Envelope box) {
                if (Math.hypot(box.centre().x - hole.x(), box.centre().y - hole.y()) < MIDDLE) {
                    own = box;
                } else if (smallest == null || box.getArea() < smallest.getArea()) {
                    smallest = box;
                }
            }
        }
        return smallest != null || apart ? smallest : own;
    }

    private @Nullable MeasuredLayer find(Kind kind, Side side) {
        return measured.stream().filter(layer -> layer.layer().role().is(kind, side)).findFirst().orElse(null);
    }

    /** Drill files all of whose vias are said to be filled (Gerber 5.6.10, {@code ViaDrill} with its IPC-4761 type). */
    private Set<String> filledFiles() {
        var files = new HashSet<String>();
        for (Layer layer : layers) {
            if (layer.drill() != null) {
                List<String> said = layer.drill().comments().stream().filter(comment -> comment.contains("ViaDrill")).toList();
                if (!said.isEmpty() && said.stream().allMatch(comment -> FILLED.matcher(comment).find())) {
                    files.add(layer.name());
                }
            }
        }
        return files;
    }

    /** Where a layer of fillings has something. */
    private Set<Long> filledPlaces() {
        var places = new HashSet<Long>();
        for (Layer layer : layers) {
            if (layer.gerber() != null && layer.gerber().attribute("FileFunction").contains("Viafill")) {
                for (Drawn object : layer.gerber().objects()) {
                    if (object instanceof Flash flash) {
                        places.add(place(flash.x(), flash.y()));
                    }
                }
            }
        }
        return places;
    }

    private static long place(double x, double y) {
        return (Math.round(x * 100) << 32) ^ (Math.round(y * 100) & 0xFFFFFFFFL);
    }
}
