package hqb.spaces.viewings;

import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds a free seat at a time that the owner gives, or says which times are free instead. */
@Singleton
class ChooseTime {
    /** How many days ahead viewings are booked. */
    static final int DAYS_AHEAD = 28;
    /** How long before it begins at the latest. */
    static final Duration NOTICE = Duration.ofHours(1);
    private static final int ALTERNATIVES = 3;

    private final Plans plans;
    private final Viewings viewings;
    private final Clock clock;

    ChooseTime(Plans plans, Viewings viewings, Clock clock) {
        this.plans = plans;
        this.viewings = viewings;
        this.clock = clock;
    }

    /** A time and the seat that is free then. */
    record Chosen(ViewingTime time, int seat) {
    }

    /** A time, and how many can still come. */
    record Offered(ViewingTime time, int free) {
    }

    /**
     * A seat at the time that begins then.
     *
     * @param moved the viewing that is to be moved there, which takes no seat of its own; null for a new one
     * @throws Refusal naming /at when the owner gives no such time or it is too late; slot-taken with what is free instead
     */
    @Transactional(readOnly = true)
    Chosen choose(UUID unit, Instant at, @Nullable UUID moved) {
        LocalDate day = at.atZone(OpeningHours.ZONE).toLocalDate();
        Instant now = clock.instant();
        LocalDate today = now.atZone(OpeningHours.ZONE).toLocalDate();
        if (day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD)) || at.isBefore(now.plus(NOTICE))) {
            throw Refusal.invalid("/at", "Use a time from an hour from now to " + DAYS_AHEAD + " days ahead.",
                    "请选择一小时之后、" + DAYS_AHEAD + " 天之内的时间。");
        }
        ViewingTime time = ViewingTime.of(plans.find(unit), day).stream().filter(one -> one.at().equals(at)).findFirst()
                .orElseThrow(() -> Refusal.invalid("/at", "The owner gives no such time. Choose one of those that are shown.",
                        "出租方未提供该时间。请选择所列时间。"));
        OptionalInt seat = time.seat(viewings.taken(unit, time.at(), time.ends(), moved));
        if (seat.isEmpty()) {
            throw taken(unit);
        }
        return new Chosen(time, seat.getAsInt());
    }

    /** That somebody else was faster, with the next times that are free. */
    TimeTaken taken(UUID unit) {
        LocalDate today = clock.instant().atZone(OpeningHours.ZONE).toLocalDate();
        List<TimeTaken.Alternative> free = of(unit, today, DAYS_AHEAD + 1).stream().filter(one -> one.free() > 0).limit(ALTERNATIVES)
                .map(one -> new TimeTaken.Alternative(one.time().at(), one.time().ends())).toList();
        return new TimeTaken(free);
    }

    /** The times of some days that are far enough ahead, the earliest first. */
    @Transactional(readOnly = true)
    List<Offered> of(UUID unit, LocalDate first, int days) {
        ViewingPlan plan = plans.find(unit);
        Instant from = first.atStartOfDay(OpeningHours.ZONE).toInstant();
        Instant to = first.plusDays(days + 1L).atStartOfDay(OpeningHours.ZONE).toInstant();
        List<ViewingTime.Taken> taken = viewings.taken(unit, from, to, null);
        Instant soonest = clock.instant().plus(NOTICE);
        List<Offered> offered = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            ViewingTime.of(plan, first.plusDays(i)).stream().filter(time -> !time.at().isBefore(soonest))
                    .map(time -> new Offered(time, time.free(taken))).forEach(offered::add);
        }
        return offered;
    }
}
