package hqb.places.district;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A street by its centre line.
 *
 * @param slug its name in addresses of the product
 * @param nameEn English name, null for an unnamed lane
 * @param nameZh Chinese name, null for an unnamed lane
 * @param roadClass main, street, lane or pedestrian
 * @param width metres from kerb to kerb
 * @param line at least two points
 */
record Street(String slug, @Nullable String nameEn, @Nullable String nameZh, String roadClass, double width, List<Point> line) {

    /** Ground that no building may take: the street with a pavement on both sides, as one plot for each straight piece. */
    List<Plot> corridor(double pavement) {
        List<Plot> pieces = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point along = line.get(i).minus(from);
            Point middle = from.plus(along.times(0.5));
            pieces.add(new Plot(middle, along.length() + width, width + 2 * pavement, Math.atan2(along.y(), along.x())));
        }
        return pieces;
    }

    /** The centre line moved to its left by some metres, corners mitred; to its right when negative. */
    List<Point> beside(double metres) {
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Point before = i == 0 ? line.get(1).minus(line.get(0)).unit() : line.get(i).minus(line.get(i - 1)).unit();
            Point after = i == line.size() - 1 ? before : line.get(i + 1).minus(line.get(i)).unit();
            Point normal = before.left().plus(after.left()).unit();
            moved.add(line.get(i).plus(normal.times(metres / normal.dot(before.left()))));
        }
        return moved;
    }
}
