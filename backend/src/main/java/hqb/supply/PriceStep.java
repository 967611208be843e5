package hqb.supply;

import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A step of a price list in the asked currency.
 *
 * @param from the least ordered quantity that gets this price
 */
@Serdeable
record PriceStep(long from, Money unitPrice) {

    static List<PriceStep> of(Terms terms, Currency currency, ExchangeRates rates) {
        return terms.priceBreaks().steps().stream().map(step -> new PriceStep(step.from(),
                Money.unitPrice(rates.convertUnitPrice(step.unitPrice(), terms.currency(), currency), currency))).toList();
    }
}
