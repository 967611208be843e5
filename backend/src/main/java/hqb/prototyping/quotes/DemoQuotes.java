package hqb.prototyping.quotes;

import hqb.accounts.Actor;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Firm prices of a local start. */
@Singleton
public class DemoQuotes {
    private static final int PATIENCE_DAYS = 8;

    private final PriceDesign price;
    private final MakeQuote make;

    DemoQuotes(PriceDesign price, MakeQuote make) {
        this.price = price;
        this.make = make;
    }

    private record Asked(String provider, PricesPage.Cell cell) {
    }

    /**
     * Makes the cheapest price of all that are quick enough firm and returns its id; empty when nobody makes the design.
     *
     * @param process of {@link PricesAsked}
     */
    public Optional<UUID> cheapest(UUID design, String process, Map<String, Object> options, long quantity, Actor maker) {
        try {
            PricesPage page = price.price(design, new PricesAsked(process, options, List.of(quantity)), Currency.CNY, Language.EN);
            return page.offers().stream().flatMap(offer -> offer.cells().stream().map(cell -> new Asked(offer.provider().slug(), cell)))
                    .filter(one -> one.cell().total().currency() == Currency.CNY && one.cell().workingDays() <= PATIENCE_DAYS)
                    .min(Comparator.comparing(one -> one.cell().total().amount()))
                    .map(one -> make.make(design,
                            new QuoteAsked(process, options, one.provider(), quantity, one.cell().leadTime()), maker, Language.EN));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }
}
