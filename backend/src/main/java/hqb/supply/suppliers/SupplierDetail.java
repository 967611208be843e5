package hqb.supply.suppliers;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.time.OpeningTimes;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's page: the fields of {@link SupplierItem}, and what it deals in.
 *
 * @param openingHours     when its counters are open; its week is empty when the supplier has not said
 * @param offersByCategory by root category, the largest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SupplierDetail(UUID id, String name, String about, String kind, boolean demonstration, long offers, @Nullable Rating rating,
        List<CounterItem> counters, OpeningTimes openingHours, List<CategoryOffers> offersByCategory) {

    /** How many offers there are in a category and below it. */
    @Serdeable
    record CategoryOffers(String slug, String name, long offers) {
    }
}
