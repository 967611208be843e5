package hqb.spaces.centres.desks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who books desks and twice within thirty days does not come gets none for fourteen days after the second time. */
final class NoShowRule {
    private static final int WITHIN_DAYS = 30;
    private static final int BLOCKED_DAYS = 14;
    /** How far back a day can matter today. */
    static final int LOOK_BACK_DAYS = WITHIN_DAYS + BLOCKED_DAYS + 1;

    private NoShowRule() {
    }

    /**
     * Until when an organisation gets no desk, that day included; empty when it gets one today.
     *
     * @param missed the days on which nobody came; several desks of one day count once
     */
    static Optional<LocalDate> blockedUntil(Collection<LocalDate> missed, LocalDate today) {
        List<LocalDate> days = missed.stream().distinct().sorted().toList();
        Optional<LocalDate> until = Optional.empty();
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).plusDays(WITHIN_DAYS).isBefore(days.get(i))) {
                until = Optional.of(days.get(i).plusDays(BLOCKED_DAYS));
            }
        }
        return until.filter(last -> !last.isBefore(today));
    }
}
