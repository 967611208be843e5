package hqb.sourcing.basket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Measures our purchases by the exact ones, on shopping of up to 60 parts and 12 sellers: how near, how fast, how much cheaper than the plain rule. */
final class RunBasketBenchmark {
    private static final int[] NEEDS = {20, 40, 60};
    private static final int SELLERS = 12;
    private static final int WARM_UP = 40;
    /** SCIP counts no rounding of lines to the cent. */
    private static final double TOLERANCE = 1e-5;

    private RunBasketBenchmark() {
    }

    /** One instance; all costs in minor units. */
    private record Found(long seed, int needs, double ours, double bound, double exact, double proven, double plain, double ourMillis,
            double exactMillis) {
        double gap() {
            return Math.max(0, ours / proven - 1);
        }

        /** How much less it costs than what was proven to be the least, in fen. */
        double below() {
            return proven - ours;
        }

        double told() {
            return Math.max(0, ours / bound - 1);
        }
    }

    /** Arguments: how many instances, the file of the report. */
    static void main(String[] arguments) {
        int instances = Integer.parseInt(arguments[0]);
        for (int seed = 0; seed < WARM_UP; seed++) {
            new SolveBasket(RandomShopping.of(-1L - seed, NEEDS[seed % NEEDS.length], SELLERS)).solve();
        }
        Oracle.solve(RandomShopping.of(-1, 10, 5), Duration.ofSeconds(10));
        List<Found> all = new ArrayList<>();
        for (int seed = 0; seed < instances; seed++) {
            Found found = measure(seed, NEEDS[seed % NEEDS.length]);
            all.add(found);
            System.out.printf(Locale.ROOT, "%d: %d parts, %.4f %% above, %.1f ms to %.0f ms%n", seed, found.needs, 100 * found.gap(),
                    found.ourMillis, found.exactMillis);
        }
        write(Path.of(arguments[1]), report(all));
    }

    private static Found measure(long seed, int needs) {
        Shopping shopping = RandomShopping.of(seed, needs, SELLERS);
        long start = System.nanoTime();
        Basket ours = new SolveBasket(shopping).solve();
        long between = System.nanoTime();
        Basket exact = Oracle.solve(shopping, Duration.ofSeconds(60));
        long end = System.nanoTime();
        return new Found(seed, needs, ours.total(), ours.bound(), exact.total(), exact.bound(), new SolveBasket(shopping).plain().total(),
                (between - start) / 1e6, (end - between) / 1e6);
    }

    private static String report(List<Found> all) {
        double[] gaps = all.stream().mapToDouble(Found::gap).sorted().toArray();
        double[] told = all.stream().mapToDouble(Found::told).sorted().toArray();
        double[] ours = all.stream().mapToDouble(Found::ourMillis).sorted().toArray();
        double[] exact = all.stream().mapToDouble(Found::exactMillis).sorted().toArray();
        double[] ratios = all.stream().mapToDouble(found -> found.ourMillis / found.exactMillis).sorted().toArray();
        double[] saved = all.stream().mapToDouble(found -> 1 - found.ours / found.plain).sorted().toArray();
        long proven = all.stream().filter(found -> found.proven >= found.exact * (1 - 1e-4)).count();
        StringBuilder text = new StringBuilder();
        line(text, "# Purchase plans, measured");
        line(text, "");
        line(text, "Made by `./mvnw -Pbench,bench-basket`. %d instances of 20, 40 and 60 parts and %d sellers, %d cores, JDK %s.", all.size(),
                SELLERS, Runtime.getRuntime().availableProcessors(), Runtime.version());
        line(text, "The exact solver is SCIP of OR-Tools; it has proven its answer on %d of them within 60 s, elsewhere its bound counts.", proven);
        line(text, "");
        line(text, "| | median | p90 | worst | aim |");
        line(text, "| --- | ---: | ---: | ---: | --- |");
        line(text, "| above what is proven to be the least | %s | %s | %s | <= 0.5 %% |", percents(gaps));
        line(text, "| the gap that is told to the buyer | %s | %s | %s | |", percents(told));
        line(text, "| our time | %s | %s | %s | |", millis(ours));
        line(text, "| the solver's time | %s | %s | %s | |", millis(exact));
        line(text, "| ours to the solver's, instance by instance | %s | %s | %s | median <= 5 %% |", percents(ratios));
        line(text, "");
        line(text, "Within 0.5 %%: **%d of %d**. Above the lowest-unit-price rule: **%d**. Below what was proven: **%d**.",
                all.stream().filter(found -> found.gap() <= 0.005).count(), all.size(),
                all.stream().filter(found -> found.ours > found.plain).count(),
                all.stream().filter(found -> found.ours < found.proven * (1 - TOLERANCE)).count());
        line(text, "The solver counts no rounding of a line to the cent: what is below is so by at most %.2f fen, in a purchase of %d parts.",
                lowest(all).below(), lowest(all).needs());
        line(text, "Saved against the lowest-unit-price rule: median %.1f %%, least %.1f %%, most %.1f %%.", 100 * at(saved, 0.5), 100 * saved[0],
                100 * saved[saved.length - 1]);
        return text.toString();
    }

    private static Found lowest(List<Found> all) {
        return all.stream().max(Comparator.comparingDouble(Found::below)).orElseThrow();
    }

    private static Object[] percents(double[] sorted) {
        return texts(sorted, "%.3f %%", 100);
    }

    private static Object[] millis(double[] sorted) {
        return texts(sorted, "%.1f ms", 1);
    }

    private static Object[] texts(double[] sorted, String format, double factor) {
        return Arrays.stream(new double[]{at(sorted, 0.5), at(sorted, 0.9), sorted[sorted.length - 1]})
                .mapToObj(value -> String.format(Locale.ROOT, format, factor * value)).toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
