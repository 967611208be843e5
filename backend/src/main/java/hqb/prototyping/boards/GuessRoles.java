package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.Effort;
import hqb.prototyping.drill.Plating;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.GerberFile;
import hqb.prototyping.gerber.Shapes;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Says by what they draw what layers are whose names, attributes and comments say nothing. Only what the set lacks is looked for, and each
 * guess is told.
 */
final class GuessRoles {

    /** A layer nobody knows, and what it draws. */
    private record Unknown(int index, Layer layer, GerberFile gerber, Spots pads, int strokes, int tracks, double onHoles) {
    }

    private static final int MOST_OUTLINE_LINES = 600;

    private final List<Layer> layers;
    private final Effort effort;
    private final List<Finding> findings;
    private final Spots drilled = new Spots();
    private final List<Unknown> unknown = new ArrayList<>();
    private boolean changed;

    private GuessRoles(List<Layer> layers, Effort effort, List<Finding> findings) {
        this.effort = effort;
        this.layers = layers;
        this.findings = findings;
    }

    /** Gives roles to layers without one; whether any got one. */
    static boolean fill(List<Layer> layers, Effort effort, List<Finding> findings) {
        if (layers.stream().noneMatch(layer -> layer.role().kind() == Kind.UNKNOWN && layer.gerber() != null)) {
            return false;
        }
        var guess = new GuessRoles(layers, effort, findings);
        guess.look();
        guess.drawings();
        guess.copper();
        guess.outline();
        guess.openings();
        guess.silk();
        return guess.changed;
    }

    private void look() {
        for (Holes.Hole hole : Holes.of(layers).hits()) {
            if (hole.plating() != Plating.NON_PLATED) {
                drilled.add(hole.x(), hole.y());
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            GerberFile gerber = layer.gerber();
            if (layer.role().kind() == Kind.UNKNOWN && gerber != null && !gerber.objects().isEmpty()) {
                Spots pads = Spots.of(layer);
                int strokes = 0;
                int tracks = 0;
                for (Drawn object : gerber.objects()) {
                    if (object instanceof Stroke stroke && stroke.dark()) {
                        strokes++;
                        tracks += pads.near(stroke.x1(), stroke.y1()) || pads.near(stroke.x2(), stroke.y2()) ? 1 : 0;
                    }
                }
                double onHoles = drilled.size() < 3 ? 0 : (double) drilled.met(pads) / drilled.size();
                unknown.add(new Unknown(i, layer, gerber, pads, strokes, tracks, onHoles));
            }
        }
        unknown.sort(Comparator.comparing(one -> one.layer().name(), GuessRoles::natural));
    }

    /** Sheets that are much larger than what is drilled are drawings. */
    private void drawings() {
        if (drilled.size() < 3) {
            return;
        }
        var board = new Envelope();
        for (int i = 0; i < drilled.size(); i++) {
            board.expandToInclude(drilled.x(i), drilled.y(i));
        }
        unknown.removeIf(one -> one.pads.size() == 0 && extent(one.gerber).getDiameter() > 4 * board.getDiameter() + 40);
    }

    private static Envelope extent(GerberFile gerber) {
        var extent = new Envelope();
        for (Drawn object : gerber.objects()) {
            extent.expandToInclude(hqb.prototyping.copper.PlotShape.box(object));
        }
        return extent;
    }

    /** Copper is what leads from pad to pad. */
    private void copper() {
        List<Unknown> found = unknown.stream().filter(GuessRoles::isCopper).toList();
        if (found.isEmpty()) {
            return;
        }
        var rest = new ArrayList<>(found);
        if (missing(Kind.COPPER, Side.TOP) && missing(Kind.COPPER, Side.BOTTOM) && found.size() > 1) {
            turn(rest);
        }
        if (missing(Kind.COPPER, Side.TOP)) {
            Unknown top = outermost(rest, true);
            rest.remove(top);
            set(top, LayerRole.of(Kind.COPPER, Side.TOP));
        }
        if (missing(Kind.COPPER, Side.BOTTOM) && !rest.isEmpty()) {
            Unknown bottom = outermost(rest, false);
            rest.remove(bottom);
            set(bottom, LayerRole.of(Kind.COPPER, Side.BOTTOM));
        }
        for (int i = 0; i < rest.size(); i++) {
            set(rest.get(i), LayerRole.inner(i + 2));
        }
    }

    private static boolean isCopper(Unknown one) {
        return one.tracks >= 3 && (one.tracks * 20 > one.strokes || (one.onHoles >= 0.5 && one.tracks * 10 >= one.pads.size()));
    }

    private static boolean isSilk(Unknown one) {
        return one.strokes >= 10 && one.onHoles < 0.3 && one.tracks * 20 <= one.strokes && one.pads.size() * 4 <= one.strokes;
    }

    /** Puts the copper the other way round when that agrees better with what is printed about the pads of parts without leads. */
    private void turn(List<Unknown> copper) {
        double agrees = 0;
        for (Unknown one : unknown) {
            Boolean top = isSilk(one) ? reads(one.layer) : null;
            if (top != null) {
                double apart = printed(copper.getFirst(), one) - printed(copper.getLast(), one);
                agrees += top ? apart : -apart;
            }
        }
        for (Layer layer : layers) {
            if (layer.role().kind() == Kind.SILK && layer.gerber() != null) {
                var silk = new Unknown(-1, layer, layer.gerber(), drilled, 0, 0, 0);
                double apart = printed(copper.getFirst(), silk) - printed(copper.getLast(), silk);
                agrees += layer.role().side() == Side.TOP ? apart : -apart;
            }
        }
        if (agrees < -0.1) {
            Collections.reverse(copper);
        }
    }

    private static @Nullable Boolean reads(Layer layer) {
        return layer.gerber() == null ? null : MirroredText.reads(StrokeText.of(layer.gerber().objects()));
    }

    /** What part of the pads without holes has a printed line near; a half if there are none. */
    private double printed(Unknown copper, Unknown silk) {
        var lines = new Spots(1);
        for (Drawn object : silk.gerber.objects()) {
            if (object instanceof Stroke stroke) {
                lines.add(stroke.x1(), stroke.y1());
                lines.add(stroke.x2(), stroke.y2());
            }
        }
        int pads = 0;
        int near = 0;
        for (int i = 0; i < copper.pads.size(); i++) {
            double x = copper.pads.x(i);
            double y = copper.pads.y(i);
            if (!drilled.near(x, y)) {
                pads++;
                near += lines.near(x, y) ? 1 : 0;
            }
        }
        return pads < 4 ? 0.5 : (double) near / pads;
    }

    /** Which is outside: the one whose text reads so, otherwise the first or the last by name of those whose text does not read otherwise. */
    private static Unknown outermost(List<Unknown> copper, boolean top) {
        Unknown silent = null;
        for (Unknown one : copper) {
            Boolean reads = reads(one.layer);
            if (reads != null && reads == top) {
                return one;
            }
            silent = reads == null && (silent == null || !top) ? one : silent;
        }
        return silent != null ? silent : top ? copper.getFirst() : copper.getLast();
    }

    /** The simplest lines that go round all pads and holes. */
    private void outline() {
        if (layers.stream().anyMatch(layer -> layer.role().kind() == Kind.OUTLINE)) {
            return;
        }
        List<Coordinate> places = Holes.of(layers).places(layers);
        Unknown simplest = null;
        for (Unknown one : unknown) {
            if (one.pads.size() == 0 && one.strokes <= MOST_OUTLINE_LINES && (simplest == null || one.strokes < simplest.strokes)) {
                Outline outline = new TraceOutline(places, effort).trace(one.gerber.objects());
                long within = outline == null ? -1 : places.stream().filter(outline.extent()::intersects).count();
                if (outline != null && outline.closed() && within >= 0.95 * places.size() && edges(one.gerber, outline)) {
                    simplest = one;
                }
            }
        }
        if (simplest != null) {
            set(simplest, LayerRole.OUTLINE);
        }
    }

    /** Whether most of the lines are the edge of the board or of a cut-out, not of letters. */
    private static boolean edges(GerberFile gerber, Outline outline) {
        Geometry edge = outline.material().getBoundary();
        long on = gerber.objects().stream().filter(object -> !(object instanceof Stroke stroke) || edge.isWithinDistance(
                Shapes.FACTORY.createPoint(new Coordinate(stroke.x1(), stroke.y1())), 0.05)).count();
        return on * 2 >= gerber.objects().size() && outline.cutouts() <= 30;
    }

    /** Masks and pastes are pads alone: a mask is open over holes of leads, a paste is not. */
    private void openings() {
        for (Unknown one : List.copyOf(unknown)) {
            if (one.pads.size() < 2 || one.tracks >= 3) {
                continue;
            }
            int top = met(one, Side.TOP);
            int bottom = met(one, Side.BOTTOM);
            boolean leads = one.onHoles > 0.1;
            Kind kind = leads ? Kind.MASK : Kind.PASTE;
            Side side = top == bottom ? missing(kind, Side.TOP) ? Side.TOP : Side.BOTTOM : top > bottom ? Side.TOP : Side.BOTTOM;
            if (kind == Kind.PASTE && missing(Kind.MASK, side) && unknown.stream().noneMatch(
                    other -> other != one && other.pads.size() >= one.pads.size() && met(other, side) * 2 > other.pads.size())) {
                kind = Kind.MASK;
            }
            if (Math.max(top, bottom) * 2 > one.pads.size() && missing(kind, side)) {
                set(one, LayerRole.of(kind, side));
            }
        }
    }

    /** How many of its pads are pads of that side's copper that have no hole. */
    private int met(Unknown one, Side side) {
        return layers.stream().filter(layer -> layer.role().is(Kind.COPPER, side)).findFirst().map(layer -> {
            Spots copper = Spots.of(layer);
            int met = 0;
            for (int i = 0; i < one.pads.size(); i++) {
                met += copper.near(one.pads.x(i), one.pads.y(i)) ? 1 : 0;
            }
            return met;
        }).orElse(0);
    }

    /** Printing is lines without pads; its text says on which side. */
    private void silk() {
        for (Unknown one : List.copyOf(unknown)) {
            if (!isSilk(one)) {
                continue;
            }
            Boolean reads = reads(one.layer);
            Side side = reads == null ? missing(Kind.SILK, Side.TOP) ? Side.TOP : Side.BOTTOM : reads ? Side.TOP : Side.BOTTOM;
            if (missing(Kind.SILK, side)) {
                set(one, LayerRole.of(Kind.SILK, side));
            }
        }
    }

    private boolean missing(Kind kind, Side side) {
        return layers.stream().noneMatch(layer -> layer.role().is(kind, side));
    }

    private void set(@Nullable Unknown one, LayerRole role) {
        if (one != null) {
            layers.set(one.index, one.layer.as(role));
            unknown.remove(one);
            changed = true;
            findings.add(Finding.info("layer-guessed", one.layer.name()));
        }
    }

    /** Figures in names count as numbers: 2 is before 10. */
    private static int natural(String a, String b) {
        String[] first = a.toLowerCase(java.util.Locale.ROOT).split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)", -1);
        String[] second = b.toLowerCase(java.util.Locale.ROOT).split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)", -1);
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            boolean numbers = first[i].matches("\\d{1,9}") && second[i].matches("\\d{1,9}");
            int order = numbers ? Integer.compare(Integer.parseInt(first[i]), Integer.parseInt(second[i])) : first[i].compareTo(second[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }
}
