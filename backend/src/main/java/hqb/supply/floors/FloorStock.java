package hqb.supply.floors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * The counters of a building that have a part now.
 *
 * @param floors every floor that has a plan, from the lowest up, those without the part too
 * @param items  counters from the lowest floor up, the largest stock of a floor first
 * @param total  how many counters have it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FloorStock(PartName part, List<StockedFloor> floors, List<StockedCounter> items, int total) {

    /** The part that was asked for. */
    @Serdeable
    record PartName(UUID id, String mpn, String manufacturer) {
    }

    /**
     * A floor.
     *
     * @param counters how many of its counters have the part
     * @param stock    pieces that are left for buyers at these
     */
    @Serdeable
    record StockedFloor(int level, String label, int counters, long stock) {
    }

    /**
     * A counter that has the part.
     *
     * @param id     of the counter
     * @param floor  label, "2F"
     * @param number as signposted, "2A017"
     * @param stock  pieces that are left for buyers
     */
    @Serdeable
    record StockedCounter(UUID id, int level, String floor, String number, Seller supplier, long stock) {
    }

    /** Who stands there. */
    @Serdeable
    record Seller(UUID id, String name) {
    }
}
