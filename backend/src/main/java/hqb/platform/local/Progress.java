package hqb.platform.local;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (step, done, total) -> {
    };

    /**
     * Says that of one step's work so much is done. A step may be told any number of times; it is over when {@code done} equals
     * {@code total}.
     *
     * @param step what is being done, in a few words for a person ("offers")
     * @param done units finished so far
     * @param total units in all, at least 1
     */
    void step(String step, long done, long total);
}
