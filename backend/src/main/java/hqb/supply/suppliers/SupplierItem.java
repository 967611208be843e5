package hqb.supply.suppliers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier in a list.
 *
 * @param about         what it says of itself
 * @param kind          distributor, wholesale-stall, module-shop, stall or one-metre-counter
 * @param demonstration whether it is invented
 * @param offers        how many offers it has
 * @param rating        how its buyers judge it; null when nobody has
 * @param counters      where it is found
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SupplierItem(UUID id, String name, String about, String kind, boolean demonstration, long offers, @Nullable Rating rating,
        List<CounterItem> counters) {
}
