package hqb.platform;

import java.util.List;

/**
 * The domain's no: expected, explained, and turned into problem+json by one handler. A bug is never a refusal. It carries no
 * stack trace, because nobody is at fault in the code.
 */
public class Refusal extends RuntimeException {
    private final ProblemType type;
    private final transient List<FieldError> errors;

    /**
     * A refusal.
     *
     * @param type   its place in the catalogue
     * @param detail what happened this time, and what helps
     * @param errors the fields at fault, if any
     */
    public Refusal(ProblemType type, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** A refusal because of one field or query parameter. */
    public static Refusal invalid(String field, String message) {
        return new Refusal(ProblemType.INVALID_REQUEST, field + ": " + message, List.of(new FieldError(field, message)));
    }

    /** A refusal because of several fields. */
    public static Refusal invalid(List<FieldError> errors) {
        String detail = errors.isEmpty() ? "The request is not valid." : errors.getFirst().field() + ": " + errors.getFirst().message();
        return new Refusal(ProblemType.INVALID_REQUEST, detail, errors);
    }

    /** A refusal because the thing does not exist, or is not the asker's to see. */
    public static Refusal notFound(String what) {
        return new Refusal(ProblemType.NOT_FOUND, what, List.of());
    }

    /** Its place in the catalogue. */
    public ProblemType type() {
        return type;
    }

    /** The fields at fault; empty when no single field is. */
    public List<FieldError> errors() {
        return errors;
    }
}
