package hqb.catalogue.mpn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    @ParameterizedTest
    @ValueSource(strings = {"STM32F103C8T6", "stm32f103c8t6", "STM32-F103 C8T6", "ＳＴＭ３２Ｆ１０３Ｃ８Ｔ６", "SТМ32F103С8Т6", "ΣTM32F103C8T6"})
    void spellingsOfANumberHaveOneNormalForm(String written) {
        assertThat(NormalForm.of(written)).isEqualTo(written.startsWith("Σ") ? "ΣTM32F103C8T6" : "STM32F103C8T6");
    }

    @Test
    void theMicroSignIsAnU() {
        assertThat(NormalForm.of("10µH")).isEqualTo("10UH").isEqualTo(NormalForm.of("10μH"));
    }

    @Test
    void plainAsciiIsUpperCasedWithoutPunctuation() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(20, ' ', 127).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(NormalForm.of(text)).isEqualTo(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"ASV-18.432, ASV18.432", "ASV-1.8432, ASV1.8432", "1.5SMC68CA, 1.5SMC68CA", "1.5SMC6.8CA, 1.5SMC6.8CA", "LM358-N, LM358N",
        "'18,432', 18.432", "PZ254 1 02, PZ254.1.02", "a-1.b, A1B"})
    void digitGroupsKeepWhatPartsDigitsAndNothingElse(String mpn, String groups) {
        assertThat(DigitGroups.of(mpn)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource({"STM32FIO3C8T6, STM32F103C8T6", "8C847B, BC847B", "1N4l48, 1N4148", "LMZ596S-5, LM2596S-S"})
    void numbersThatLookAlikeHaveOneForm(String one, String other) {
        assertThat(LookAlikes.form(NormalForm.of(one))).isEqualTo(LookAlikes.form(NormalForm.of(other)));
    }

    @Test
    void whatDoesNotLookAlikeHasAnotherForm() {
        assertThat(LookAlikes.form("BC847B")).isNotEqualTo(LookAlikes.form("BC857B"));
    }

    @Test
    void runsAreTheLettersAndDigitsInTurn() {
        assertThat(Runs.of("STM32F103-C8t6")).containsExactly("STM", "32", "F", "103", "C", "8", "T", "6");
        assertThat(Runs.of("1.5KE")).containsExactly("1", "5", "KE");
        assertThat(Runs.of("--")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STM32F103C8T6, true", "0430450412, true", "LM358, true", "resistor, false", "电阻 10k, false", "1206, false", "A1, false",
        "2.54-2*25P简牛, true", "0603贴片电阻, false"})
    void aNumberHasDigitsAndIsOfLatinLetters(String text, boolean number) {
        assertThat(Runs.mayBeNumber(text)).isEqualTo(number);
    }

    @Test
    void trigramsAreDistinctAndMeasureWhatIsCommon() {
        assertThat(Trigrams.of("ABCABC")).containsExactly("ABC", "BCA", "CAB");
        assertThat(Trigrams.of("AB")).containsExactly("AB");
        assertThat(Trigrams.similarity("LM358", "LM358")).isEqualTo(1);
        assertThat(Trigrams.similarity("LM358DR", "LM358DT")).isBetween(0.7, 0.9);
        assertThat(Trigrams.similarity("LM358", "BC847")).isZero();
    }
}
