package hqb.sourcing.cost;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.boms.WantedPart;
import hqb.sourcing.boms.WantedParts;
import hqb.supply.Offer;
import hqb.supply.Offers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Prices the parts of a list: each part at the seller that is cheapest for all its pieces and has them. Shipping is not in it; the purchase
 * plan reckons that.
 */
@Singleton
public class PriceParts {
    private final WantedParts wanted;
    private final Offers offers;
    private final CurrentRates rates;

    PriceParts(WantedParts wanted, Offers offers, CurrentRates rates) {
        this.wanted = wanted;
        this.offers = offers;
        this.rates = rates;
    }

    /** The prices in CNY, in the order of the numbers of boards; refuses with not-found when there is no such list. */
    public List<PartsPrice> price(UUID bom, List<Long> boards, Language language) throws IOException {
        Map<UUID, Long> pieces = new LinkedHashMap<>();
        Map<UUID, Integer> lines = new LinkedHashMap<>();
        int unknown = 0;
        for (WantedPart line : wanted.list(bom, language)) {
            UUID part = line.part();
            Integer quantity = line.quantity();
            if (!line.dnp() && part != null && line.sure() && quantity != null && quantity > 0) {
                pieces.merge(part, (long) quantity, Long::sum);
                lines.merge(part, 1, Integer::sum);
            } else if (!line.dnp()) {
                unknown++;
            }
        }
        List<Sum> sums = boards.stream().map(Sum::new).toList();
        for (Map.Entry<UUID, Long> part : pieces.entrySet()) {
            List<Offer> sold = offers.listByPart(part.getKey());
            int count = lines.getOrDefault(part.getKey(), 1);
            sums.forEach(sum -> sum.add(sold, part.getValue() * sum.boards, count, rates.now()));
        }
        List<PartsPrice> prices = new ArrayList<>();
        for (Sum sum : sums) {
            prices.add(new PartsPrice(sum.boards, new Money(sum.total, Currency.CNY), sum.lines, sum.few, sum.none + unknown));
        }
        return prices;
    }

    /** What one number of boards costs while it is added up. */
    private static final class Sum {
        private final long boards;
        private BigDecimal total = new BigDecimal("0.00");
        private int lines;
        private int few;
        private int none;

        Sum(long boards) {
            this.boards = boards;
        }

        void add(List<Offer> sold, long pieces, int count, ExchangeRates rates) {
            BigDecimal enough = least(sold, pieces, rates, offer -> offer.terms().legalQuantity(pieces) <= offer.stock());
            BigDecimal any = enough == null ? least(sold, pieces, rates, offer -> true) : enough;
            if (any == null) {
                none += count;
                return;
            }
            total = total.add(any);
            lines += count;
            few += enough == null ? count : 0;
        }

        private static @Nullable BigDecimal least(List<Offer> sold, long pieces, ExchangeRates rates, Predicate<Offer> which) {
            return sold.stream().filter(which).map(offer -> total(offer, pieces, rates)).min(BigDecimal::compareTo).orElse(null);
        }

        private static BigDecimal total(Offer offer, long pieces, ExchangeRates rates) {
            BigDecimal price = rates.convertUnitPrice(offer.terms().unitPriceFor(pieces), offer.terms().currency(), Currency.CNY);
            return new Money(price, Currency.CNY).lineTotal(offer.terms().legalQuantity(pieces)).amount();
        }
    }
}
