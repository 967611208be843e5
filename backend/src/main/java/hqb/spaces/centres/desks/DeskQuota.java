package hqb.spaces.centres.desks;

import hqb.accounts.OrganisationId;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.ParkSettings;
import hqb.spaces.centres.desks.DeskRefused.Reason;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which days an organisation may have a desk of a centre, and what stands against the others. */
@Singleton
class DeskQuota {
    /** How far ahead desks are booked. */
    static final int DAYS_AHEAD = 30;

    private final DeskDays days;
    private final ParkSettings settings;
    private final Clock clock;

    DeskQuota(DeskDays days, ParkSettings settings, Clock clock) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is known of an organisation and a centre, in all the months that can be booked.
     *
     * @param own     the organisation's desk days
     * @param taken   the centre's desks that somebody has
     * @param blocked until when the organisation gets none
     */
    private record Known(Centre centre, List<DeskDay> own, Map<LocalDate, Set<Integer>> taken, Optional<LocalDate> blocked) {
    }

    /** Throws {@link DeskRefused} with the next free day, unless the organisation may have a desk on that day. */
    void require(Centre centre, OrganisationId organisation, LocalDate day) {
        Known known = know(centre, organisation);
        Reason against = against(known, day);
        if (against != null) {
            LocalDate next = today().datesUntil(last().plusDays(1)).filter(one -> one.isAfter(day) || against == Reason.BLOCKED)
                    .filter(one -> against(known, one) == null).findFirst().orElse(null);
            throw new DeskRefused(against, next, against == Reason.BLOCKED ? known.blocked().orElse(null) : null);
        }
    }

    /** Until when an organisation gets no desk; empty when it gets one. */
    Optional<LocalDate> blockedUntil(OrganisationId organisation) {
        LocalDate today = today();
        return NoShowRule.blockedUntil(days.of(organisation, today.minusDays(NoShowRule.LOOK_BACK_DAYS), today).stream()
                .filter(one -> one.state() == DeskState.NO_SHOW).map(DeskDay::day).toList(), today);
    }

    /** On how many days of a month an organisation has or had a desk. */
    int used(OrganisationId organisation, YearMonth month) {
        return (int) lasting(days.of(organisation, month.atDay(1), month.atEndOfMonth())).stream().map(DeskDay::day).distinct().count();
    }

    private Known know(Centre centre, OrganisationId organisation) {
        LocalDate today = today();
        List<DeskDay> own = lasting(days.of(organisation, YearMonth.from(today).atDay(1), YearMonth.from(last()).atEndOfMonth()));
        return new Known(centre, own, days.taken(centre.id(), today, last(), clock.instant()), blockedUntil(organisation));
    }

    /** Without what was held and not confirmed in time. */
    private List<DeskDay> lasting(List<DeskDay> all) {
        Instant now = clock.instant();
        return all.stream().filter(one -> one.state() != DeskState.HELD || now.isBefore(one.heldUntil())).toList();
    }

    private @Nullable Reason against(Known known, LocalDate day) {
        if (known.blocked.filter(until -> !day.isAfter(until)).isPresent()) {
            return Reason.BLOCKED;
        }
        OpeningHours.Hours open = known.centre.hours().on(day);
        if (open == null || !clock.instant().isBefore(day.atTime(open.closes()).atZone(OpeningHours.ZONE).toInstant())) {
            return Reason.CLOSED;
        }
        if (known.own.stream().filter(one -> one.day().equals(day)).count() >= settings.desksPerDay()) {
            return Reason.DAY_LIMIT;
        }
        YearMonth month = YearMonth.from(day);
        List<LocalDate> inMonth = known.own.stream().map(DeskDay::day).filter(one -> YearMonth.from(one).equals(month)).distinct().toList();
        if (!inMonth.contains(day) && inMonth.size() >= settings.deskDaysPerMonth()) {
            return Reason.MONTH_LIMIT;
        }
        return known.taken.getOrDefault(day, Set.of()).size() >= known.centre.desks() ? Reason.FULL : null;
    }

    /** The day in Shenzhen. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
    }

    /** The last day for which desks are booked now. */
    LocalDate last() {
        return today().plusDays(DAYS_AHEAD);
    }
}
