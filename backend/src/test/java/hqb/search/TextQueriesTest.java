package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.Manufacturers;
import org.junit.jupiter.api.Test;

class TextQueriesTest {
    private final TextQueries texts = new TextQueries(new Manufacturers());

    @Test
    void aPointThatWasTypedIsMeant() {
        assertThat(texts.exactly("1.5SMC68CA"))
                .anySatisfy(rung -> assertThat(rung.toString()).contains("\"boost\":700.0", "#1.5SMC68CA", "15SMC68CA"))
                .anySatisfy(rung -> assertThat(rung.toString()).contains("\"boost\":350.0", "prefix", "#1.5SMC68CA"))
                .anySatisfy(rung -> assertThat(rung.toString()).contains("\"boost\":300.0", "15SMC68CA").doesNotContain("#1.5SMC68CA"))
                .noneSatisfy(rung -> assertThat(rung.toString()).contains("\"boost\":1000.0"));
    }

    @Test
    void whoTypesNoPointMayHaveLeftItOut() {
        assertThat(texts.exactly("15SMC68CA")).anySatisfy(rung -> assertThat(rung.toString()).contains("\"boost\":1000.0", "15SMC68CA"));
    }

    @Test
    void anotherPackingComesBeforeAPointElsewhere() {
        assertThat(RankingWeights.SIBLING).isGreaterThan(RankingWeights.POINT_ELSEWHERE + RankingWeights.PREFIX + RankingWeights.INFIX
                + RankingWeights.WORDS);
    }
}
