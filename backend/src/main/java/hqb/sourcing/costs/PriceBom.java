package hqb.sourcing.costs;

import hqb.platform.money.ExchangeRates;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.boms.ListedBom;
import hqb.supply.Offer;
import hqb.supply.Offers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Prices the parts of a number of boards: for each part the cheapest order of one offer that covers all its lines, with least quantities, multiples and
 * stock as they bind. Shipping and attrition are left out, and so is splitting a part over offers.
 */
@Singleton
public class PriceBom {
    private static final int DIGITS = 6;

    private final Offers offers;
    private final CurrentRates rates;

    PriceBom(Offers offers, CurrentRates rates) {
        this.offers = offers;
        this.rates = rates;
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

    /** The cost of one board when so many are built. */
    public Cost of(ListedBom bom, int boards) {
        Map<UUID, Long> pieces = new HashMap<>();
        int lines = 0;
        for (ListedBom.Line line : bom.lines()) {
            if (!line.dnp()) {
                lines++;
                if (line.part() != null && line.quantity() != null && line.quantity() > 0) {
                    pieces.merge(line.part().id(), (long) line.quantity() * boards, Long::sum);
                }
            }
        }
        ExchangeRates now = rates.now();
        BigDecimal total = BigDecimal.ZERO;
        Set<UUID> known = new HashSet<>();
        for (Map.Entry<UUID, Long> wanted : pieces.entrySet()) {
            BigDecimal cheapest = offers.listByPart(wanted.getKey()).stream().filter(offer -> covers(offer, wanted.getValue()))
                    .map(offer -> cost(offer, wanted.getValue(), now)).min(BigDecimal::compareTo).orElse(null);
            if (cheapest != null) {
                total = total.add(cheapest);
                known.add(wanted.getKey());
            }
        }
        int priced = (int) bom.lines().stream().filter(line -> !line.dnp() && line.part() != null && line.quantity() != null
                && line.quantity() > 0 && known.contains(line.part().id())).count();
        return new Cost(boards, total.divide(BigDecimal.valueOf(boards), DIGITS, RoundingMode.HALF_EVEN), priced, lines);
    }

    private static boolean covers(Offer offer, long pieces) {
        return offer.stock() >= offer.terms().legalQuantity(pieces);
    }

    private static BigDecimal cost(Offer offer, long pieces, ExchangeRates rates) {
        return rates.toCanonicalCny(offer.terms().unitPriceFor(pieces), offer.terms().currency())
                .multiply(BigDecimal.valueOf(offer.terms().legalQuantity(pieces)));
    }
}
