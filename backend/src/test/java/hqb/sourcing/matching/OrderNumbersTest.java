package hqb.sourcing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderNumbersTest {
    @ParameterizedTest
    @CsvSource({"C1525, C1525", "c1525, C1525", "LCSC: C1525, C1525", "CL10B104, ''", "C1, ''"})
    void numbersOfLcscAreKnown(String text, String number) {
        assertThat(OrderNumbers.lcsc(text).orElse("")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"511-STM32F103C8T6, STM32F103C8T6", "81-GRM155R71H104KE4D, GRM155R71H104KE4D", "STM32F103C8T6-ND, STM32F103C8T6",
        "RMCF0603FT10K0CT-ND, RMCF0603FT10K0CT|RMCF0603FT10K0", "BAT54-TPMSTR-ND, BAT54-TPMSTR|BAT54-TPMS", "296-1395-1-ND, ''",
        "1276-1000-1-ND, ''", "710-693072010801, 693072010801", "603-1234, ''", "STM32F103C8T6, ''"})
    void orderNumbersThatHoldAPartNumberGiveIt(String text, String held) {
        assertThat(String.join("|", OrderNumbers.held(text))).isEqualTo(held);
    }
}
