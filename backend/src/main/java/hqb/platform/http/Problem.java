package hqb.platform.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer with a status of 400 or more, as RFC 9457 lays it down.
 *
 * @param type      the permanent address of the kind of problem
 * @param title     the kind of problem in words
 * @param status    the HTTP status
 * @param detail    what happened this time, and what helps
 * @param errors    the fields at fault; left out when no single field is
 * @param more      what this kind of problem says beside
 * @param requestId what to quote when asking about it; also in the log
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, @Nullable List<FieldError> errors, @Nullable String requestId,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {
    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem of a type, said in a language. */
    static Problem of(ProblemType type, int status, String detail, List<FieldError> errors, Language language, @Nullable String requestId,
            Map<String, Object> more) {
        return new Problem(type.uri(), type.title(language), status, detail, errors, requestId, more);
    }
}
