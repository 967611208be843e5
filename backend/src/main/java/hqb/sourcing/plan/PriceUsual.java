package hqb.sourcing.plan;

import hqb.ordering.BuyerRates;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.sourcing.boms.WantedPart;
import hqb.supply.OnSale;
import hqb.supply.Terms;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a list is priced: what the goods of its usual purchase plan come to. What the plan cannot buy because too few are
 * there counts as if its cheapest seller had enough, and is told.
 */
@Singleton
public class PriceUsual {
    private final MakePlan plan;
    private final BuyerRates rates;

    PriceUsual(MakePlan plan, BuyerRates rates) {
        this.plan = plan;
        this.rates = rates;
    }

    /**
     * What the parts of so many boards cost.
     *
     * @param total without shipping
     * @param lines that have a price
     * @param few   of them, those of which there are too few
     * @param none  lines that have no price: their part is not sure, nobody sells it, or the list does not say how many
     */
    public record Price(long boards, Money total, int lines, int few, int none) {
    }

    /**
     * The prices, in the order of the numbers of boards.
     *
     * @param boards each 1 or more
     * @throws hqb.platform.Refusal when there is no list with this link, or it has too many parts
     */
    public List<Price> price(UUID bom, List<Long> boards, Currency currency, Language language) throws IOException {
        return plan.usual(bom, boards, currency, language).stream().map(made -> price(made, currency)).toList();
    }

    private Price price(MakePlan.Usual made, Currency currency) {
        List<Money> prices = new ArrayList<>();
        prices.add(made.priced().goods());
        Set<Integer> priced = new HashSet<>();
        int few = 0;
        for (int i = 0; i < made.market().entries().size(); i++) {
            Market.Entry entry = made.market().entries().get(i);
            boolean bought = !made.priced().basket().picks().get(i).isEmpty();
            Money asIf = bought ? null : asIf(entry, currency);
            if (asIf != null) {
                prices.add(asIf);
                few += entry.wanted().lines().size();
            }
            if (bought || asIf != null) {
                entry.wanted().lines().forEach(line -> priced.add(line.row()));
            }
        }
        int none = (int) made.lines().stream().filter(line -> !priced.contains(line.row()) && !isNothing(line)).count();
        return new Price(made.boards(), Priced.sum(prices, currency), priced.size(), few, none);
    }

    private static boolean isNothing(WantedPart line) {
        return line.quantity() != null && line.quantity() == 0;
    }

    /** What the cheapest of those who sell it would ask if it had enough; null when nobody sells it. */
    private @Nullable Money asIf(Market.Entry entry, Currency currency) {
        return Stream.concat(entry.offers().stream().map(Market.Choice::onSale), entry.tooLarge().stream()).map(OnSale::offer)
                .map(offer -> asIf(offer.terms(), entry.wanted().pieces(), currency)).min((one, other) -> compare(one, other)).orElse(null);
    }

    private static int compare(Money one, Money other) {
        return one.amount().compareTo(other.amount());
    }

    private Money asIf(Terms terms, long pieces, Currency currency) {
        BigDecimal price = terms.unitPriceFor(pieces);
        return rates.unitPrice(price, terms.currency(), currency).lineTotal(terms.legalQuantity(pieces));
    }
}
