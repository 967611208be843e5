package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.leases.terms.Deal;
import hqb.spaces.units.Today;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The landlord offers to prolong a lease that runs, from the day after its last one. The addendum is written at once; when both have
 * signed it the lease lasts longer, if nobody else has one of the days by then. The deposit stays as it is.
 */
@Singleton
class OfferRenewal {
    private static final int LONGEST = 4_000;

    private final FindLease find;
    private final MoveLease move;
    private final LeaseContracts contracts;
    private final MakeOffer make;
    private final WriteContract write;
    private final Today today;
    private final Clock clock;

    OfferRenewal(FindLease find, MoveLease move, LeaseContracts contracts, MakeOffer make, WriteContract write,
            Today today, Clock clock) {
        this.find = find;
        this.move = move;
        this.contracts = contracts;
        this.make = make;
        this.write = write;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Offers it; {@code startsOn}, {@code rentFreeDays} and {@code depositMonths} of the terms are not looked at.
     *
     * @throws Refusal when the lease is not the asker's to renew, notice was given, a term is not possible, or somebody has one of the days
     */
    @Transactional
    void offer(UUID id, MakeOffer.Terms terms, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        move.require(seen, LeaseEvent.OFFER_RENEWAL);
        Lease lease = seen.lease();
        if (lease.noticeFor() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "Notice was given: this lease ends on " + lease.lastDay() + ".",
                    "已发出终止通知，租约将于 " + lease.lastDay() + " 结束。");
        }
        BodyCheck check = new BodyCheck();
        LocalDate start = lease.lastDay().plusDays(1);
        Deal deal = make.read(check, terms, start, BigDecimal.ZERO, 0);
        LocalDate until = MakeOffer.day(check, "/validUntil", terms.validUntil(), today.date());
        String words = check.lines("/words", terms.words(), 0, LONGEST);
        check.done();
        make.refuseTaken(lease, deal);
        LeaseOffer offer = make.keep(lease, true, deal, until, words);
        WriteContract.Written written = write.contract(lease, offer);
        contracts.add(new LeaseContracts.Contract(Uuid7.random(clock.instant()), id, offer.id(), true, written.hash(), written.bytes(),
                clock.instant(), null));
        move.by(seen, LeaseEvent.OFFER_RENEWAL, actor, words.isEmpty() ? null : words);
    }
}
