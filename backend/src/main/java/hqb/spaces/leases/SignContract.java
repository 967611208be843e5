package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.people.ConfirmIdentity;
import hqb.accounts.people.Person;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.database.UniqueViolation;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person signs a contract, or an addendum, for a side: with the full name, the password once more, and the hash of exactly what is
 * signed. When both have, the lease waits for its first payment, or is renewed.
 */
@Singleton
class SignContract {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 100;

    private final FindLease find;
    private final MoveLease move;
    private final Leases leases;
    private final LeaseOffers offers;
    private final LeaseContracts contracts;
    private final LeaseRecords records;
    private final ConfirmIdentity identity;
    private final List<LeaseListener> listeners;
    private final Clock clock;

    SignContract(FindLease find, MoveLease move, Leases leases, LeaseOffers offers, LeaseContracts contracts, LeaseRecords records,
            ConfirmIdentity identity, List<LeaseListener> listeners, Clock clock) {
        this.find = find;
        this.move = move;
        this.leases = leases;
        this.offers = offers;
        this.contracts = contracts;
        this.records = records;
        this.identity = identity;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * A signature.
     *
     * @param contractId which contract or addendum
     * @param hash       SHA-256 of it, as the signer saw it
     * @param name       full name of the signer
     * @param password   of the signer's account
     */
    @Serdeable
    record Signing(@Nullable UUID contractId, @Nullable String hash, @Nullable String name, @Nullable String password) {
    }

    /**
     * Signs it. Never inside a transaction.
     *
     * @throws Refusal when it is not the asker's to sign, it is signed by that side already, the hash is of something else, the password is
     *     wrong, or, of an addendum, somebody else has one of the days
     */
    void sign(UUID id, Signing signing, Actor actor) {
        Permission.SIGN.require(actor);
        FindLease.Seen seen = find.of(id, actor);
        BodyCheck check = new BodyCheck();
        String name = check.text("/name", signing.name(), SHORTEST_NAME, LONGEST_NAME);
        check.present("/contractId", signing.contractId());
        check.done();
        LeaseContracts.Contract contract = contracts.list(id).stream().filter(one -> one.id().equals(signing.contractId())).findFirst()
                .filter(one -> seen.side().signs()).orElseThrow(() -> Refusal.notFound("There is no such contract.", "没有此合同。"));
        if (!contract.hash().equals(signing.hash())) {
            throw Refusal.invalid("/hash", "This is not the hash of the contract: look at the present one.", "哈希值与合同不符，请查看当前合同。");
        }
        Person person = identity.confirm(actor, signing.password());
        try {
            keep(id, contract, name, person, actor);
        } catch (DataAccessException failed) {
            if (!UniqueViolation.isCauseOf(failed)) {
                throw failed;
            }
            LeaseOffer offer = offers.get(contract.offer());
            throw new DaysTaken(leases.taken(seen.lease().unit(), offer.deal().startsOn(), id));
        }
        records.of(seen.lease(), contract);
    }

    @Transactional
    void keep(UUID id, LeaseContracts.Contract contract, String name, Person person, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        Lease lease = seen.lease();
        LeaseOffer offer = offers.get(contract.offer());
        boolean wanted = contract.addendum()
                ? offer.isOpen() && lease.state() == LeaseState.RUNNING && clock.instant().isBefore(MoveLease.after(offer.validUntil()))
                : LeaseEvent.SIGN.isOpenTo(seen.side(), lease.state());
        List<LeaseContracts.Signature> before = contracts.signatures(contract.id());
        if (!wanted || before.stream().anyMatch(signature -> signature.side() == seen.side())) {
            throw Refusal.of(ProblemType.CONFLICT, "This contract is not yours to sign now.", "目前无需您签署此合同。");
        }
        contracts.sign(contract.id(), seen.side(), actor, name, person.email(), contract.hash(), clock.instant());
        boolean both = !before.isEmpty();
        if (!contract.addendum()) {
            Lease moved = move.by(seen, LeaseEvent.SIGN, actor, name);
            if (both) {
                listeners.forEach(listener -> listener.signed(moved, offer));
            }
        } else if (both) {
            leases.setEnd(id, offer.deal().endsOn());
            offers.setOpen(id, "accepted");
            Lease moved = move.bySystem(lease, LeaseEvent.RENEW, "until " + offer.deal().endsOn(), "至 " + offer.deal().endsOn());
            listeners.forEach(listener -> listener.signed(moved, offer));
        }
    }
}
