package hqb.spaces.leases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a lease has come, from the application to the settled deposit. */
public enum LeaseState {
    /** Applied for; the landlord's turn. */
    SUBMITTED,
    /** The tenant's turn. */
    OFFERED,
    /** The days are the tenant's; nobody has signed. */
    ACCEPTED,
    /** One of the two has signed. */
    SIGNING,
    /** Signed by both; deposit and first rent are to be paid. */
    AWAITING_DEPOSIT,
    /** Paid for. */
    RUNNING,
    /** The last day is over; the landlord says what to keep of the deposit. */
    ENDED,
    /** The tenant answers what the landlord wants to keep. */
    SETTLING,
    /** The tenant disagrees; an operator decides. */
    DISPUTED,
    /** The deposit has gone where it belongs. */
    SETTLED,
    /** By the landlord. */
    DECLINED,
    /** By the tenant. */
    WITHDRAWN,
    /** By one of the two before both had signed. */
    CANCELLED,
    /** Nobody did in time what was to be done. */
    LAPSED;

    private static final Set<LeaseState> OVER = EnumSet.of(SETTLED, DECLINED, WITHDRAWN, CANCELLED, LAPSED);
    private static final Set<LeaseState> NEVER_BOUND = EnumSet.of(SUBMITTED, OFFERED, DECLINED, WITHDRAWN, CANCELLED, LAPSED);

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing can happen any more. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether the unit's days are the tenant's: no other lease has one of them. */
    public boolean isBinding() {
        return !NEVER_BOUND.contains(this);
    }

    /** The state that a word stands for. */
    public static Optional<LeaseState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<LeaseState> after(LeaseEvent event) {
        return Optional.ofNullable(LeaseEvent.MACHINE.get(event)).map(edges -> edges.get(this));
    }
}
