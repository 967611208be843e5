package hqb.supply;

import static org.assertj.core.api.Assertions.assertThat;

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
}
