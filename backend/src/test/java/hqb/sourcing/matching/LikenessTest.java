package hqb.sourcing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({"stm32f103c8t6, STM32F103C8T6, TO_THE_LETTER", "W25Q128JVFIQ TR, W25Q128JVFIQTR, TO_THE_LETTER",
        "STM32-F103C8T6, STM32F103C8T6, SIGNS", "RC0603FR0710KL, RC0603FR-0710KL, SIGNS", "1.5SMC68CA, 1.5SMC6.8CA, POINTS",
        "ASV-18.432, ASV-1.8432, POINTS", "SMBJ60A, SMBJ6.0A, POINTS", "22-23-2021, 22232021, DASHES_IN_DIGITS",
        "PHB-2*8Y, PHB-28Y, POINTS", "LM358D, LM358DR, NONE"})
    void onlyWhatCannotBeAPointIsASign(String written, String printed, Likeness likeness) {
        assertThat(Likeness.of(written, printed)).isEqualTo(likeness);
        assertThat(Likeness.of(printed, written)).isEqualTo(likeness);
    }
}
