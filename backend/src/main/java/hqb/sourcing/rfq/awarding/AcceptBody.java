package hqb.sourcing.rfq.awarding;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a bid is accepted.
 *
 * @param version of the quote that was read: a newer one is refused
 * @param lines   all that is quoted and not yet accepted when left out
 */
@Serdeable
public record AcceptBody(@Nullable Integer version, @Nullable List<@Nullable Line> lines) {

    /**
     * A line.
     *
     * @param quantity what the line asks for when left out, or as much of it as there is
     */
    @Serdeable
    public record Line(@Nullable UUID lineId, @Nullable Long quantity) {
    }
}
