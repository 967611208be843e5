package hqb.supply.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list and what it was taken for.
 *
 * @param index    from 0
 * @param header   as the file has it; empty when it has none
 * @param role     sku, mpn, manufacturer, stock, moq, multiple, packaging, dateCode, currency, price, ladder, breakQuantity, breakPrice,
 *                 condition, evidence, leadTime, warehouse, counter, package, category, description, or ignored
 * @param quantity for a price the least quantity that gets it, for the columns of a step the step's number; else null
 * @param currency of a price column whose header says so; else null
 * @param by       how that is known: header, content, remembered, chosen; null for an ignored column
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Column(int index, String header, String role, @Nullable Long quantity, @Nullable Currency currency, @Nullable String by) {

    static final String BY_HEADER = "header";
    static final String BY_CONTENT = "content";
    static final String REMEMBERED = "remembered";
    static final String CHOSEN = "chosen";

    static Column ignored(int index, String header) {
        return new Column(index, header, ColumnRole.IGNORED.code(), null, null, null);
    }

    ColumnRole is() {
        return ColumnRole.ofCode(role).orElse(ColumnRole.IGNORED);
    }

    Column as(ColumnRole other, String how) {
        return new Column(index, header, other.code(), null, currency, how);
    }
}
