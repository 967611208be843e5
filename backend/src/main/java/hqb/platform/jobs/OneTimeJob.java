package hqb.platform.jobs;

/**
 * Work of one moment, such as releasing an order's money. A bean of this type is run for each key that {@link ScheduleJob} was given. It
 * is tried again, each time later, until it does not throw; it may run twice, so it must look at the state first.
 */
public interface OneTimeJob {
    /** Its name, which never changes: {@code release-order}. */
    String name();

    /** Does it for that key. */
    void run(String key);
}
