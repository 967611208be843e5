package hqb.projects.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs apiece, by how many are made.
 *
 * @param items   in the order parts, boards, assembly, printed parts, tests
 * @param columns one for each quantity
 */
@Serdeable
record CostPage(List<Item> items, List<Column> columns) {

    /**
     * Something that the product needs.
     *
     * @param kind    parts, boards, assembly, housing or tests
     * @param name    of the kind
     * @param subject the list, design or test plan that it rests on
     * @param asOf    when the prices held
     * @param cells   one for each quantity that has a price
     * @param gap     what is not in the price, or why there is none; null when nothing is missing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(String kind, String name, UUID subject, String title, Instant asOf, List<Cell> cells, @Nullable String gap) {
    }

    /**
     * A price.
     *
     * @param made    pieces that are paid
     * @param oneOff  of the total, what costs the same whatever the quantity
     * @param perUnit the total shared by the pieces that were asked for
     * @param source  whose price it is
     */
    @Serdeable
    record Cell(long quantity, long made, Money total, Money oneOff, Money perUnit, String source) {
    }

    /**
     * A quantity.
     *
     * @param complete whether every item has its whole price
     */
    @Serdeable
    record Column(long quantity, Money total, Money oneOff, Money perUnit, boolean complete) {
    }

    static CostPage of(CostSheet sheet, Language language) {
        return new CostPage(sheet.items().stream().map(item -> item(item, sheet.quantities(), language)).toList(),
                sheet.columns().stream().map(column -> new Column(column.quantity(), total(column.total()), total(column.oneOff()),
                        unit(column.perUnit()), column.complete())).toList());
    }

    private static Item item(CostItem item, List<Long> quantities, Language language) {
        return new Item(item.kind().code(), item.kind().name(language), item.subject(), item.title(), item.asOf(),
                quantities.stream().filter(item.costs()::containsKey).map(quantity -> cell(item, quantity)).toList(), item.gap());
    }

    private static Cell cell(CostItem item, long quantity) {
        Cost cost = Objects.requireNonNull(item.costs().get(quantity));
        return new Cell(quantity, cost.made(), total(cost.total()), total(cost.oneOff()),
                unit(CostSheet.perUnit(cost.total(), quantity)), item.source().getOrDefault(quantity, ""));
    }

    private static Money total(BigDecimal amount) {
        return new Money(amount.setScale(Currency.CNY.minorDigits(), RoundingMode.HALF_EVEN), Currency.CNY);
    }

    private static Money unit(BigDecimal amount) {
        return Money.unitPrice(amount, Currency.CNY);
    }
}
