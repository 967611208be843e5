package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How well a unit answers a need.
 *
 * @param score   0 to 100
 * @param reasons what was asked and is offered
 * @param misses  what was asked and is not; none when the unit fits
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Fit(int score, List<Reason> reasons, List<Miss> misses) {

    /**
     * Something asked that the unit has.
     *
     * @param field   what it is about, as a code
     * @param name    the same in words
     * @param asked   what was asked, in words
     * @param offered what the unit has, in words
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reason(String field, String name, String asked, String offered) {
    }

    /**
     * Something asked that the unit lacks.
     *
     * @param reason why that is not enough, as a sentence
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Miss(String field, String name, String asked, String offered, String reason) {
    }
}
