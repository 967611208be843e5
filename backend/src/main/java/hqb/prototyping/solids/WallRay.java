package hqb.prototyping.solids;

/**
 * A ray that goes from a surface into the material until it leaves it. One is made for each thread and used for many rays.
 */
final class WallRay {
    private final SolidMesh mesh;
    private final TriangleGrid grid;
    private final double nearest;
    private final double[] from = new double[3];
    private final double[] towards = new double[3];
    private final int[] at = new int[3];
    private final double[] next = new double[3];
    private long left;
    private double distance;
    private double cosine;

    /**
     * @param nearest a surface nearer than this is one with the surface where the ray begins
     * @param steps   cells and triangles that all its rays may meet together; beyond, nothing is met
     */
    WallRay(SolidMesh mesh, TriangleGrid grid, double nearest, long steps) {
        this.left = steps;
        this.mesh = mesh;
        this.grid = grid;
        this.nearest = nearest;
    }

    /** Where the ray begins, along one axis. */
    double from(int axis) {
        return from[axis];
    }

    /** The cosine between the ray and the normal of the surface where it left: 1 when both sides of the wall are parallel. */
    double cosine() {
        return cosine;
    }

    /**
     * How far it is through the material.
     *
     * @param triangle where the ray begins
     * @param u        how far from the first towards the second corner
     * @param v        how far from the first towards the third
     * @param inward   1 when normals face outward, -1 when all of them face inward
     * @param farthest as far as the ray is followed
     * @return infinity when nothing is met
     */
    double through(int triangle, double u, double v, int inward, double farthest) {
        if (!begin(triangle, u, v, inward)) {
            return Double.POSITIVE_INFINITY;
        }
        distance = Double.POSITIVE_INFINITY;
        cosine = 0;
        for (int axis = 0; axis < 3; axis++) {
            at[axis] = grid.cellAt(from[axis], axis);
            next[axis] = towards[axis] == 0
                    ? Double.POSITIVE_INFINITY
                    : (grid.edge(at[axis] + (towards[axis] > 0 ? 1 : 0), axis) - from[axis]) / towards[axis];
        }
        while (true) {
            int cell = grid.index(at[0], at[1], at[2]);
            left -= 1 + grid.begin(cell + 1) - grid.begin(cell);
            if (left < 0) {
                return Double.POSITIVE_INFINITY;
            }
            for (int entry = grid.begin(cell); entry < grid.begin(cell + 1); entry++) {
                if (grid.triangle(entry) != triangle) {
                    meet(grid.triangle(entry), inward);
                }
            }
            int axis = next[0] < next[1] ? next[0] < next[2] ? 0 : 2 : next[1] < next[2] ? 1 : 2;
            if (next[axis] > distance || next[axis] > farthest) {
                return distance;
            }
            at[axis] += towards[axis] > 0 ? 1 : -1;
            if (at[axis] < 0 || at[axis] >= grid.cells(axis)) {
                return distance;
            }
            next[axis] += grid.cell() / Math.abs(towards[axis]);
        }
    }

    private boolean begin(int triangle, double u, double v, int inward) {
        int a = mesh.vertex(3 * triangle);
        int b = mesh.vertex(3 * triangle + 1);
        int c = mesh.vertex(3 * triangle + 2);
        double ux = mesh.x(b) - mesh.x(a);
        double uy = mesh.y(b) - mesh.y(a);
        double uz = mesh.z(b) - mesh.z(a);
        double vx = mesh.x(c) - mesh.x(a);
        double vy = mesh.y(c) - mesh.y(a);
        double vz = mesh.z(c) - mesh.z(a);
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (length == 0) {
            return false;
        }
        towards[0] = -inward * nx / length;
        towards[1] = -inward * ny / length;
        towards[2] = -inward * nz / length;
        from[0] = mesh.x(a) + u * ux + v * vx;
        from[1] = mesh.y(a) + u * uy + v * vy;
        from[2] = mesh.z(a) + u * uz + v * vz;
        return true;
    }

    /** Möller and Trumbore (1997), only for triangles through which the ray leaves the material. */
    private void meet(int triangle, int inward) {
        int a = mesh.vertex(3 * triangle);
        int b = mesh.vertex(3 * triangle + 1);
        int c = mesh.vertex(3 * triangle + 2);
        double ux = mesh.x(b) - mesh.x(a);
        double uy = mesh.y(b) - mesh.y(a);
        double uz = mesh.z(b) - mesh.z(a);
        double vx = mesh.x(c) - mesh.x(a);
        double vy = mesh.y(c) - mesh.y(a);
        double vz = mesh.z(c) - mesh.z(a);
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double along = nx * towards[0] + ny * towards[1] + nz * towards[2];
        if (along * inward <= 0) {
            return;
        }
        double sx = mesh.x(a) - from[0];
        double sy = mesh.y(a) - from[1];
        double sz = mesh.z(a) - from[2];
        double far = (sx * nx + sy * ny + sz * nz) / along;
        if (far <= nearest || far >= distance) {
            return;
        }
        double px = towards[1] * sz - towards[2] * sy;
        double py = towards[2] * sx - towards[0] * sz;
        double pz = towards[0] * sy - towards[1] * sx;
        double v = (px * ux + py * uy + pz * uz) / along;
        double u = -(px * vx + py * vy + pz * vz) / along;
        if (u >= -1e-9 && v >= -1e-9 && u + v <= 1 + 2e-9) {
            distance = far;
            cosine = Math.abs(along) / Math.sqrt(nx * nx + ny * ny + nz * nz);
        }
    }
}
