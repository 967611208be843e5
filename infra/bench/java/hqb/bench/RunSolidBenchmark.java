package hqb.bench;

import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.solids.DrawSolid;
import hqb.prototyping.solids.MeasureSolid;
import hqb.prototyping.solids.ReadSolid;
import hqb.prototyping.solids.SolidAnalysis;
import hqb.prototyping.solids.SolidMesh;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long a model of a million triangles takes, against a plain reading of all its numbers in the same run, and how long a price
 * takes. Needs no server. Prints its report.
 */
public final class RunSolidBenchmark {
    private static final int ROUNDS = 15;
    private static final int QUOTES = 200_000;

    private RunSolidBenchmark() {
    }

    /** Runs it; the heap is the one that Java was started with. */
    public static void main(String[] args) throws IOException {
        print("%s, load %.1f, heap %d MB%n", Machine.describe(), Machine.load(), Runtime.getRuntime().maxMemory() >> 20);
        solid("in the order in which a program writes them", false);
        solid("shuffled", true);
        Path rules = Path.of("backend/src/test/resources/prices/example-boards.json");
        prices(ReadRules.read(Files.readString(rules)));
    }

    private static void solid(String order, boolean shuffled) {
        byte[] file = Torus.stl(shuffled);
        long[] times = new long[4];
        Arrays.fill(times, Long.MAX_VALUE);
        @Nullable
        SolidAnalysis solid = null;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            double sum = plain(file);
            long plain = System.nanoTime();
            SolidMesh mesh = ReadSolid.read(file);
            long read = System.nanoTime();
            solid = MeasureSolid.measure("torus.stl", mesh);
            long measured = System.nanoTime();
            byte[] picture = DrawSolid.png(mesh);
            long drawn = System.nanoTime();
            times = new long[]{Math.min(times[0], plain - begin), Math.min(times[1], read - plain), Math.min(times[2], measured - read),
                Math.min(times[3], drawn - measured)};
            if (Double.isNaN(sum) || picture.length == 0) {
                throw new IllegalStateException("nothing was done");
            }
        }
        double exact = Torus.exactVolume();
        print("%n1,000,000 triangles, %d MB, %s, least of %d rounds:%n", file.length / 1_000_000, order, ROUNDS);
        print("  numbers only %d ms; read %d ms, measured %d ms, together %d ms; drawn %d ms%n", ms(times[0]), ms(times[1]), ms(times[2]),
                ms(times[1] + times[2]), ms(times[3]));
        double volume = Objects.requireNonNull(Objects.requireNonNull(solid).volumeMm3());
        print("  volume %s, relative error against the formula %.1e (coordinates are 32-bit floats)%n", volume,
                Math.abs(volume - exact) / exact);
    }

    private static void prices(RuleSet rules) {
        var random = new Random(1);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < QUOTES; i++) {
                Job job = Job.UNKNOWN.with(Fact.LAYERS, "4").with(Fact.WIDTH_MM, "" + (10 + random.nextInt(300)))
                        .with(Fact.HEIGHT_MM, "" + (10 + random.nextInt(300))).with(Fact.FINISH, "enig").with(Fact.FLYING_PROBE, true);
                if (Price.of(rules, job, 5 + random.nextInt(500), "standard").total() == null) {
                    throw new IllegalStateException("no price");
                }
            }
            least = Math.min(least, System.nanoTime() - begin);
        }
        print("%na price, with its job: %.1f µs (mean of %d, least of 5 rounds, one thread)%n", least / 1e3 / QUOTES, QUOTES);
    }

    private static double plain(byte[] file) {
        ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        double sum = 0;
        for (int triangle = 0; triangle < Torus.TRIANGLES; triangle++) {
            for (int number = 0; number < 12; number++) {
                sum += numbers.getFloat(84 + 50 * triangle + 4 * number);
            }
        }
        return sum;
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
