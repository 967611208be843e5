package hqb.spaces.centres.appointments;

import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centre.Offer;
import hqb.spaces.centres.CentreService;
import hqb.spaces.centres.Centres;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Free slots of centres: of some days, the next ones, and the nearest ones anywhere. */
@Singleton
class FindSlots {
    /** How far ahead appointments can be made. */
    static final int DAYS_AHEAD = 60;
    private static final int MOST = 3;

    private final Appointments appointments;
    private final Centres centres;
    private final Clock clock;

    FindSlots(Appointments appointments, Centres centres, Clock clock) {
        this.appointments = appointments;
        this.centres = centres;
        this.clock = clock;
    }

    /** The slots of a day that are still to come, taken ones with no window free; without what one appointment takes if one is named. */
    List<Slot> of(Centre centre, Offer offer, LocalDate day, @Nullable UUID without) {
        return of(centre, offer, day, 1, without);
    }

    /** The slots of some days that are still to come. */
    List<Slot> of(Centre centre, Offer offer, LocalDate from, int days, @Nullable UUID without) {
        Instant now = clock.instant();
        List<Slot.Taken> taken = appointments.taken(centre.id(), offer.service(), start(from), start(from.plusDays(days)), without);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            Slot.of(centre.hours(), offer, from.plusDays(i), taken).stream().filter(slot -> slot.at().isAfter(now)).forEach(slots::add);
        }
        return slots;
    }

    /** The windows that are taken while a slot lasts. */
    List<Slot.Taken> taken(Centre centre, Offer offer, Slot slot, @Nullable UUID without) {
        return appointments.taken(centre.id(), offer.service(), slot.at(), slot.ends(), without);
    }

    /** The next three free slots of a centre from a moment on; fewer when there are not so many. */
    List<Alternative> next(Centre centre, Offer offer, Instant from) {
        return free(centre, offer, day(from)).stream().filter(slot -> !slot.at().isBefore(from)).limit(MOST)
                .map(slot -> Alternative.of(centre, slot)).toList();
    }

    /** For each centre with the service the free slot nearest to a moment, the nearest three first; the given centre leads. */
    List<Alternative> nearest(CentreService service, Instant at, Centre first) {
        Comparator<Alternative> near = Comparator.comparing(one -> Duration.between(at, one.at()).abs());
        List<Alternative> found = new ArrayList<>();
        for (Centre centre : centres.list()) {
            centre.offer(service).flatMap(offer -> nearest(centre, offer, at)).ifPresent(found::add);
        }
        found.sort(Comparator.comparing((Alternative one) -> !one.centre().equals(first.slug())).thenComparing(near));
        return found.stream().limit(MOST).toList();
    }

    private Optional<Alternative> nearest(Centre centre, Offer offer, Instant at) {
        LocalDate today = day(clock.instant());
        LocalDate from = day(at).minusDays(2);
        return free(centre, offer, from.isBefore(today) ? today : from).stream()
                .min(Comparator.comparing(slot -> Duration.between(at, slot.at()).abs())).map(slot -> Alternative.of(centre, slot));
    }

    private List<Slot> free(Centre centre, Offer offer, LocalDate from) {
        LocalDate end = day(clock.instant()).plusDays(DAYS_AHEAD + 1L);
        int days = (int) Math.max(0, Math.min(DAYS_AHEAD, end.toEpochDay() - from.toEpochDay()));
        return of(centre, offer, from, days, null).stream().filter(slot -> slot.free() > 0).toList();
    }

    /** The day of a moment in Shenzhen. */
    static LocalDate day(Instant instant) {
        return instant.atZone(OpeningHours.ZONE).toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OpeningHours.ZONE).toInstant();
    }
}
