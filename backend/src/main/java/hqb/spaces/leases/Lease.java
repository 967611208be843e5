package hqb.spaces.leases;

import hqb.accounts.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lease, from the application on.
 *
 * @param number       what people call it: {@code LS-2026-000123}
 * @param use          the code of a use that the unit permits
 * @param startsOn     what is agreed; null before
 * @param endsOn       the last day; null before it is agreed
 * @param noticeFor    the last day by a notice; null when nobody gave one
 * @param noticeBy     who gave it
 * @param arrearsSince the day since which rent is overdue for long; null when none is
 * @param actsAt       when time alone moves it on; null when it does not
 */
public record Lease(UUID id, String number, UUID unit, OrganisationId landlord, OrganisationId tenant, LeaseState state,
        LocalDate wantedFrom, int wantedMonths, String use, int headcount, String words, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable LocalDate noticeFor, @Nullable LeaseSide noticeBy, @Nullable LocalDate arrearsSince,
        @Nullable Instant actsAt, Instant createdAt) {
    /** The last day of a lease that has one. */
    public LocalDate lastDay() {
        if (endsOn == null) {
            throw new IllegalStateException("lease " + number + " is not agreed");
        }
        return endsOn;
    }

    /** The first day of a lease that has one. */
    public LocalDate firstDay() {
        if (startsOn == null) {
            throw new IllegalStateException("lease " + number + " is not agreed");
        }
        return startsOn;
    }

    /** Who is on that side. */
    public OrganisationId party(LeaseSide side) {
        return side == LeaseSide.LANDLORD ? landlord : tenant;
    }
}
