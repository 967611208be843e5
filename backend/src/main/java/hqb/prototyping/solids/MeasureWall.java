package hqb.prototyping.solids;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the thinnest wall of a closed mesh: an estimate from above, by sampling. From points of the surface a ray goes straight into the
 * material; where it leaves through a surface that is within 37° of parallel, the way is a wall's thickness. Wedges and rims, whose
 * thickness goes to 0 by their nature, are thereby left out.
 *
 * <p>Meshes of up to 20,000 triangles are sampled in the middle of each triangle and at more points of the large ones; of larger meshes an
 * evenly spread 20,000 triangles are. A wall thinner than the one given can exist where no sample lies. Shells that overlap are not joined
 * first, so the part of one that lies in another counts as its own wall.
 */
final class MeasureWall {
    private static final int RAYS = 20_000;
    private static final int MORE_RAYS = 4_000;
    private static final int BLOCK = 500;
    /** What the rays of a block may meet: thousands of bodies within each other would otherwise keep a processor for minutes. */
    private static final long STEPS = 2_000_000;
    private static final double PARALLEL = 0.8;
    private static final double TOUCHING = 1e-6;

    /** The numbers of the R2 sequence, which fills a square evenly: 1/p and 1/p² for the plastic number p. */
    private static final double R2_U = 0.7548776662466927;
    private static final double R2_V = 0.5698402909980532;

    private MeasureWall() {
    }

    static @Nullable ThinWall thinnest(SolidMesh mesh, SolidBox box, SolidSums sums) {
        var grid = new TriangleGrid(mesh, box, sums);
        int inward = sums.volume() < 0 ? -1 : 1;
        int step = (mesh.triangles() + RAYS - 1) / RAYS;
        int samples = (mesh.triangles() + step - 1) / step;
        int[] more = step == 1 ? moreRays(mesh) : new int[0];
        int middles = (samples + BLOCK - 1) / BLOCK;
        return IntStream.range(0, middles + (more.length + BLOCK - 1) / BLOCK).parallel().mapToObj(block -> {
            var ray = new WallRay(mesh, grid, TOUCHING * box.diagonal(), STEPS);
            return Optional.ofNullable(block < middles
                    ? middles(ray, inward, block * BLOCK, Math.min(samples, (block + 1) * BLOCK), step)
                    : spread(ray, inward, more, (block - middles) * BLOCK, (block - middles + 1) * BLOCK));
        }).flatMap(Optional::stream).min(Comparator.comparingDouble(ThinWall::millimetres)).orElse(null);
    }

    private static @Nullable ThinWall middles(WallRay ray, int inward, int from, int to, int step) {
        @Nullable
        ThinWall best = null;
        for (int sample = from; sample < to; sample++) {
            best = lesser(best, ray, sample * step, 1 / 3.0, 1 / 3.0, inward);
        }
        return best;
    }

    private static @Nullable ThinWall spread(WallRay ray, int inward, int[] triangles, int from, int to) {
        @Nullable
        ThinWall best = null;
        for (int sample = from; sample < Math.min(to, triangles.length); sample++) {
            double u = (0.5 + R2_U * sample) % 1;
            double v = (0.5 + R2_V * sample) % 1;
            boolean folded = u + v > 1;
            best = lesser(best, ray, triangles[sample], folded ? 1 - u : u, folded ? 1 - v : v, inward);
        }
        return best;
    }

    private static @Nullable ThinWall lesser(@Nullable ThinWall best, WallRay ray, int triangle, double u, double v, int inward) {
        double least = best == null ? Double.POSITIVE_INFINITY : best.millimetres();
        double through = ray.through(triangle, u, v, inward, least);
        return through < least && ray.cosine() >= PARALLEL ? new ThinWall(through, ray.from(0), ray.from(1), ray.from(2)) : best;
    }

    /** Which triangles are sampled at more points, one entry a point: in proportion to their area. */
    private static int[] moreRays(SolidMesh mesh) {
        double[] areas = new double[mesh.triangles()];
        double total = 0;
        for (int triangle = 0; triangle < areas.length; triangle++) {
            areas[triangle] = SolidSums.doubledArea(mesh, triangle);
            total += areas[triangle];
        }
        int[] chosen = new int[MORE_RAYS];
        int size = 0;
        double due = 0;
        for (int triangle = 0; triangle < areas.length; triangle++) {
            due += areas[triangle] / total * MORE_RAYS;
            while (due >= 1 && size < MORE_RAYS) {
                chosen[size++] = triangle;
                due--;
            }
        }
        return Arrays.copyOf(chosen, size);
    }
}
