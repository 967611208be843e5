package hqb.sourcing.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our purchases beside the exact ones. All 200 of full size: {@code -Pbench,bench-basket}. */
class OracleTest {
    private static final double MOST_ABOVE = 0.005;
    /** SCIP counts no rounding of lines to the cent and stops at its own tolerance. */
    private static final double TOLERANCE = 1e-4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 6, 8, 10, 13})
    void aPurchaseIsWithinHalfAPercentOfTheCheapest(long seed) {
        compare(RandomShopping.of(seed, 20, 8));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 6, 10})
    void soIsOneFromFewSellers(long seed) {
        Shopping shopping = RandomShopping.of(seed, 12, 6);
        for (int most = 5; most >= 3; most--) {
            if (new SolveBasket(shopping).solve(most).leftOut() == 0) {
                compare(shopping.withMost(most));
            }
        }
    }

    private static void compare(Shopping shopping) {
        Basket ours = new SolveBasket(shopping).solve();
        Basket exact = Oracle.solve(shopping, PATIENCE);

        assertThat(ours.leftOut()).isZero();
        assertThat(ours.sellers()).isLessThanOrEqualTo(shopping.mostSellers());
        assertThat(ours.total()).isLessThanOrEqualTo(exact.bound() * (1 + MOST_ABOVE));
        assertThat(ours.total()).as("nothing undercuts the exact one").isGreaterThanOrEqualTo(exact.bound() * (1 - TOLERANCE));
        assertThat(ours.bound()).as("no bound lies above the exact one").isLessThanOrEqualTo(exact.total() * (1 + TOLERANCE));
    }
}
