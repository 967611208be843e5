package hqb.sourcing.matches;

/** Is told how far the reading and matching of a list are. May throw to end the work when nobody waits for it any more. */
@FunctionalInterface
public interface Steps {
    /** Nobody wants to know. */
    Steps UNTOLD = (state, done, total) -> {
    };

    /**
     * Is told.
     *
     * @param state reading, matching or pricing
     * @param done  lines of {@code total}; both 0 as long as it is not known how many there are
     */
    void at(String state, int done, int total);
}
