package hqb.prototyping.gerber;

/** A file that cannot be read at all: nothing in it may be trusted. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the file is refused. */
    public enum Reason {
        /** No content. */
        EMPTY,
        /** Something else than its name says. */
        WRONG_KIND,
        /** More objects, points or nesting than any board has: reading it would exhaust the machine. */
        TOO_COMPLEX,
        /** A coordinate or size that is no number or lies outside 10 m. */
        OUT_OF_RANGE
    }

    private final Reason reason;

    /** @param message what was found, in English, for the finding's text */
    public UnreadableFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
