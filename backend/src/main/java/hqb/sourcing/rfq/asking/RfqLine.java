package hqb.sourcing.rfq.asking;

import hqb.supply.Packaging;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part that is asked for.
 *
 * @param position     from 1
 * @param part         in the catalogue; null for what it does not know
 * @param manufacturer null when any will do: the quote names it
 * @param targetPrice  what the buyer hopes for a piece, in the currency of the request; null when not said
 * @param dateCodeFrom year and week, such as {@code 2301}: older goods will not do; null when any will
 */
public record RfqLine(UUID id, UUID rfq, int position, @Nullable UUID part, String mpn, @Nullable String manufacturer, long quantity,
        @Nullable BigDecimal targetPrice, @Nullable String dateCodeFrom, @Nullable Packaging packaging, AskedCondition condition,
        @Nullable String note) {
}
