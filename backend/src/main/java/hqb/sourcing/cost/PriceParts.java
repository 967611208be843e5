package hqb.sourcing.cost;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.sourcing.plan.PriceUsual;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What the parts of a list cost, as cost sheets show it: {@link PriceUsual} in CNY. */
@Singleton
public class PriceParts {
    private final PriceUsual price;

    PriceParts(PriceUsual price) {
        this.price = price;
    }

    /** The prices, in the order of the numbers of boards; refuses as {@link PriceUsual#price} does. */
    public List<PartsPrice> price(UUID bom, List<Long> boards, Language language) throws IOException {
        return price.price(bom, boards, Currency.CNY, language).stream()
                .map(one -> new PartsPrice(one.boards(), one.total(), one.lines(), one.few(), one.none())).toList();
    }
}
