package hqb.spaces.units;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sizes whose rents can be compared with each other.
 *
 * @param number counted from 0, as PostgreSQL's {@code width_bucket} does over {@link #LIMITS}
 * @param fromM2 included
 * @param toM2   excluded; null for the largest
 */
record AreaBand(int number, int fromM2, @Nullable Integer toM2) {
    /** Where one band ends and the next begins, in m². */
    static final List<Integer> LIMITS = List.of(100, 300, 800, 2_000, 5_000);

    static AreaBand of(BigDecimal areaM2) {
        int number = 0;
        while (number < LIMITS.size() && areaM2.compareTo(BigDecimal.valueOf(LIMITS.get(number))) >= 0) {
            number++;
        }
        return new AreaBand(number, number == 0 ? 0 : LIMITS.get(number - 1), number == LIMITS.size() ? null : LIMITS.get(number));
    }
}
