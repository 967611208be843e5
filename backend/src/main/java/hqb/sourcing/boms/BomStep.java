package hqb.sourcing.boms;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading and matching of a list are.
 *
 * @param state reading, matching, pricing, ready or failed; what has failed is told by asking for the list itself
 * @param done  lines that are matched, of {@code total}; both 0 as long as it is not known how many there are
 * @param bom   the list, once it is ready
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BomStep(String state, int done, int total, @Nullable BomPage bom) {
}
