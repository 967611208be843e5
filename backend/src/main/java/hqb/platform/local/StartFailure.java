package hqb.platform.local;

/** The start cannot go on; the message is one sentence that tells the person at the terminal what to do about it. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure whose sentence says all there is to say. */
    public StartFailure(String sentence) {
        super(sentence);
    }

    /** A failure whose cause belongs into the log file. */
    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
