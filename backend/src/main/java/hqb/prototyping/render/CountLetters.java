package hqb.prototyping.render;

import hqb.prototyping.gerber.Aperture;
import hqb.prototyping.gerber.Arc;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.Region;
import hqb.prototyping.gerber.Stroke;
import java.util.List;

/** About how long a picture becomes, before it is drawn: some files of a few kilobytes would make gigabytes. */
final class CountLetters {

    /** Of a point of a line. */
    static final long POINT = 15;
    /** Of a hole. */
    static final long BORE = 130;

    private static final long ELEMENT = 40;

    private CountLetters() {
    }

    static long of(List<Drawn> objects) {
        long letters = 0;
        for (Drawn object : objects) {
            letters += switch (object) {
                case Flash flash when flash.aperture().kind() == Aperture.Kind.CIRCLE && flash.aperture().hole() == 0 -> ELEMENT;
                case Flash flash -> ELEMENT + POINT * flash.aperture().shape().getNumPoints();
                case Region region -> ELEMENT + POINT * region.points();
                case Stroke stroke -> POINT * way(stroke);
            };
        }
        return letters;
    }

    private static long way(Stroke stroke) {
        long points = stroke.arc() == null ? 2 : 2 + stroke.arc().chords(Arc.CHORD_ERROR);
        return stroke.aperture().kind() == Aperture.Kind.CIRCLE ? points : points * stroke.aperture().shape().getNumPoints();
    }
}
