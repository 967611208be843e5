package hqb.prototyping.brokering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as a list shows it.
 *
 * @param maker   the name of the organisation that sent it
 * @param turn    whose deed is next: maker, operator, provider, or system when nobody's
 * @param dueAt   until when that deed is due; null when it is over
 * @param overdue whether that has passed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RequestItem(UUID id, String number, String service, @Nullable String kind, @Nullable String process, String title, long quantity,
        String maker, String state, String turn, @Nullable Instant dueAt, boolean overdue, Instant createdAt) {
}
