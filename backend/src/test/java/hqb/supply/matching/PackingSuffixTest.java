package hqb.supply.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackingSuffixTest {
    @Test
    void packingSuffixesAreNoPartOfTheNumber() {
        assertThat(PackingSuffix.variants("LM358DR2G/TR")).containsExactly("LM358DR2G");
        assertThat(PackingSuffix.variants("BC847C,215")).containsExactly("BC847C");
        assertThat(PackingSuffix.variants("MAX232CPE+T")).containsExactly("MAX232CPE+");
        assertThat(PackingSuffix.variants("STM32F103C8T6TR")).containsExactly("STM32F103C8T6");
        assertThat(PackingSuffix.variants("NE555")).contains("NE555TR");
    }
}
