package hqb.bench.makerspaces;

import hqb.platform.time.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What is to be booked: things by their place in a list, and times on half hours of four weeks, the first being tomorrow's in Shenzhen.
 *
 * @param codes each thing, beginning and length in one number
 */
record Attempts(Instant begin, int[] codes) {
    /** How many things there are. */
    static final int THINGS = 20;
    private static final Duration GRID = Duration.ofMinutes(30);
    private static final int STARTS = 28 * 48;
    private static final int LONGEST = 6;

    /** Drawn evenly: half an hour to three hours, whoever has them already. */
    static Attempts random(int many, Random random) {
        return new Attempts(tomorrow(),
                IntStream.generate(() -> code(random.nextInt(THINGS), random.nextInt(STARTS), 1 + random.nextInt(LONGEST))).limit(many)
                        .toArray());
    }

    /** Every half hour of every thing once, in no order. */
    static Attempts apart(Random random) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, THINGS * STARTS).boxed().toList());
        Collections.shuffle(all, random);
        return new Attempts(tomorrow(), all.stream().mapToInt(i -> code(i % THINGS, i / THINGS, 1)).toArray());
    }

    private static Instant tomorrow() {
        return LocalDate.now(OpeningHours.ZONE).plusDays(1).atStartOfDay(OpeningHours.ZONE).toInstant();
    }

    private static int code(int thing, int start, int length) {
        return (thing * STARTS + start) * (LONGEST + 1) + length;
    }

    int size() {
        return codes.length;
    }

    int thing(int i) {
        return codes[i] / (LONGEST + 1) / STARTS;
    }

    Instant from(int i) {
        return begin.plus(GRID.multipliedBy(codes[i] / (LONGEST + 1) % STARTS));
    }

    Instant to(int i) {
        return from(i).plus(GRID.multipliedBy(codes[i] % (LONGEST + 1)));
    }
}
