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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long a model of a million triangles takes, against a plain reading of all its numbers in the same run, and how long a price
 * takes. Needs no server. Prints its report.
 */
public final class RunSolidBenchmark {
    private static final int ROUNDS = 15;
    private static final int AROUND = 1000;
    private static final int ACROSS = 500;
    private static final double RING = 40;
    private static final double TUBE = 10;
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
        byte[] file = torus(shuffled);
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
        double exact = exactVolume();
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
        for (int triangle = 0; triangle < 2 * AROUND * ACROSS; triangle++) {
            for (int number = 0; number < 12; number++) {
                sum += numbers.getFloat(84 + 50 * triangle + 4 * number);
            }
        }
        return sum;
    }

    private static byte[] torus(boolean shuffled) {
        ByteBuffer out = ByteBuffer.allocate(84 + 100 * AROUND * ACROSS).order(ByteOrder.LITTLE_ENDIAN);
        out.position(80);
        out.putInt(2 * AROUND * ACROSS);
        int[] order = IntStream.range(0, AROUND * ACROSS).toArray();
        if (shuffled) {
            var random = new Random(1);
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
        }
        for (int cell : order) {
            int i = cell / ACROSS;
            int j = cell % ACROSS;
            triangle(out, i, j, i + 1, j, i + 1, j + 1);
            triangle(out, i, j, i + 1, j + 1, i, j + 1);
        }
        return out.array();
    }

    private static void triangle(ByteBuffer out, int... places) {
        out.putFloat(0).putFloat(0).putFloat(0);
        for (int corner = 0; corner < 6; corner += 2) {
            double around = 2 * Math.PI * (places[corner] % AROUND) / AROUND;
            double across = 2 * Math.PI * (places[corner + 1] % ACROSS) / ACROSS;
            double radius = RING + TUBE * Math.cos(across);
            out.putFloat((float) (radius * Math.cos(around))).putFloat((float) (radius * Math.sin(around)))
                    .putFloat((float) (TUBE * Math.sin(across)));
        }
        out.putShort((short) 0);
    }

    /** At each height two regular polygons: the sum of their frusta along the tube. */
    private static double exactVolume() {
        double sum = 0;
        for (int j = 0; j < ACROSS; j++) {
            double one = 2 * Math.PI * j / ACROSS;
            double two = 2 * Math.PI * (j + 1) / ACROSS;
            double a = RING + TUBE * Math.cos(one);
            double b = RING + TUBE * Math.cos(two);
            sum += TUBE * (Math.sin(two) - Math.sin(one)) * (a * a + a * b + b * b) / 3;
        }
        return Math.abs(sum) * AROUND / 2 * Math.sin(2 * Math.PI / AROUND);
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
