package hqb.prototyping.solids;

/**
 * A model in triangles, in millimetres, whose corners at the same place are one vertex. Not changed once it is read; the arrays are shared.
 */
public final class SolidMesh {
    private static final float[] NONE = {};

    private final SolidFormat format;
    private final LengthUnit unit;
    private final double[] places;
    private final float[] singles;
    private final int[] corners;

    SolidMesh(SolidFormat format, LengthUnit unit, double[] places, int[] corners) {
        this(format, unit, places, NONE, corners);
    }

    private SolidMesh(SolidFormat format, LengthUnit unit, double[] places, float[] singles, int[] corners) {
        this.format = format;
        this.unit = unit;
        this.places = places;
        this.singles = singles;
        this.corners = corners;
    }

    /** A mesh whose places need no more than single precision, in which they take half the memory. */
    static SolidMesh ofSingles(SolidFormat format, LengthUnit unit, float[] singles, int[] corners) {
        return new SolidMesh(format, unit, new double[0], singles, corners);
    }

    /** The same vertices in other triangles. */
    SolidMesh withCorners(int[] other) {
        return new SolidMesh(format, unit, places, singles, other);
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
        return (places.length + singles.length) / 3;
    }

    /** The vertex at a corner; triangle t has the corners 3t, 3t + 1 and 3t + 2, counter-clockwise seen from outside. */
    int vertex(int corner) {
        return corners[corner];
    }

    double x(int vertex) {
        return at(vertex, 0);
    }

    double y(int vertex) {
        return at(vertex, 1);
    }

    double z(int vertex) {
        return at(vertex, 2);
    }

    double at(int vertex, int axis) {
        return singles.length > 0 ? singles[3 * vertex + axis] : places[3 * vertex + axis];
    }
}
