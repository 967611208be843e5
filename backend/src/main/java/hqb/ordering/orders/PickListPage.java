package hqb.ordering.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supplier has to gather, counter by counter. */
@Serdeable
record PickListPage(List<Place> counters) {

    /**
     * What lies at one counter.
     *
     * @param counter its number; null for what lies at none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Place(@Nullable String counter, List<Pick> picks) {
    }

    /**
     * Pieces to take.
     *
     * @param quantity that have not left yet
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Pick(UUID orderId, String number, UUID lineId, String mpn, String manufacturer, String sku, @Nullable String packaging,
            @Nullable String dateCode, long quantity) {
    }
}
