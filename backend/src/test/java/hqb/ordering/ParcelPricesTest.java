package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ParcelPricesTest {
    @Test
    void sharesAddUpToTheParcelWhateverTheWeights() {
        var random = new SplittableRandom(20261122);
        for (int i = 0; i < 2_000; i++) {
            List<Long> weights = new ArrayList<>();
            for (int n = random.nextInt(1, 30); n > 0; n--) {
                weights.add(random.nextLong(0, 5_000));
            }
            BigDecimal parcel = BigDecimal.valueOf(random.nextLong(0, 100_000), 2);
            List<BigDecimal> shares = ParcelPrices.divide(parcel, weights);
            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(parcel);
            assertThat(shares).allMatch(share -> share.signum() >= 0);
        }
        assertThat(ParcelPrices.divide(new BigDecimal("10.00"), List.of(0L, 0L, 0L))).map(BigDecimal::toPlainString)
                .containsExactlyInAnyOrder("3.34", "3.33", "3.33");
    }

    @Test
    void aParcelCostsByTheKilogramBegunWithItsPacking() {
        assertThat(ParcelPrices.parcel(1, "CN")).isEqualByComparingTo("12.00");
        assertThat(ParcelPrices.parcel(920, "CN")).isEqualByComparingTo("12.00");
        assertThat(ParcelPrices.parcel(921, "CN")).isEqualByComparingTo("17.00");
        assertThat(ParcelPrices.parcel(1, "HK")).isEqualByComparingTo("30.00");
    }
}
