package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.leases.terms.Deal;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.Today;
import hqb.spaces.units.Units;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The landlord offers a lease to an applicant; an offer that is made again takes the place of the one before. */
@Singleton
class MakeOffer {
    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final int LAST_DUE_DAY = 28;
    private static final int MOST_MONTHS = 24;
    private static final int MOST_FREE_DAYS = 730;
    private static final int MOST_PERCENT = 50;
    private static final int LONGEST = 4_000;
    private static final int MOST_YEARS = 20;

    private final FindLease find;
    private final MoveLease move;
    private final Leases leases;
    private final LeaseOffers offers;
    private final Units units;
    private final Today today;
    private final Clock clock;

    MakeOffer(FindLease find, MoveLease move, Leases leases, LeaseOffers offers, Units units, Today today, Clock clock) {
        this.find = find;
        this.move = move;
        this.leases = leases;
        this.offers = offers;
        this.units = units;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What is offered, in CNY.
     *
     * @param startsOn        the first day
     * @param endsOn          the last day
     * @param rentMonth       rent of a month, at most two decimals
     * @param managementMonth management of a month, likewise
     * @param rentFreeDays    at the beginning
     * @param depositMonths   months' rents
     * @param dueDay          day of the month on which rent is due, 1 to 28
     * @param indexPercent    by how much the rent rises after each twelve months; 0 for never
     * @param noticeMonths    0 to 24
     * @param validUntil      the last day on which it can be accepted
     * @param words           what else is to be said; part of the contract
     */
    @Serdeable
    record Terms(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable BigDecimal rentMonth,
            @Nullable BigDecimal managementMonth, @Nullable Integer rentFreeDays, @Nullable BigDecimal depositMonths,
            @Nullable Integer dueDay, @Nullable BigDecimal indexPercent, @Nullable Integer noticeMonths, @Nullable LocalDate validUntil,
            @Nullable String words) {
    }

    /**
     * Offers it.
     *
     * @throws Refusal when the lease is not the asker's to offer now, a term is not possible, or the unit is leased on some of the days
     */
    @Transactional
    void offer(UUID id, Terms terms, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        move.require(seen, LeaseEvent.OFFER);
        Lease lease = seen.lease();
        BodyCheck check = new BodyCheck();
        LocalDate start = day(check, "/startsOn", terms.startsOn(), today.date());
        Deal deal = read(check, terms, start, terms.depositMonths(), terms.rentFreeDays());
        LocalDate until = day(check, "/validUntil", terms.validUntil(), today.date());
        String words = check.lines("/words", terms.words(), 0, LONGEST);
        check.done();
        refuseTaken(lease, deal);
        keep(lease, false, deal, until, words);
        Lease moved = move.by(seen, LeaseEvent.OFFER, actor, words.isEmpty() ? null : words);
        leases.setState(moved.id(), moved.state(), MoveLease.after(until));
    }

    /** Keeps an offer; {@code renewal} says whether it prolongs a lease that runs. */
    LeaseOffer keep(Lease lease, boolean renewal, Deal deal, LocalDate until, String words) {
        LettableUnit unit = units.find(lease.unit()).orElseThrow();
        BigDecimal rent = unit.terms().rentM2Month();
        LeaseOffer offer = new LeaseOffer(Uuid7.random(clock.instant()), lease.id(), renewal, "open", deal,
                rent == null ? null : month(rent, unit), month(unit.terms().managementM2Month(), unit), words, until, clock.instant());
        offers.add(offer);
        return offer;
    }

    /** Refuses days that somebody has; whoever accepts first has them, whatever was offered. */
    void refuseTaken(Lease lease, Deal deal) {
        var taken = leases.taken(lease.unit(), deal.startsOn(), lease.id()).stream()
                .filter(days -> !days.from().isAfter(deal.endsOn())).toList();
        if (!taken.isEmpty()) {
            throw new DaysTaken(taken);
        }
    }

    /** What the terms say; notes what is wrong with them. */
    Deal read(BodyCheck check, Terms terms, LocalDate start, @Nullable BigDecimal depositMonths, @Nullable Integer freeDays) {
        LocalDate end = day(check, "/endsOn", terms.endsOn(), start);
        if (end.isAfter(start.plusYears(MOST_YEARS))) {
            check.refuse("/endsOn", "A lease may last twenty years at most (Civil Code, article 705).", "租期不得超过二十年（民法典第七百零五条）。");
        }
        return new Deal(start, end, amount(check, "/rentMonth", terms.rentMonth()),
                amount(check, "/managementMonth", terms.managementMonth()),
                number(check, "/rentFreeDays", freeDays, 0, MOST_FREE_DAYS),
                decimal(check, "/depositMonths", depositMonths, 1, MOST_MONTHS),
                number(check, "/dueDay", terms.dueDay(), 1, LAST_DUE_DAY),
                decimal(check, "/indexPercent", terms.indexPercent(), 2, MOST_PERCENT),
                number(check, "/noticeMonths", terms.noticeMonths(), 0, MOST_MONTHS));
    }

    /** A day that is wanted, no earlier than another. */
    static LocalDate day(BodyCheck check, String pointer, @Nullable LocalDate day, LocalDate first) {
        if (day == null || day.isBefore(first)) {
            check.refuse(pointer, "Use a day from " + first + " on.", "请使用 " + first + " 或之后的日期。");
            return first;
        }
        return day;
    }

    private static BigDecimal amount(BodyCheck check, String pointer, @Nullable BigDecimal value) {
        if (value == null || value.signum() < 0 || value.compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > 2) {
            check.refuse(pointer, "Use an amount in CNY with at most two decimals.", "请使用人民币金额，最多两位小数。");
            return BigDecimal.ZERO.setScale(2);
        }
        return value.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal decimal(BodyCheck check, String pointer, @Nullable BigDecimal value, int scale, int most) {
        if (value == null || value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0
                || value.stripTrailingZeros().scale() > scale) {
            check.refuse(pointer, "Use a number from 0 to " + most + " with at most " + scale + " decimals.",
                    "请使用 0 至 " + most + " 的数字，最多 " + scale + " 位小数。");
            return BigDecimal.ZERO;
        }
        return value;
    }

    private static int number(BodyCheck check, String pointer, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            check.refuse(pointer, "Use a number from " + least + " to " + most + ".", "请使用 " + least + " 至 " + most + " 的数字。");
            return least;
        }
        return value;
    }

    private static BigDecimal month(BigDecimal m2Month, LettableUnit unit) {
        return m2Month.multiply(unit.grossM2()).setScale(2, RoundingMode.HALF_EVEN);
    }
}
