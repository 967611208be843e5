package hqb.prototyping.boards;

import hqb.prototyping.gerber.Arc;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Stroke;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of the outline, to know them again in other layers: some programs draw the board's edge into every layer. */
final class EdgeLines {

    /** Both ends, and the centre of an arc. */
    private record Key(long one, long other, boolean bent, long centreX, long centreY) {
    }

    private final Set<Key> known = new HashSet<>();

    /** The lines of an outline layer. */
    static EdgeLines of(List<Drawn> outline) {
        var lines = new EdgeLines();
        for (Drawn object : outline) {
            if (object instanceof Stroke stroke) {
                lines.known.add(key(stroke));
            }
        }
        return lines;
    }

    /** The objects that are not the board's edge drawn once more. */
    List<Drawn> without(List<Drawn> objects) {
        if (known.isEmpty() || objects.stream().noneMatch(this::isEdge)) {
            return objects;
        }
        return objects.stream().filter(object -> !isEdge(object)).toList();
    }

    private boolean isEdge(Drawn object) {
        return object instanceof Stroke stroke && known.contains(key(stroke));
    }

    private static Key key(Stroke stroke) {
        long a = Math.round(stroke.x1() * 100) * 1_000_003L ^ Math.round(stroke.y1() * 100);
        long b = Math.round(stroke.x2() * 100) * 1_000_003L ^ Math.round(stroke.y2() * 100);
        Arc arc = stroke.arc();
        return new Key(Math.min(a, b), Math.max(a, b), arc != null, arc == null ? 0 : Math.round(arc.centreX() * 50),
                arc == null ? 0 : Math.round(arc.centreY() * 50));
    }
}
