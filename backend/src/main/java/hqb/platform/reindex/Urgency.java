package hqb.platform.reindex;

/** How soon a change has to be searchable. */
public enum Urgency {
    /** What a person changed and looks for next: before all that waits in turn. */
    AT_ONCE,
    /** What came in bulk: the longest waiting first. */
    IN_TURN
}
