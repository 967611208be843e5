package hqb.platform.jobs;

/**
 * Work that comes back. A bean of this type is run in its rhythm by one of the backends, never by two at once; whoever dies while running
 * it is replaced. It may run twice for one occasion, so it must bear that.
 */
public interface RecurringJob {
    /** Its name, which never changes: {@code ledger-checks}. */
    String name();

    /** When it runs. */
    Rhythm rhythm();

    /** Does it. When it throws, it is logged, and its next turn comes as if it had not. */
    void run();
}
