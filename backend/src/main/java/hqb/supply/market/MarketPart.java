package hqb.supply.market;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A part in a list of the market's. */
@Serdeable
record MarketPart(UUID id, String mpn, String manufacturer, String category, String categoryName) {
}
