package hqb.platform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The domain's no: expected, explained, and turned into problem+json by one handler. A bug is never a refusal. It carries no
 * stack trace, because nobody is at fault in the code.
 */
public class Refusal extends RuntimeException {
    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final transient List<FieldError> errorsZh;
    private final String detailZh;
    private final @Nullable Duration retryAfter;

    /**
     * A refusal.
     *
     * @param type   its place in the catalogue
     * @param detail what happened this time, and what helps
     * @param errors the fields at fault, if any
     */
    public Refusal(ProblemType type, String detail, List<FieldError> errors) {
        this(type, detail, detail, errors, errors, null);
    }

    private Refusal(ProblemType type, String detail, String detailZh, List<FieldError> errors, List<FieldError> errorsZh,
            @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.detailZh = detailZh;
        this.errors = List.copyOf(errors);
        this.errorsZh = List.copyOf(errorsZh);
        this.retryAfter = retryAfter;
    }

    /** A refusal that is the fault of no single field. */
    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of());
    }

    /** A refusal that is the fault of no single field, in both languages. */
    public static Refusal of(ProblemType type, String english, String chinese) {
        return new Refusal(type, english, chinese, List.of(), List.of(), null);
    }

    /** A refusal of one request too many, and when the next one is welcome. */
    public static Refusal tooMany(String english, String chinese, Duration retryAfter) {
        return new Refusal(ProblemType.TOO_MANY_REQUESTS, english, chinese, List.of(), List.of(), retryAfter);
    }

    /** A refusal because of one field or query parameter. */
    public static Refusal invalid(String field, String message) {
        return new Refusal(ProblemType.INVALID_REQUEST, field + ": " + message, List.of(new FieldError(field, message)));
    }

    /** A refusal because of one field or query parameter, in both languages. */
    public static Refusal invalid(String field, String english, String chinese) {
        return invalid(List.of(new FieldError(field, english)), List.of(new FieldError(field, chinese)));
    }

    /** A refusal because of several fields. */
    public static Refusal invalid(List<FieldError> errors) {
        return invalid(errors, errors);
    }

    /** A refusal because of several fields, in both languages. */
    public static Refusal invalid(List<FieldError> english, List<FieldError> chinese) {
        return new Refusal(ProblemType.INVALID_REQUEST, first(english, "The request is not valid."), first(chinese, "请求无效。"), english,
                chinese, null);
    }

    private static String first(List<FieldError> errors, String none) {
        return errors.isEmpty() ? none : errors.getFirst().field() + ": " + errors.getFirst().message();
    }

    /** A refusal because the thing does not exist, or is not the asker's to see. */
    public static Refusal notFound(String what) {
        return new Refusal(ProblemType.NOT_FOUND, what, List.of());
    }

    /** A refusal because the thing does not exist, or is not the asker's to see, in both languages. */
    public static Refusal notFound(String english, String chinese) {
        return of(ProblemType.NOT_FOUND, english, chinese);
    }

    /** What happened this time, and what helps. */
    public String detail(Language language) {
        return language.pick(getMessage() == null ? type.code() : getMessage(), detailZh);
    }

    /** The fields at fault; empty when no single field is. */
    public List<FieldError> errors(Language language) {
        return language.pick(errors, errorsZh);
    }

    /** Its place in the catalogue. */
    public ProblemType type() {
        return type;
    }

    /** The fields at fault; empty when no single field is. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Members of the answer beside those that all refusals have, by name; none unless the kind of refusal has some. */
    public Map<String, Object> more() {
        return Map.of();
    }

    /** How long to wait before another try; null when waiting does not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
