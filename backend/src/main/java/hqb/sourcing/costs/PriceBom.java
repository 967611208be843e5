package hqb.sourcing.costs;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.sourcing.boms.ListedBom;
import hqb.sourcing.plan.PriceUsual;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the parts of one board cost, as histories keep it: {@link PriceUsual} in CNY, divided by the boards. */
@Singleton
public class PriceBom {
    private static final int DIGITS = 6;

    private final PriceUsual price;

    PriceBom(PriceUsual price) {
        this.price = price;
    }

    /**
     * What the parts cost.
     *
     * @param perBoard CNY, of the lines that have a price
     * @param priced   lines with a price
     * @param lines    lines that are put on the board
     */
    public record Cost(int boards, BigDecimal perBoard, int priced, int lines) {
    }

    /** The cost of one board when so many are built; refuses as {@link PriceUsual#price} does. */
    public Cost of(ListedBom bom, int boards) {
        try {
            PriceUsual.Price found = price.price(bom.id(), List.of((long) boards), Currency.CNY, Language.EN).getFirst();
            return new Cost(boards, found.total().amount().divide(BigDecimal.valueOf(boards), DIGITS, RoundingMode.HALF_EVEN),
                    found.lines(), found.lines() + found.none());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
