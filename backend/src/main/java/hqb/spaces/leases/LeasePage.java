package hqb.spaces.leases;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lease as one of its sides sees it.
 *
 * @param number      {@code LS-2026-000123}
 * @param side        whose page it is: tenant, landlord or operator
 * @param state       submitted, offered, accepted, signing, awaiting-deposit, running, ended, settling, disputed, settled, declined,
 *                    withdrawn, cancelled or lapsed
 * @param actions     what the asker may do now
 * @param wish        what was applied for
 * @param offers      all that was offered, the first made first
 * @param startsOn    what is agreed; null before
 * @param endsOn      the last day; null before
 * @param noticeFor   the last day by a notice; null when nobody gave one
 * @param noticeBy    tenant or landlord
 * @param earliestEnd the first day that a notice of the asker could make the last one; null when none is possible
 * @param arrearsSince since when rent is overdue for long; null when none is
 * @param actsAt      when time alone moves it on
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record LeasePage(UUID id, String number, String side, String state, List<String> actions, LeasedUnit unit, String landlord, String tenant,
        WishView wish, List<OfferView> offers, List<ContractView> contracts, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeFor, @Nullable String noticeBy, @Nullable LocalDate earliestEnd, @Nullable LocalDate arrearsSince,
        @Nullable Instant actsAt, List<LeaseTimeline.LeaseEntry> timeline, List<LeaseFiles.LeaseFile> files, Instant createdAt) {

    /**
     * What is leased.
     *
     * @param area m² gross
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LeasedUnit(UUID id, String title, String address, BigDecimal area, @Nullable Money listedRent, Money listedManagement,
            BigDecimal depositMonths, int rentFreeDays, int minTermMonths) {
    }

    /** What was applied for. */
    @Serdeable
    record WishView(LocalDate startOn, int months, String use, int headcount, String words) {
    }

    /**
     * An offer.
     *
     * @param kind       lease or renewal
     * @param state      open, accepted, declined, replaced or lapsed
     * @param deposit    null for renewals
     * @param listedRent what the unit's terms come to in a month; null when on request
     * @param difference the offer's rent less the listed one; null when on request
     * @param total      rent and management of the whole term
     * @param rents      the rent of each year of the lease
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OfferView(UUID id, String kind, String state, LocalDate startsOn, LocalDate endsOn, Money rentMonth, Money managementMonth,
            int rentFreeDays, BigDecimal depositMonths, @Nullable Money deposit, int dueDay, BigDecimal indexPercent, int noticeMonths,
            @Nullable Money listedRent, @Nullable Money difference, Money listedManagement, Money total, List<RentOfYear> rents,
            String words, LocalDate validUntil, Instant madeAt) {
    }

    /** The rent of a month from a day on. */
    @Serdeable
    record RentOfYear(LocalDate from, Money rentMonth) {
    }

    /**
     * A contract or an addendum.
     *
     * @param kind       contract or addendum
     * @param hash       SHA-256 of the PDF
     * @param toSign     whether the asker's side is to sign it now
     * @param recordHash SHA-256 of the record of signatures; null until both have signed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ContractView(UUID id, String kind, UUID offerId, String hash, long bytes, Instant madeAt, boolean toSign,
            List<SignatureView> signatures, @Nullable String recordHash) {
    }

    /** Who signed for a side, and when. */
    @Serdeable
    record SignatureView(String side, String name, Instant at, String hash) {
    }
}
