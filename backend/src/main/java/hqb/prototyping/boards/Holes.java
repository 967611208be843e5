package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.drill.DrillFile;
import hqb.prototyping.drill.DrillHit;
import hqb.prototyping.drill.DrillSlot;
import hqb.prototyping.drill.DrillTool;
import hqb.prototyping.drill.Plating;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.GerberFile;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** All holes and slots of a set, from drill programs and from Gerber drill layers. */
final class Holes {

    /** One hole with the file it is in. */
    record Hole(double x, double y, double diameter, Plating plating, String file) {
    }

    /** One slot with the file it is in. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slot(double[] path, double width, Plating plating, String file) {
    }

    private final List<Hole> hits = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<BoardAnalysis.DrillRow> table = new ArrayList<>();

    private Holes() {
    }

    static Holes of(List<Layer> layers) {
        var holes = new Holes();
        for (Layer layer : layers) {
            if (layer.drill() != null) {
                holes.program(layer, layer.drill());
            } else if (layer.gerber() != null && layer.role().kind() == Kind.DRILL) {
                holes.picture(layer, layer.gerber());
            }
        }
        return holes;
    }

    List<Hole> hits() {
        return hits;
    }

    List<Slot> slots() {
        return slots;
    }

    /** Takes away paths that are no slots. */
    void drop(List<Slot> contour) {
        slots.removeAll(contour);
    }

    List<BoardAnalysis.DrillRow> table() {
        return List.copyOf(table);
    }

    private void program(Layer layer, DrillFile drill) {
        Map<DrillTool, int[]> counts = new LinkedHashMap<>();
        for (DrillHit hit : drill.hits()) {
            counts.computeIfAbsent(hit.tool(), tool -> new int[2])[0]++;
            hits.add(new Hole(hit.x(), hit.y(), hit.tool().diameter(), plating(layer, hit.tool()), layer.name()));
        }
        for (DrillSlot slot : drill.slots()) {
            counts.computeIfAbsent(slot.tool(), tool -> new int[2])[1]++;
            slots.add(new Slot(slot.path(), slot.tool().diameter(), plating(layer, slot.tool()), layer.name()));
        }
        counts.forEach((tool, count) -> row(layer, tool.number(), tool.diameter(), count, plating(layer, tool)));
    }

    private static Plating plating(Layer layer, DrillTool tool) {
        return tool.plating() == Plating.UNKNOWN ? layer.role().plating() : tool.plating();
    }

    private void picture(Layer layer, GerberFile gerber) {
        Map<Integer, int[]> counts = new LinkedHashMap<>();
        Map<Integer, Double> diameters = new LinkedHashMap<>();
        Plating plating = layer.role().plating();
        for (Drawn object : gerber.objects()) {
            if (object instanceof Flash flash && flash.dark()) {
                double diameter = flash.aperture().thickness();
                if (Math.abs(flash.aperture().width() - flash.aperture().height()) > 0.001) {
                    boolean wide = flash.aperture().width() > flash.aperture().height();
                    double half = Math.abs(flash.aperture().width() - flash.aperture().height()) / 2;
                    slots.add(new Slot(
                            new double[]{flash.x() - (wide ? half : 0), flash.y() - (wide ? 0 : half), flash.x() + (wide ? half : 0),
                                flash.y() + (wide ? 0 : half)},
                            diameter, plating, layer.name()));
                    counts.computeIfAbsent(flash.aperture().code(), code -> new int[2])[1]++;
                } else {
                    hits.add(new Hole(flash.x(), flash.y(), diameter, plating, layer.name()));
                    counts.computeIfAbsent(flash.aperture().code(), code -> new int[2])[0]++;
                }
                diameters.put(flash.aperture().code(), diameter);
            } else if (object instanceof Stroke stroke && stroke.dark()) {
                slots.add(new Slot(stroke.line(), stroke.aperture().thickness(), plating, layer.name()));
                counts.computeIfAbsent(stroke.aperture().code(), code -> new int[2])[1]++;
                diameters.put(stroke.aperture().code(), stroke.aperture().thickness());
            }
        }
        counts.forEach((code, count) -> row(layer, code, diameters.getOrDefault(code, 0.0), count, plating));
    }

    private void row(Layer layer, int tool, double diameter, int[] count, Plating plating) {
        table.add(new BoardAnalysis.DrillRow(layer.name(), tool, Rounding.micrometre(diameter), count[0], count[1],
                plating == Plating.UNKNOWN ? null : Boolean.valueOf(plating == Plating.PLATED)));
    }

    /** The thinnest bit in use, null if none is known. */
    @Nullable
    Double thinnest() {
        double thinnest = Double.MAX_VALUE;
        for (Hole hole : hits) {
            thinnest = hole.diameter > 0 ? Math.min(thinnest, hole.diameter) : thinnest;
        }
        for (Slot slot : slots) {
            thinnest = slot.width > 0 ? Math.min(thinnest, slot.width) : thinnest;
        }
        return thinnest == Double.MAX_VALUE ? null : Rounding.micrometre(thinnest);
    }

    /** Places that must lie on the board: holes, and flashes of the outer copper. */
    List<Coordinate> places(List<Layer> layers) {
        var places = new ArrayList<Coordinate>();
        hits.forEach(hole -> places.add(new Coordinate(hole.x, hole.y)));
        if (places.size() < 10) {
            for (Layer layer : layers) {
                if (layer.gerber() != null && layer.role().isCopper()) {
                    layer.gerber().objects().stream().filter(Flash.class::isInstance).map(Flash.class::cast).limit(5000)
                            .forEach(flash -> places.add(new Coordinate(flash.x(), flash.y())));
                }
            }
        }
        return places;
    }
}
