package hqb.supply;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A supplier's page: the fields of {@link SupplierItem}, and what it deals in.
 *
 * @param offersByCategory by root category, the largest first
 */
@Serdeable
record SupplierDetail(UUID id, String name, String about, String kind, boolean demonstration, long offers, List<CounterItem> counters,
        List<CategoryOffers> offersByCategory) {

    /** How many offers there are in a category and below it. */
    @Serdeable
    record CategoryOffers(String slug, String name, long offers) {
    }
}
