package hqb.supply;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A supplier in a list.
 *
 * @param about         what it says of itself
 * @param kind          distributor, wholesale-stall, module-shop, stall or one-metre-counter
 * @param demonstration whether it is invented
 * @param offers        how many offers it has
 * @param counters      where it is found
 */
@Serdeable
record SupplierItem(UUID id, String name, String about, String kind, boolean demonstration, long offers, List<CounterItem> counters) {
}
