package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.database.UniqueViolation;
import hqb.spaces.units.Today;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The applicant accepts what is offered. From then on nobody else gets one of the days: the database refuses a second lease for them,
 * whoever writes it. The contract is written before, so that it is there when the days are.
 */
@Singleton
class AcceptOffer {
    private final FindLease find;
    private final MoveLease move;
    private final Leases leases;
    private final LeaseOffers offers;
    private final LeaseContracts contracts;
    private final WriteContract write;
    private final Queries queries;
    private final Today today;
    private final Clock clock;

    AcceptOffer(FindLease find, MoveLease move, Leases leases, LeaseOffers offers, LeaseContracts contracts, WriteContract write,
            Queries queries, Today today, Clock clock) {
        this.find = find;
        this.move = move;
        this.leases = leases;
        this.offers = offers;
        this.contracts = contracts;
        this.write = write;
        this.queries = queries;
        this.today = today;
        this.clock = clock;
    }

    /** Which offer is meant: it must be the one that is open. */
    @Serdeable
    record Accepted(@Nullable UUID offerId) {
    }

    /**
     * Accepts it.
     *
     * @throws Refusal when it is not the asker's to accept, it is another offer by now, its time is over, or ({@code unit-taken}) somebody
     *     else has one of the days
     */
    void accept(UUID id, Accepted accepted, Actor actor) {
        FindLease.Seen seen = find.of(id, actor);
        move.require(seen, LeaseEvent.ACCEPT);
        LeaseOffer offer = offers.open(id).filter(open -> open.id().equals(accepted.offerId())).orElseThrow(AcceptOffer::another);
        WriteContract.Written written = write.contract(seen.lease(), offer);
        try {
            keep(id, offer, written, actor);
        } catch (DataAccessException failed) {
            if (!UniqueViolation.isCauseOf(failed)) {
                throw failed;
            }
            throw new DaysTaken(taken(seen.lease(), offer));
        }
    }

    private List<Leases.Taken> taken(Lease lease, LeaseOffer offer) {
        return leases.taken(lease.unit(), offer.deal().startsOn(), lease.id()).stream()
                .filter(days -> !days.from().isAfter(offer.deal().endsOn())).toList();
    }

    @Transactional
    void keep(UUID id, LeaseOffer offer, WriteContract.Written written, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        move.require(seen, LeaseEvent.ACCEPT);
        if (offers.open(id).filter(open -> open.id().equals(offer.id())).isEmpty()) {
            throw another();
        }
        if (offer.validUntil().isBefore(today.date())) {
            throw Refusal.of(ProblemType.CONFLICT, "The offer was valid until " + offer.validUntil() + ". Ask for another one.",
                    "该要约有效期至 " + offer.validUntil() + "，请重新申请报价。");
        }
        // one after the other, so that whoever comes second is told and does not wait for the first in a circle
        queries.list("SELECT id FROM spaces_lettable_unit WHERE id = ? FOR NO KEY UPDATE", row -> row.getString(1), seen.lease().unit());
        leases.bind(id, offer.deal().startsOn(), offer.deal().endsOn());
        offers.setOpen(id, "accepted");
        contracts.add(new LeaseContracts.Contract(Uuid7.random(clock.instant()), id, offer.id(), false, written.hash(), written.bytes(),
                clock.instant(), null));
        move.by(seen, LeaseEvent.ACCEPT, actor, null);
    }

    private static Refusal another() {
        return Refusal.of(ProblemType.CONFLICT, "This is not the offer that waits for your answer. Look at the present one.",
                "这不是当前待您答复的要约，请查看最新要约。");
    }
}
