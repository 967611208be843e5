package hqb.spaces.leases;

/** Is told what happens to leases, in the transaction in which it does. What is paid for them follows from it. */
public interface LeaseListener {
    /** Both have signed what was offered: a lease, or its renewal. */
    void signed(Lease lease, LeaseOffer offer);

    /** It has another last day than was agreed. */
    void shortened(Lease lease);

    /** It has come to its end. */
    void ended(Lease lease);

    /** Whether money is on its way, so that a lease that is not paid in time cannot lapse yet. Asked outside of any transaction. */
    boolean isBeingPaid(Lease lease);

    /** It ends before it has begun. */
    void lapsed(Lease lease);
}
