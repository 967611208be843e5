package hqb.prototyping.solids;

import java.util.stream.IntStream;

/**
 * Box, area and volume of a mesh in double precision. The volume is the sum of the signed tetrahedra between the middle of the box and the
 * triangles (divergence theorem): sums of blocks of 4,096 are added with Neumaier's correction, in the same order whatever the number of
 * threads, so a file always has the same volume to the last bit.
 *
 * @param area       of all triangles, mm²
 * @param volume     signed, mm³: negative when the triangles face inward
 * @param degenerate triangles without area
 */
record SolidSums(double area, double volume, int degenerate) {
    private static final int BLOCK = 1 << 12;

    static SolidBox box(SolidMesh mesh) {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double[] greatest = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
            for (int axis = 0; axis < 3; axis++) {
                least[axis] = Math.min(least[axis], mesh.at(vertex, axis));
                greatest[axis] = Math.max(greatest[axis], mesh.at(vertex, axis));
            }
        }
        return new SolidBox(least[0], least[1], least[2], greatest[0], greatest[1], greatest[2]);
    }

    static SolidSums of(SolidMesh mesh, SolidBox box) {
        int blocks = (mesh.triangles() + BLOCK - 1) / BLOCK;
        SolidSums[] parts = new SolidSums[blocks];
        IntStream.range(0, blocks).parallel().forEach(block -> parts[block] = block(mesh, box, block));
        var area = new Neumaier();
        var volume = new Neumaier();
        int degenerate = 0;
        for (SolidSums part : parts) {
            area.add(part.area);
            volume.add(part.volume);
            degenerate += part.degenerate;
        }
        return new SolidSums(area.sum(), volume.sum(), degenerate);
    }

    private static SolidSums block(SolidMesh mesh, SolidBox box, int block) {
        double area = 0;
        double volume = 0;
        int degenerate = 0;
        int to = Math.min(mesh.triangles(), (block + 1) * BLOCK);
        for (int triangle = block * BLOCK; triangle < to; triangle++) {
            double doubled = doubledArea(mesh, triangle);
            area += doubled;
            volume += sixfoldVolume(mesh, box, triangle);
            if (doubled == 0) {
                degenerate++;
            }
        }
        return new SolidSums(area / 2, volume / 6, degenerate);
    }

    static double doubledArea(SolidMesh mesh, int triangle) {
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
        return Math.sqrt(nx * nx + ny * ny + nz * nz);
    }

    static double sixfoldVolume(SolidMesh mesh, SolidBox box, int triangle) {
        int a = mesh.vertex(3 * triangle);
        int b = mesh.vertex(3 * triangle + 1);
        int c = mesh.vertex(3 * triangle + 2);
        double mx = box.middle(0);
        double my = box.middle(1);
        double mz = box.middle(2);
        double ax = mesh.x(a) - mx;
        double ay = mesh.y(a) - my;
        double az = mesh.z(a) - mz;
        double bx = mesh.x(b) - mx;
        double by = mesh.y(b) - my;
        double bz = mesh.z(b) - mz;
        double cx = mesh.x(c) - mx;
        double cy = mesh.y(c) - my;
        double cz = mesh.z(c) - mz;
        return ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
    }

    /** A sum whose error does not grow with the number of terms. */
    static final class Neumaier {
        private double sum;
        private double lost;

        void add(double term) {
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }

        double sum() {
            return sum + lost;
        }
    }
}
