package hqb.supply.imports;

import hqb.platform.money.Currency;
import hqb.supply.Condition;
import hqb.supply.Packaging;
import hqb.supply.PriceBreaks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that says what an offer has to say, not yet matched to a part. Null where the row is silent.
 *
 * @param row         as a spreadsheet counts
 * @param columns     the row's cells by role, for telling problems found later
 */
record RowOffer(int row, String sku, String mpn, @Nullable String manufacturer, long stock, @Nullable Integer moq,
        @Nullable Integer multiple,
        @Nullable Packaging packaging, @Nullable String dateCode, @Nullable Currency currency, PriceBreaks priceBreaks,
        @Nullable Condition condition, @Nullable String evidence, @Nullable Integer leadTimeDays, @Nullable String warehouse,
        @Nullable String origin, @Nullable UUID counterId, String description, @Nullable String packageName, @Nullable String category) {
}
