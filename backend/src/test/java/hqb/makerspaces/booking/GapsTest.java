package hqb.makerspaces.booking;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.makerspaces.equipment.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final Instant MIDNIGHT = Instant.parse("2027-03-09T16:00:00Z");
    private static final int GRID = 10;

    private static Span span(int from, int to) {
        return new Span(MIDNIGHT.plus(Duration.ofMinutes(from)), MIDNIGHT.plus(Duration.ofMinutes(to)));
    }

    private static Span any(Random random, int within, int longest) {
        int from = random.nextInt(within);
        return span(from, from + 1 + random.nextInt(longest));
    }

    /** Tries every minute of the grid. */
    private static List<Span> tried(List<Span> open, List<Span> taken, int pause, int length, Span reach, int most) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < 5_000 && found.size() < most; at += GRID) {
            Span one = span(at, at + length);
            Span whole = span(at, at + length + pause);
            boolean after = found.isEmpty() || !one.from().isBefore(found.getLast().to());
            if (after && !one.from().isBefore(reach.from()) && !one.from().isAfter(reach.to())
                    && open.stream().anyMatch(hours -> hours.contains(one))
                    && taken.stream().noneMatch(whole::overlaps)) {
                found.add(one);
            }
        }
        return found;
    }

    @Test
    void theNextFreeTimesAreThoseThatTryingEveryTimeFinds() {
        Random random = new Random(20260521);
        int some = 0;
        for (int i = 0; i < 2_000; i++) {
            List<Span> open = Stream.of(span(0, 300 + random.nextInt(600)), span(1_440, 2_000 + random.nextInt(300)), span(2_400, 4_000))
                    .toList();
            List<Span> taken = Stream.generate(() -> any(random, 4_000, 200)).limit(random.nextInt(30)).toList();
            int pause = 5 * random.nextInt(5);
            int length = GRID * (1 + random.nextInt(20));
            Span reach = any(random, 2_000, 3_000);
            List<Span> found = Gaps.of(open, taken, Duration.ofMinutes(pause)).next(Duration.ofMinutes(length), reach.from(), reach.to(),
                    GRID, 3);
            assertThat(found).as("%s free of %s, pause %s, length %s, %s", open, taken, pause, length, reach)
                    .isEqualTo(tried(open, taken, pause, length, reach, 3));
            if (!found.isEmpty()) {
                Span got = found.getFirst();
                List<Span> more = Stream.concat(taken.stream(), Stream.of(new Span(got.from(), got.to().plus(Duration.ofMinutes(pause)))))
                        .toList();
                assertThat(Gaps.of(open, taken, Duration.ofMinutes(pause)).without(got, Duration.ofMinutes(pause)))
                        .isEqualTo(Gaps.of(open, more, Duration.ofMinutes(pause)));
            }
            some += found.isEmpty() ? 0 : 1;
        }
        assertThat(some).isGreaterThan(500);
    }
}
