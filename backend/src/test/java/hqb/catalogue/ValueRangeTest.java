package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"100n..1u|FARAD|1e-7|1e-6", "100n..|FARAD|1e-7|", "..1u|FARAD||1e-6", "10nF|FARAD|1e-8|1e-8",
        "3.3|VOLT|3.3|3.3", "1%|RATIO|0.01|0.01", "0.01|RATIO|0.01|0.01",
        "4k7|OHM|4700|4700", "4.7k..10k|OHM|4700|10000", "1m..1M|OHM|0.001|1e6", "64K|BYTE|65536|65536", "64KB..1M|BYTE|65536|1048576",
        "-40..85|CELSIUS|-40|85", "2.54mm|METRE|0.00254|0.00254",
        "0.00254|METRE|0.00254|0.00254", "100 nF .. 1 µF|FARAD|1e-7|1e-6", "1e-7..1e-6|FARAD|1e-7|1e-6", "８Ｍ|HERTZ|8e6|8e6",
        "25ppm|RATIO|2.5e-5|2.5e-5", "2000h..|SECOND|7200000|"})
    void aFilterIsAValueOrARange(String text, Unit unit, @Nullable Double from, @Nullable Double to) {
        assertThat(ValueRange.parse(text, unit)).isEqualTo(new ValueRange(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1u..100n|FARAD|inverted", "abc|OHM|no value in Ω", "..|FARAD|at least one end",
        "''|VOLT|no value", "1..2..3|VOLT|no value", "k|OHM|no value", "10x|VOLT|no value",
        "1e400|VOLT|no value", "3V..2A|VOLT|no value", "NaN|NONE|no value", "5 5|VOLT|no value", "1..😀|VOLT|no value",
        "-|VOLT|no value"}, emptyValue = "")
    void whatIsNoRangeIsRefusedWithTheReason(String text, Unit unit, String reason) {
        assertThatThrownBy(() -> ValueRange.parse(text, unit)).isInstanceOf(ValueRange.UnreadableRange.class).hasMessageContaining(reason);
    }

    @Test
    void anEndlessFilterIsRefused() {
        assertThatThrownBy(() -> ValueRange.parse("9".repeat(10_000), Unit.OHM)).hasMessageContaining("at most");
    }

    @Test
    void endsAreIncludedWithinARelativeMillionth() {
        var range = ValueRange.parse("100n..1u", Unit.FARAD);
        assertThat(range.contains(1e-7)).isTrue();
        assertThat(range.contains(1.0000005e-6)).isTrue();
        assertThat(range.contains(1.00001e-6)).isFalse();
        assertThat(range.contains(0.99999e-7)).isFalse();
        assertThat(ValueRange.parse("..1u", Unit.FARAD).contains(0)).isTrue();
    }
}
