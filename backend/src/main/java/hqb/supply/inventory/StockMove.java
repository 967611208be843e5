package hqb.supply.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stock that was moved by hand.
 *
 * @param change     by how many pieces
 * @param stockAfter how many there were then
 * @param actor      who did it: {@code person} or {@code key} and an id
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record StockMove(UUID id, long change, long stockAfter, String reason, @Nullable String note, @Nullable String actor, Instant movedAt) {
}
