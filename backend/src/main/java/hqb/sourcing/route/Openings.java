package hqb.sourcing.route;

import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Hours;
import hqb.supply.floors.CounterOffer;
import hqb.supply.suppliers.SupplierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which counters are open when. One of which nothing is said is taken for open. */
final class Openings {
    private static final int DAYS_AHEAD = 7;

    private final Map<SupplierId, OpeningHours> hours;
    private final Instant now;

    Openings(Map<SupplierId, OpeningHours> hours, Instant now) {
        this.hours = hours;
        this.now = now;
    }

    /** Today in Shenzhen. */
    LocalDate today() {
        return now.atZone(OpeningHours.ZONE).toLocalDate();
    }

    /** Whether an offer can be picked up on a day; today, while its counter has not closed yet. */
    boolean isOpen(CounterOffer offer, LocalDate day) {
        OpeningHours known = of(offer);
        Hours times = known.on(day);
        if (times == null) {
            return !known.isKnown() && known.closed().stream().noneMatch(closure -> closure.contains(day));
        }
        return now.isBefore(day.atTime(times.closes()).atZone(OpeningHours.ZONE).toInstant());
    }

    /** When its counter opens and closes on a day; null when nothing is said. */
    @Nullable
    Hours on(CounterOffer offer, LocalDate day) {
        return of(offer).on(day);
    }

    /** The first day of the coming week on which half of the counters are open; if there is none, any of them; today when none is. */
    LocalDate firstDay(Collection<CounterOffer> offers) {
        return first(offers, (offers.size() + 1) / 2).or(() -> first(offers, 1)).orElse(today());
    }

    private Optional<LocalDate> first(Collection<CounterOffer> offers, int least) {
        return today().datesUntil(today().plusDays(DAYS_AHEAD))
                .filter(day -> !offers.isEmpty() && offers.stream().filter(offer -> isOpen(offer, day)).count() >= least).findFirst();
    }

    private OpeningHours of(CounterOffer offer) {
        UUID seller = offer.seller().id();
        return hours.getOrDefault(new SupplierId(seller), OpeningHours.UNKNOWN);
    }
}
