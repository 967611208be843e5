package hqb.catalogue.mpn;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.catalogue.mpn.NearNumbers.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNumbersTest {
    private static final NearNumbers NEAR = new NearNumbers(new PackingSuffixes());

    @ParameterizedTest
    @CsvSource({"STM32FIO3C8T6, STM32F103C8T6, look-alikes", "STM32F130C8T6, STM32F103C8T6, a swap",
        "STM32F103CT6, STM32F103C8T6, a sign left out",
        "STM32F1O3C8T6, STM32F103C8T6, a look-alike", "STM32F1033C8T6, STM32F103C8T6, a sign twice",
        "STM32F103C8T6-REEL7, STM32F103C8T6, a suffix",
        "STM32F103C8W6, STM32F103C8T6, a wrong letter", "STM32F103C9T6, STM32F103C8T6, a wrong digit"})
    void theNumberThatWasMeantIsFirst(String written, String meant, String mistake) {
        assertThat(rank(written, "STM32F103RBT6", "STM32F105RCT6", meant, "STM32F030C8T6", "STM8S103F3P6").getFirst()).as(mistake)
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"1.5SMC68CA, 1.5SMC6.8CA", "1.5SMC6.8CA, 1.5SMC68CA", "ASV-18.432, ASV-1.8432", "ASV-1.8432, ASV-18.432",
        "SMBJ60CA-Q, SMBJ6.0CA-Q"})
    void punctuationDecidesBetweenNumbersOfTheSameSigns(String meant, String other) {
        assertThat(rank(meant, other, meant)).containsExactly(meant, other);
        assertThat(rank(meant, meant, other)).containsExactly(meant, other);
    }

    @Test
    void commonMistakesAreCheaperThanOthers() {
        SpellingCost cost = new SpellingCost(new PackingSuffixes());
        assertThat(cost.of("LM358", "LM358")).isZero();
        assertThat(cost.of("BC847B", "BC8478")).isLessThan(cost.of("BC847B", "BC847C"));
        assertThat(cost.of("BC874B", "BC847B")).isLessThan(cost.of("BC857B", "BC847B"));
        assertThat(cost.of("BC84B", "BC847B")).isLessThan(cost.of("BC8497B", "BC847B"));
        assertThat(cost.of("BC847BTR", "BC847B")).isLessThan(cost.of("BC847BXW", "BC847B"));
        assertThat(cost.of("BX847B", "BC847B")).as("beginnings weigh more").isGreaterThan(cost.of("BC847X", "BC847B"));
        assertThat(cost.of("BC849B", "BC847B")).as("digits weigh more").isGreaterThan(cost.of("BC847B", "BC847C"));
        assertThat(cost.of("BC947X", "BC847B")).as("two mistakes").isGreaterThan(2 * cost.of("BC847X", "BC847B") - 1);
    }

    @Test
    void eachNumberComesOnceBeforeAnyComesTwice() {
        List<Candidate> ranked = NEAR.rank("S901N", List.of(new Candidate("1", "S9018", 5), new Candidate("2", "S9018", 9),
                new Candidate("3", "S9012", 1)));
        assertThat(ranked.stream().map(Candidate::id)).containsExactly("2", "3", "1");
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheCandidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            candidates.add(new Candidate("id" + i, "RC0603FR-07" + (10 + i) + "KL", i % 3));
        }
        List<Candidate> once = NEAR.rank("RC0603FR-071XKL", candidates);
        Collections.shuffle(candidates, new Random(3));
        assertThat(NEAR.rank("RC0603FR-071XKL", candidates)).isEqualTo(once);
    }

    @Test
    void whatHasNothingInCommonIsLeftOut() {
        assertThat(rank("LM358", "BC847B")).isEmpty();
    }

    private static List<String> rank(String written, String... mpns) {
        return NEAR.rank(written, Arrays.stream(mpns).map(mpn -> new Candidate(mpn, mpn, 0)).toList()).stream().map(Candidate::mpn)
                .toList();
    }
}
