package hqb.supply.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a list is fetched. */
enum Rhythm {
    HOURLY(Duration.ofHours(1)), SIX_HOURLY(Duration.ofHours(6)), DAILY(Duration.ofDays(1));

    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Duration pause;

    Rhythm(Duration pause) {
        this.pause = pause;
    }

    /** The word that stands for it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Rhythm> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(rhythm -> rhythm.code().equals(code)).findFirst();
    }

    /**
     * When it is fetched next. After failures in a row the pause doubles, up to a day; a daily list is not fetched more often for them.
     *
     * @param at in Shenzhen, for a daily one
     */
    Instant next(Instant now, @Nullable LocalTime at, int failures) {
        if (this == DAILY && at != null) {
            ZonedDateTime today = now.atZone(SHENZHEN).with(at);
            return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
        }
        Duration wait = pause.multipliedBy(1L << Math.min(10, Math.max(0, failures - 1)));
        return now.plus(wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait);
    }
}
