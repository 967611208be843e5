package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Says on which side of a lease somebody stands. For everybody else it is not there. */
@Singleton
public class FindLease {
    private final Leases leases;

    FindLease(Leases leases) {
        this.leases = leases;
    }

    /** A lease and the side of whoever asked for it. */
    public record Seen(Lease lease, LeaseSide side) {
    }

    /**
     * The lease, for its tenant, its landlord and operators.
     *
     * @throws Refusal when it is not there for the asker, or the role in the organisation does not include it
     */
    public Seen of(UUID id, Actor actor) {
        return seen(leases.find(id).orElseThrow(FindLease::none), actor);
    }

    /** The same, and locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Seen lock(UUID id, Actor actor) {
        return seen(leases.lock(id).orElseThrow(FindLease::none), actor);
    }

    private static Seen seen(Lease lease, Actor actor) {
        OrganisationId organisation = actor.organisation();
        if (lease.tenant().equals(organisation) || lease.landlord().equals(organisation)) {
            Permission.BUY.require(actor);
            return new Seen(lease, lease.tenant().equals(organisation) ? LeaseSide.TENANT : LeaseSide.LANDLORD);
        }
        if (Permission.OPERATE.isGranted(actor)) {
            return new Seen(lease, LeaseSide.OPERATOR);
        }
        throw none();
    }

    /** There is none for the asker. */
    public static Refusal none() {
        return Refusal.notFound("You have no such lease.", "您没有此租约。");
    }
}
