package hqb.supply.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatingTest {
    @Test
    void aFewReviewsLeanOnWhatIsUsualAndManySpeakForThemselves() {
        assertThat(Rating.score(0, 0)).isEqualByComparingTo("4");
        assertThat(Rating.score(1, 5)).isEqualByComparingTo("4.17");
        assertThat(Rating.score(100, 490)).isEqualByComparingTo("4.86");
        assertThat(Rating.score(100, 490)).isGreaterThan(Rating.score(1, 5));
        assertThat(Rating.score(1, 1)).isGreaterThan(Rating.score(100, 200));
    }

    @Test
    void theOrderOfPartsSeesScoresInHalves() {
        assertThat(Rating.halves(new BigDecimal("4.17"))).isEqualByComparingTo("4");
        assertThat(Rating.halves(new BigDecimal("4.25"))).isEqualByComparingTo("4.5");
        assertThat(Rating.halves(new BigDecimal("1.00"))).isEqualByComparingTo("1");
    }
}
