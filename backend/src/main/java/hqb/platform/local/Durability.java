package hqb.platform.local;

/** What the servers do for data to outlive a crash. */
public enum Durability {
    /** Data is kept between starts and outlives a crash. */
    KEPT,
    /** Data is thrown away with the process, as in tests: nothing waits for the disk. */
    THROWN_AWAY
}
