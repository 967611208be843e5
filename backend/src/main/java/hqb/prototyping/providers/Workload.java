package hqb.prototyping.providers;

import hqb.platform.time.WorkingDays;
import hqb.prototyping.pricing.PriceRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workshop has to do, and when it does nothing.
 *
 * @param weeklyJobs how many jobs it takes on from Monday to Sunday; null for any number
 * @param taken      how many it has taken on this week
 * @param closures   those that are not over
 */
public record Workload(@Nullable Integer weeklyJobs, int taken, List<Closure> closures) {
    /** Of somebody who has said nothing. */
    public static final Workload ANY = new Workload(null, 0, List.of());

    /** Whether no more jobs are taken on this week. */
    public boolean isFull() {
        return weeklyJobs != null && taken >= weeklyJobs;
    }

    /** Why a job of so many working days cannot be begun now; empty when it can. */
    public Optional<PriceRefusal> refusal(LocalDate today, int workingDays) {
        if (isFull()) {
            LocalDate monday = today.plusDays(8L - today.getDayOfWeek().getValue());
            return Optional.of(new PriceRefusal(PriceRefusal.Reason.FULL, "capacity", Integer.toString(taken), monday.toString()));
        }
        LocalDate ready = WorkingDays.after(today, workingDays);
        return closures.stream().filter(closed -> !closed.last().isBefore(today) && !closed.first().isAfter(ready)).findFirst()
                .map(closed -> new PriceRefusal(PriceRefusal.Reason.CLOSED, "calendar", closed.first().toString(),
                        closed.last().toString()));
    }
}
