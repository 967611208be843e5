package hqb.prototyping.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param party the other side: the provider for a maker, the maker for a provider, both for an operator
 * @param overdue whether a payment after the first one is overdue
 * @param turn  whose deed it waits for: maker, provider, operator, or nobody's
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProductionItem(UUID id, String number, String kind, String process, String title, String state, String turn, String party,
        long quantity,
        Money total, @Nullable LocalDate dueOn, boolean overdue, Instant createdAt) {
}
