package hqb.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completions of what is being typed. */
@Serdeable
record Suggestions(List<Suggestion> items) {
    /**
     * A completion.
     *
     * @param kind {@code part}, {@code value}, {@code package}, {@code category}, {@code function}, {@code manufacturer}, {@code supplier},
     *             {@code service}, {@code centre-service} or {@code provider}
     * @param text to show
     * @param id   of the part or supplier, filter of the value, name of the package, code of the function, slug of the category, word of the provider, code of the service; null for a manufacturer, whose text is its name
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Suggestion(String kind, String text, @Nullable String id) {
    }
}
