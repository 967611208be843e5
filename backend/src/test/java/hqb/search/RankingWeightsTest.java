package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.supply.OfferSummary;
import hqb.supply.PriceCurve;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingWeightsTest {
    @Test
    void anyStockCountsMoreThanAllElse() {
        long least = RankingWeights.merit(offers(1, 1, "900000", "1"), "Obsolete");
        long most = RankingWeights.merit(offers(0, 50, "0.0001", "5"), "Active");

        assertThat(least).isGreaterThan(most);
    }

    @Test
    void moreStockSuppliersStarsAndLessPriceCountMore() {
        long merit = RankingWeights.merit(offers(1_000, 3, "10", "4"), null);

        assertThat(RankingWeights.merit(offers(10_000, 3, "10", "4"), null)).isEqualTo(merit + RankingWeights.TENFOLD_STOCK);
        assertThat(RankingWeights.merit(offers(1_000, 4, "10", "4"), null)).isEqualTo(merit + RankingWeights.SUPPLIER);
        assertThat(RankingWeights.merit(offers(1_000, 3, "1", "4"), null)).isEqualTo(merit + RankingWeights.TENFOLD_CHEAPER);
        assertThat(RankingWeights.merit(offers(1_000, 3, "10", "4.5"), null)).isEqualTo(merit + RankingWeights.STAR / 2);
        assertThat(RankingWeights.merit(offers(1_000, 3, "10", "4"), "NRND")).isEqualTo(merit + RankingWeights.ENDING);
        assertThat(RankingWeights.merit(offers(1_000, 3, "10", "4"), "Obsolete")).isEqualTo(merit + RankingWeights.ENDED);
    }

    @Test
    void aRungCountsMoreThanAllBelowIt() {
        assertThat(RankingWeights.EXACT).isGreaterThan(RankingWeights.SIBLING + RankingWeights.PREFIX + RankingWeights.NEARLY_COMPLETE
                + RankingWeights.PRINTED + RankingWeights.DIGIT_GROUPS + RankingWeights.NEAR_SHORT + RankingWeights.INFIX);
        assertThat(RankingWeights.SIBLING).isGreaterThan(
                RankingWeights.PREFIX + RankingWeights.NEARLY_COMPLETE + RankingWeights.NEAR_SHORT + RankingWeights.INFIX
                        + RankingWeights.WORDS);
        assertThat(RankingWeights.PREFIX).isGreaterThan(RankingWeights.NEAR_SHORT);
        assertThat(RankingWeights.INFIX).isGreaterThan(RankingWeights.NEAR);
        assertThat(RankingWeights.WORDS).isGreaterThan(RankingWeights.ENOUGH_STOCK);
        assertThat(RankingWeights.NEAR - 79 * RankingWeights.NEXT_NEAR).isGreaterThan(RankingWeights.WORDS);
    }

    @Test
    void nobodyOffersItIsNoFault() {
        assertThat(RankingWeights.merit(OfferSummary.NONE, null)).isZero();
    }

    private static OfferSummary offers(long stock, int suppliers, String price, String score) {
        return new OfferSummary(stock, suppliers, Set.of(), new PriceCurve(List.of(new PriceCurve.Step(1, new BigDecimal(price)))),
                new BigDecimal(score));
    }
}
