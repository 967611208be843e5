package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final List<Integer> THINGS = IntStream.range(0, 100).boxed().toList();

    @Test
    void resultsStandInTheOrderOfTheThings() {
        assertThat(Together.each(THINGS, thing -> thing % 7, thing -> 2 * thing))
                .isEqualTo(THINGS.stream().map(thing -> 2 * thing).toList());
        assertThat(Together.each(List.<Integer>of(), thing -> 1, thing -> thing)).isEmpty();
    }

    @Test
    void theFirstFailureIsThrownWhenAllAreDone() {
        var done = new AtomicInteger();
        assertThatThrownBy(() -> Together.each(THINGS, thing -> thing, thing -> {
            if (thing % 10 == 3) {
                throw new IllegalStateException("thing " + thing);
            }
            return done.incrementAndGet();
        })).hasMessage("thing 3");
        assertThat(done).hasValue(90);
    }
}
