package hqb.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final PriceBreaks BREAKS = breaks(1, "0.5", 100, "0.25", 1000, "0.123456");

    @Test
    void theLegalQuantityIsTheSmallestMultipleFromTheMinimumOn() {
        Terms terms = new Terms(25, 10, BREAKS, Currency.CNY);
        assertThat(terms.legalQuantity(1)).isEqualTo(30);
        assertThat(terms.legalQuantity(30)).isEqualTo(30);
        assertThat(terms.legalQuantity(31)).isEqualTo(40);
    }

    @Test
    void thePriceIsThatOfTheLegalQuantity() {
        Terms reel = new Terms(1000, 1000, BREAKS, Currency.USD);
        assertThat(reel.unitPriceFor(1)).isEqualByComparingTo("0.123456");
        Terms single = new Terms(1, 1, BREAKS, Currency.USD);
        assertThat(single.unitPriceFor(99)).isEqualByComparingTo("0.5");
        assertThat(single.unitPriceFor(100)).isEqualByComparingTo("0.25");
    }

    @Test
    void theTotalIsRoundedOnceHalfEven() {
        assertThat(new Terms(1, 1, breaks(1, "0.005"), Currency.HKD).lineTotalFor(1).amount()).isEqualTo("0.00");
        assertThat(new Terms(1, 1, breaks(1, "0.005"), Currency.HKD).lineTotalFor(3).amount()).isEqualTo("0.02");
        assertThat(new Terms(1, 1, breaks(1, "0.123456"), Currency.CNY).lineTotalFor(1000).amount()).isEqualTo("123.46");
    }

    @Test
    void theLeastOrderMustHaveAPrice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(1, 1, breaks(10, "1"), Currency.CNY));
        assertThat(new Terms(1, 10, breaks(10, "1"), Currency.CNY).unitPriceFor(1)).isEqualByComparingTo("1");
    }

    @Property
    void theLegalQuantityIsTheLeastThatSatisfiesAllRules(@ForAll @IntRange(min = 1, max = 3000) int asked,
            @ForAll @IntRange(min = 1, max = 500) int moq, @ForAll @IntRange(min = 1, max = 60) int multiple) {
        long legal = new Terms(moq, multiple, breaks(1, "1"), Currency.CNY).legalQuantity(asked);
        assertThat(legal % multiple).isZero();
        assertThat(legal).isGreaterThanOrEqualTo(Math.max(asked, moq)).isLessThan(Math.max(asked, moq) + multiple);
    }

    @Property
    void aStepCountsFromTheFirstAskedQuantityThatReachesIt(@ForAll @IntRange(min = 1, max = 3000) int ordered,
            @ForAll @IntRange(min = 1, max = 500) int moq, @ForAll @IntRange(min = 1, max = 60) int multiple) {
        Terms terms = new Terms(moq, multiple, breaks(1, "1"), Currency.CNY);
        long asked = terms.askedToReach(ordered);
        assertThat(terms.legalQuantity(asked)).isGreaterThanOrEqualTo(ordered);
        if (asked > 1) {
            assertThat(terms.legalQuantity(asked - 1)).isLessThan(ordered);
        }
    }

    static PriceBreaks breaks(Object... fromAndPrice) {
        List<PriceBreak> steps = new java.util.ArrayList<>();
        for (int i = 0; i < fromAndPrice.length; i += 2) {
            steps.add(new PriceBreak((Integer) fromAndPrice[i], new BigDecimal((String) fromAndPrice[i + 1])));
        }
        return new PriceBreaks(steps);
    }
}
