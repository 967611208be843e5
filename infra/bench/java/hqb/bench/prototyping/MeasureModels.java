package hqb.bench.prototyping;

import hqb.bench.Torus;
import hqb.prototyping.solids.MeasureSolid;
import hqb.prototyping.solids.ReadSolid;
import hqb.prototyping.solids.SolidAnalysis;
import hqb.prototyping.solids.SolidMesh;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and measures a model of a million triangles, whose volume is known from a formula. */
final class MeasureModels {
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 21;

    private MeasureModels() {
    }

    /**
     * What came of one order of the triangles, in milliseconds: medians and the 95th percentile over the rounds.
     *
     * @param error of the volume, relative
     */
    record Findings(String order, double read, double measured, double together, double p95, double error) {
    }

    static List<Findings> run() {
        return List.of(one("as a program writes them", false), one("shuffled", true));
    }

    private static Findings one(String order, boolean shuffled) {
        byte[] file = Torus.stl(shuffled);
        double[] read = new double[ROUNDS];
        double[] measured = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        @Nullable
        SolidAnalysis solid = null;
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            int place = Math.max(0, round);
            long begin = System.nanoTime();
            SolidMesh mesh = ReadSolid.read(file);
            long middle = System.nanoTime();
            solid = MeasureSolid.measure("torus.stl", mesh);
            long end = System.nanoTime();
            read[place] = (middle - begin) / 1e6;
            measured[place] = (end - middle) / 1e6;
            together[place] = (end - begin) / 1e6;
        }
        double exact = Torus.exactVolume();
        double volume = Objects.requireNonNull(Objects.requireNonNull(solid).volumeMm3());
        Arrays.sort(read);
        Arrays.sort(measured);
        Arrays.sort(together);
        return new Findings(order, read[ROUNDS / 2], measured[ROUNDS / 2], together[ROUNDS / 2],
                together[(int) Math.ceil(0.95 * ROUNDS) - 1],
                Math.abs(volume - exact) / exact);
    }
}
