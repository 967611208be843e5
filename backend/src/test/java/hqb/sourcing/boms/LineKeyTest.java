package hqb.sourcing.boms;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.boms.reading.BomLine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineKeyTest {
    private static BomLine line(@Nullable String mpn, @Nullable String maker, @Nullable String value, @Nullable String footprint,
            String reference) {
        return new BomLine(1, List.of(reference), 1, mpn == null ? List.of() : List.of(mpn), maker, value, footprint, null, List.of(),
                false,
                List.of());
    }

    private static @Nullable String key(BomLine line) {
        return LineKey.of(line, null).orElse(null);
    }

    @Test
    void numbersThatDifferInPunctuationAreTwo() {
        assertThat(key(line("1.5SMC68CA", null, null, null, "D1"))).isNotEqualTo(key(line("1.5SMC6.8CA", null, null, null, "D1")));
        assertThat(key(line("stm32 f103", null, null, null, "U1"))).isEqualTo(key(line("STM32F103", null, null, null, "U9")));
    }

    @Test
    void aNumberIsKnownWithItsMakerOnly() {
        assertThat(key(line("LM317", "TI", null, null, "U1"))).isNotEqualTo(key(line("LM317", "onsemi", null, null, "U1")));
    }

    @Test
    void aValueNeedsItsFootprintAndItsClass() {
        assertThat(key(line(null, null, "10k", null, "R1"))).isNull();
        assertThat(key(line(null, null, "10k", "0603", "R1"))).isEqualTo(key(line(null, null, " 10 k", "0603", "R7")));
        assertThat(key(line(null, null, "10k", "0603", "R1"))).isNotEqualTo(key(line(null, null, "10k", "0402", "R1")));
        assertThat(key(line(null, null, "1m", "0603", "R1"))).isNotEqualTo(key(line(null, null, "1M", "0603", "R1")));
        assertThat(key(line(null, null, "1u", "0603", "C1"))).isNotEqualTo(key(line(null, null, "1u", "0603", "L1")));
    }

    @Test
    void aValueThatReadsLikeANumberIsOne() {
        assertThat(key(line(null, null, "LM1117-3.3", null, "U1"))).isEqualTo(key(line("LM1117-3.3", null, null, null, "U2")));
        assertThat(key(line(null, null, "4.7uF 16V", null, "C1"))).isNull();
    }
}
