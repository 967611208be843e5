package hqb.ordering.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order in a list.
 *
 * @param party  the other side: the supplier for a buyer, the buyer for a supplier
 * @param lines  how many lines it has
 * @param parts  the numbers of its first parts
 * @param method pick-up, courier or consolidated
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OrderItem(UUID id, String number, String state, UUID checkoutId, Instant createdAt, OrderPage.Party party, int lines,
        List<String> parts, String method, Money total) {
}
