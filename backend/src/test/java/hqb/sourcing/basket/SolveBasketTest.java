package hqb.sourcing.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hqb.sourcing.basket.Basket.Pick;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SolveBasketTest {
    private static final Freight PARCELS = new Freight(0, 1_200, 500, false);

    /** Prices in cents. */
    private static Lot lot(int seller, long least, long multiple, long stock, Object... fromAndCents) {
        long[] from = new long[fromAndCents.length / 2];
        double[] price = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = ((Number) fromAndCents[2 * i]).longValue();
            price[i] = Math.rint(((Number) fromAndCents[2 * i + 1]).doubleValue() * 10_000);
        }
        return new Lot(seller, Math.ceilDiv(least, multiple) * multiple, multiple, stock / multiple * multiple, from, price, 5);
    }

    private static Basket solve(Freight freight, int sellers, Need... needs) {
        return new SolveBasket(new Shopping(List.of(needs), sellers, freight, sellers)).solve();
    }

    private static Need need(long quantity, Lot... lots) {
        return new Need(quantity, List.of(lots));
    }

    @Test
    void ordersAreWholePacksOfAtLeastTheMinimum() {
        Basket basket = solve(Freight.NONE, 1, need(101, lot(0, 150, 50, 1_000, 1, 2)), need(101, lot(0, 10, 25, 1_000, 1, 2)));

        assertThat(basket.picks()).containsExactly(List.of(new Pick(0, 150)), List.of(new Pick(0, 125)));
        assertThat(basket.total()).isEqualTo(550);
    }

    @Test
    void moreThanNeededIsBoughtWhereThatIsCheaper() {
        Basket basket = solve(Freight.NONE, 1, need(90, lot(0, 1, 1, 1_000, 1, 10, 100, 8)));

        assertThat(basket.picks()).containsExactly(List.of(new Pick(0, 100)));
        assertThat(basket.total()).isEqualTo(800);
    }

    @Test
    void aReelAndTapeOfTheSameSellerAreMixed() {
        Basket basket = solve(PARCELS, 1, need(3_200, lot(0, 3_000, 3_000, 90_000, 1, 1), lot(0, 10, 10, 90_000, 1, 3)));

        assertThat(basket.picks()).containsExactly(List.of(new Pick(0, 3_000), new Pick(1, 200)));
        assertThat(basket.total()).isEqualTo(3_000 + 600 + 1_200);
    }

    @Test
    void stockThatEndsIsSplitOverSellers() {
        Basket basket = solve(Freight.NONE, 3, need(100, lot(0, 10, 10, 47, 1, 1), lot(1, 10, 10, 59, 1, 2), lot(2, 10, 10, 33, 1, 3)));

        assertThat(basket.picks()).containsExactly(List.of(new Pick(0, 40), new Pick(1, 50), new Pick(2, 10)));
    }

    @Test
    void aSellerIsOpenedOnlyWhereItSavesItsParcel() {
        Need here = need(10, lot(0, 1, 1, 100, 1, 100), lot(1, 1, 1, 100, 1, 20));
        Need there = need(10, lot(0, 1, 1, 100, 1, 100));

        assertThat(solve(PARCELS, 2, here, there).sellers()).isEqualTo(1);
        assertThat(solve(Freight.NONE, 2, here, there).sellers()).isEqualTo(2);
    }

    @Test
    void kilogramsBeyondTheFirstCount() {
        Lot heavy = new Lot(0, 1, 1, 1_000, new long[]{1}, new double[]{10_000}, 1_000_000);

        assertThat(solve(PARCELS, 1, need(3, heavy)).freight()).as("3,000 g and packing are four kilograms").isEqualTo(1_200 + 3 * 500);
    }

    @Test
    void aSharedParcelIsPaidOnce() {
        Basket basket = solve(new Freight(300, 1_200, 500, true), 2, need(1, lot(0, 1, 1, 9, 1, 5)), need(1, lot(1, 1, 1, 9, 1, 5)));

        assertThat(basket.freight()).isEqualTo(1_200 + 2 * 300);
    }

    @Test
    void whatNobodyHasEnoughOfIsLeftOut() {
        Basket basket = solve(PARCELS, 1, need(100, lot(0, 10, 10, 99, 1, 1)), need(5, lot(0, 1, 1, 99, 1, 1)));

        assertThat(basket.picks()).containsExactly(List.of(), List.of(new Pick(0, 5)));
        assertThat(basket.leftOut()).isEqualTo(1);
    }

    @Test
    void fewSellersMayHaveToLeaveSomethingOut() {
        SolveBasket solve = new SolveBasket(new Shopping(List.of(need(5, lot(0, 1, 1, 99, 1, 1)), need(5, lot(1, 1, 1, 99, 1, 1)),
                need(5, lot(1, 1, 1, 99, 1, 1), lot(0, 1, 1, 99, 1, 9))), 2, PARCELS, 2));

        assertThat(solve.solve(2).leftOut()).isZero();
        assertThat(solve.solve(1).leftOut()).isEqualTo(1);
        assertThat(solve.solve(1).picks().getFirst()).isEmpty();
        assertThat(solve.solve(1).gap()).isNaN();
    }

    @Test
    void risingPricesAreNoReasonToBuyMore() {
        assertThat(solve(Freight.NONE, 1, need(150, lot(0, 1, 1, 1_000, 1, 5, 100, 9))).total()).isEqualTo(1_350);
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheMarket(int seed) {
        Shopping shopping = RandomShopping.of(seed, 5 + seed % 30, 3 + seed % 10);
        SolveBasket solve = new SolveBasket(shopping);
        Basket basket = solve.solve();

        requirePossible(shopping, basket);
        assertThat(basket.leftOut()).isZero();
        assertThat(basket.bound()).isLessThanOrEqualTo(basket.total()).isPositive();
        assertThat(basket.total()).isLessThanOrEqualTo(solve.plain().total());
        assertThat(new SolveBasket(shopping).solve()).as("the same question has the same answer").isEqualTo(basket);
        Basket before = basket;
        for (int most = basket.sellers() - 1; most >= 1; most--) {
            Basket fewer = solve.solve(most);
            requirePossible(shopping, fewer);
            assertThat(fewer.sellers()).isLessThanOrEqualTo(most);
            assertThat(fewer.leftOut()).isGreaterThanOrEqualTo(before.leftOut());
            before = fewer;
        }
    }

    private static void requirePossible(Shopping shopping, Basket basket) {
        double goods = 0;
        long[] milligrams = new long[shopping.sellers()];
        Arrays.fill(milligrams, -1);
        for (int n = 0; n < shopping.needs().size(); n++) {
            Need need = shopping.needs().get(n);
            List<Pick> picks = basket.picks().get(n);
            assertThat(picks).extracting(Pick::lot).doesNotHaveDuplicates();
            if (!picks.isEmpty()) {
                assertThat(picks.stream().mapToLong(Pick::quantity).sum()).isGreaterThanOrEqualTo(need.quantity());
            }
            for (Pick pick : picks) {
                Lot lot = need.lots().get(pick.lot());
                assertThat(pick.quantity()).isBetween(lot.least(), lot.most());
                assertThat(pick.quantity() % lot.multiple()).isZero();
                goods += lot.cost(pick.quantity());
                milligrams[lot.seller()] = Math.max(0, milligrams[lot.seller()]) + lot.milligrams() * pick.quantity();
            }
        }
        assertThat(basket.goods()).isCloseTo(goods, within(1e-3));
        assertThat(basket.freight()).isCloseTo(shopping.freight().of(milligrams), within(1e-3));
        assertThat(basket.sellers()).isEqualTo((int) Arrays.stream(milligrams).filter(weight -> weight >= 0).count());
    }
}
