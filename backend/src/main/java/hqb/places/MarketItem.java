package hqb.places;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A building in a list.
 *
 * @param market    whether it has counters or shops
 * @param floors    storeys above ground
 * @param suppliers how many suppliers have a counter there
 * @param counters  how many counters its floor plans have
 * @param estimated whether its position is an estimate
 * @param spaces    how many spaces are to let there
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MarketItem(String slug, String name, String address, Location location, String trade, boolean market, int floors,
        int suppliers, int counters, boolean estimated, int spaces) {
}
