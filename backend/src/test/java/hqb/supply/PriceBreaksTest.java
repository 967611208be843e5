package hqb.supply;

import static hqb.supply.TermsTest.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBreaksTest {
    @Test
    void quantitiesRiseStrictly() {
        assertThatIllegalArgumentException().isThrownBy(() -> breaks(1, "2", 1, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> breaks(10, "2", 5, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> breaks(0, "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PriceBreaks(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0000001", "1234567890123.1234567"})
    void pricesArePositiveAndExactToSixDecimals(String price) {
        assertThatIllegalArgumentException().isThrownBy(() -> breaks(1, price));
    }

    @Test
    void trailingZerosDoNotCountAsDecimals() {
        assertThat(breaks(1, "0.12345600").unitPriceAt(1)).isEqualByComparingTo("0.123456");
    }

    @Test
    void thereIsNoPriceBelowTheFirstStep() {
        assertThatIllegalArgumentException().isThrownBy(() -> breaks(10, "1").unitPriceAt(9));
    }

    @Test
    void jsonIsReadBackAsItWasWritten() {
        PriceBreaks breaks = breaks(1, "0.012300", 100, "0.009", 5000, "12");
        assertThat(breaks.json()).isEqualTo(
                "[{\"from\":1,\"unitPrice\":\"0.012300\"},{\"from\":100,\"unitPrice\":\"0.009\"},{\"from\":5000,\"unitPrice\":\"12\"}]");
        assertThat(PriceBreaks.ofJson(breaks.json())).isEqualTo(breaks);
    }

    @Test
    void jsonIsReadAsTheDatabaseSpacesIt() {
        assertThat(PriceBreaks.ofJson("[{\"from\": 1, \"unitPrice\": \"0.5\"}, {\"from\": 20, \"unitPrice\": \"0.25\"}]").steps())
                .containsExactly(new PriceBreak(1, new BigDecimal("0.5")), new PriceBreak(20, new BigDecimal("0.25")));
    }
}
