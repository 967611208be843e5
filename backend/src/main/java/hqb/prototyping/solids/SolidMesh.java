package hqb.prototyping.solids;

/**
 * A model in triangles, in millimetres, whose corners at the same place are one vertex. Not changed once it is read; the arrays are shared.
 */
public final class SolidMesh {
    private final SolidFormat format;
    private final LengthUnit unit;
    private final double[] places;
    private final int[] corners;

    SolidMesh(SolidFormat format, LengthUnit unit, double[] places, int[] corners) {
        this.format = format;
        this.unit = unit;
        this.places = places;
        this.corners = corners;
    }

    /** The same vertices in other triangles. */
    SolidMesh withCorners(int[] other) {
        return with(places, other);
    }

    /** Another mesh from the same file. */
    SolidMesh with(double[] otherPlaces, int[] otherCorners) {
        return new SolidMesh(format, unit, otherPlaces, otherCorners);
    }

    /** What it was read from. */
    public SolidFormat format() {
        return format;
    }

    /** The unit that the file states; millimetres in STL, which states none. */
    public LengthUnit unit() {
        return unit;
    }

    /** How many triangles. */
    public int triangles() {
        return corners.length / 3;
    }

    /** How many vertices. */
    public int vertices() {
        return places.length / 3;
    }

    /** The vertex at a corner; triangle t has the corners 3t, 3t + 1 and 3t + 2, counter-clockwise seen from outside. */
    int vertex(int corner) {
        return corners[corner];
    }

    double x(int vertex) {
        return places[3 * vertex];
    }

    double y(int vertex) {
        return places[3 * vertex + 1];
    }

    double z(int vertex) {
        return places[3 * vertex + 2];
    }

    double at(int vertex, int axis) {
        return places[3 * vertex + axis];
    }
}
