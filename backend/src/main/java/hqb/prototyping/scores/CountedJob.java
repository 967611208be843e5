package hqb.prototyping.scores;

import hqb.prototyping.orders.OrderEvent;
import hqb.prototyping.scores.PastJob.Happening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job that counts: it has left the provider, or should have, or the provider has given it up.
 *
 * @param at      when that was
 * @param onTime  whether it left by the agreed day; null when it never left and was not due, or no day was agreed
 * @param sent    whether it has left
 * @param faulty  whether it was made again or refunded after a claim
 * @param givenUp whether the provider gave it up at the agreed price
 * @param answers hours from what the maker said to what the provider did next
 */
record CountedJob(Instant at, @Nullable Boolean onTime, boolean sent, boolean faulty, boolean givenUp, List<Double> answers) {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final double SECONDS_AN_HOUR = Duration.ofHours(1).toSeconds();
    private static final String PROVIDER = "provider";
    private static final Set<String> LEAVES = codes(OrderEvent.SHIP, OrderEvent.HAND_OVER);
    private static final Set<String> ENDS = codes(OrderEvent.CANCEL, OrderEvent.REFUND);
    private static final Set<String> MENDS = codes(OrderEvent.REMAKE, OrderEvent.REFUND, OrderEvent.REFUND_PART);
    private static final Set<String> ASKS = codes(OrderEvent.SAY, OrderEvent.ANSWER, OrderEvent.ASK_CHANGES, OrderEvent.CLAIM);

    private static Set<String> codes(OrderEvent one, OrderEvent... more) {
        var codes = new ArrayList<String>();
        codes.add(one.code());
        for (OrderEvent event : more) {
            codes.add(event.code());
        }
        return Set.copyOf(codes);
    }

    /** The job as it counts at that time; empty when it does not count yet, or never will. */
    static Optional<CountedJob> of(PastJob job, Instant now) {
        Happening left = first(job, LEAVES);
        boolean claimed = false;
        boolean faulty = false;
        Happening givenUp = null;
        for (Happening one : job.happenings()) {
            claimed |= one.event().equals(OrderEvent.CLAIM.code());
            faulty |= claimed && MENDS.contains(one.event());
            if (!claimed && ENDS.contains(one.event()) && one.by().equals(PROVIDER)) {
                givenUp = one;
            }
        }
        List<Double> answers = answers(job, now);
        if (givenUp != null) {
            return Optional.of(new CountedJob(givenUp.at(), null, left != null, faulty, true, answers));
        }
        LocalDate due = job.dueOn();
        if (left != null) {
            Boolean onTime = due == null ? null : !LocalDate.ofInstant(left.at(), SHENZHEN).isAfter(due);
            return Optional.of(new CountedJob(left.at(), onTime, true, faulty, false, answers));
        }
        if (due != null && !job.over() && LocalDate.ofInstant(now, SHENZHEN).isAfter(due)) {
            return Optional.of(new CountedJob(due.plusDays(1).atStartOfDay(SHENZHEN).toInstant(), false, false, faulty, false, answers));
        }
        return Optional.empty();
    }

    private static @Nullable Happening first(PastJob job, Set<String> events) {
        return job.happenings().stream().filter(one -> events.contains(one.event())).findFirst().orElse(null);
    }

    /** From the first word of the maker that waits to the provider's next deed; what waits in an order that is over waits for nothing. */
    private static List<Double> answers(PastJob job, Instant now) {
        List<Double> hours = new ArrayList<>();
        Instant waiting = null;
        for (Happening one : job.happenings()) {
            if (one.by().equals(PROVIDER) && waiting != null) {
                hours.add(between(waiting, one.at()));
                waiting = null;
            } else if (one.by().equals("maker") && ASKS.contains(one.event()) && waiting == null) {
                waiting = one.at();
            }
        }
        if (waiting != null && !job.over()) {
            hours.add(between(waiting, now));
        }
        return hours;
    }

    private static double between(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_AN_HOUR;
    }
}
