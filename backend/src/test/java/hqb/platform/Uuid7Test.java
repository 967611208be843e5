package hqb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final Instant WHEN = Instant.parse("2026-05-21T00:00:00Z");

    @Test
    void anIdentifierCarriesItsInstantVersionAndVariant() {
        UUID id = Uuid7.random(WHEN);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(WHEN.toEpochMilli());
    }

    @Test
    void theSameKeyAlwaysGetsTheSameIdentifierAndAnotherKeyAnother() {
        assertThat(Uuid7.named(WHEN, "part", "ST/STM32F103C8T6")).isEqualTo(Uuid7.named(WHEN, "part", "ST/STM32F103C8T6"))
                .isNotEqualTo(Uuid7.named(WHEN, "part", "ST/STM32F103C8T7")).isNotEqualTo(Uuid7.named(WHEN, "offer", "ST/STM32F103C8T6"));
        assertThat(Uuid7.named(WHEN, "part", "x").version()).isEqualTo(7);
    }

    @Test
    void laterIdentifiersSortAfterEarlierOnes() {
        assertThat(Uuid7.random(WHEN.plusMillis(1)).toString()).isGreaterThan(Uuid7.random(WHEN).toString());
    }
}
