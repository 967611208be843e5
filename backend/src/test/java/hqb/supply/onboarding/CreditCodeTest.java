package hqb.supply.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.strings().withChars(CreditCode.CHARACTERS.toCharArray()).ofLength(CreditCode.LENGTH - 1);
    }

    /** The first is the standard's own example, the others are published codes of well-known companies. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "914403001922038216", "9144030071526726XG"})
    void realCodesAreValid(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
        assertThat(CreditCode.isValid(CreditCode.normalise(" " + code.toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 "))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100M000100Y44", "91350100MOOO1OOY43",
        "91350100m000100y43",
        "9135010０M00100Y43"})
    void whatIsNoCodeIsNot(String text) {
        assertThat(CreditCode.isValid(text)).isFalse();
    }

    @Property
    void theCheckCharacterMakesACodeValidAndNoOtherDoes(@ForAll("beginnings") String first17) {
        char right = CreditCode.checkCharacter(first17);
        for (char c : CreditCode.CHARACTERS.toCharArray()) {
            assertThat(CreditCode.isValid(first17 + c)).isEqualTo(c == right);
        }
    }

    @Property
    void oneWrongCharacterIsNoticed(@ForAll("beginnings") String first17, @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(max = 30) int other) {
        char typed = CreditCode.CHARACTERS.charAt(other);
        Assume.that(first17.charAt(place) != typed);
        String wrong = first17.substring(0, place) + typed + first17.substring(place + 1);

        assertThat(CreditCode.isValid(wrong + CreditCode.checkCharacter(first17))).isFalse();
    }

    @Property
    void twoNeighboursTheWrongWayRoundAreNoticed(@ForAll("beginnings") String first17, @ForAll @IntRange(max = 15) int place) {
        Assume.that(first17.charAt(place) != first17.charAt(place + 1));
        String wrong = first17.substring(0, place) + first17.charAt(place + 1) + first17.charAt(place) + first17.substring(place + 2);

        assertThat(CreditCode.isValid(wrong + CreditCode.checkCharacter(first17))).isFalse();
    }
}
