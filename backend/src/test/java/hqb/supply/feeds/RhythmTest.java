package hqb.supply.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z"); // 18:00 in Shenzhen

    @Test
    void aDailyListIsFetchedAtItsTimeInShenzhen() {
        assertThat(Rhythm.DAILY.next(NOW, LocalTime.of(18, 30), 0)).isEqualTo("2026-11-22T10:30:00Z");
        assertThat(Rhythm.DAILY.next(NOW, LocalTime.of(18, 0), 0)).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(Rhythm.DAILY.next(NOW, LocalTime.of(6, 30), 5)).isEqualTo("2026-11-22T22:30:00Z");
    }

    @Test
    void thePauseDoublesWithEachFailureUpToADay() {
        assertThat(Rhythm.HOURLY.next(NOW, null, 0)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(Rhythm.HOURLY.next(NOW, null, 1)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(Rhythm.HOURLY.next(NOW, null, 3)).isEqualTo(NOW.plus(Duration.ofHours(4)));
        assertThat(Rhythm.HOURLY.next(NOW, null, 1_000)).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(Rhythm.SIX_HOURLY.next(NOW, null, 9)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }
}
