package hqb.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to narrow the list, with how many parts each choice leaves. The counts leave the facet's own choice out of account.
 *
 * @param name    the query parameter, or the parameter name for {@code filter}
 * @param kind    {@code term} or {@code range}
 * @param unit    symbol of the unit of numbers; null when there is none
 * @param buckets the choices
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Facet(String name, String label, String kind, @Nullable String unit,
        @ArraySchema(schema = @Schema(oneOf = {
            Term.class, Range.class})) List<Bucket> buckets){
    static final String TERM = "term";
    static final String RANGE = "range";

    /** A choice of a facet. */
    sealed interface Bucket {
    }

    /** A value to choose. */
    @Serdeable
    record Term(String value, String label, long count, boolean selected) implements Bucket {
    }

    /** A stretch of values to choose, both ends included, in SI base units. */
    @Serdeable
    record Range(double from, double to, long count) implements Bucket {
    }
}
