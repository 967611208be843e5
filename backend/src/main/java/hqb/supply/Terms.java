package hqb.supply;

import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import java.math.BigDecimal;

/**
 * What ordering costs and in which quantities it is possible.
 *
 * @param moq      the least quantity of an order, 1 or more
 * @param multiple orders are multiples of this, 1 or more
 * @param currency of the prices
 */
public record Terms(int moq, int multiple, PriceBreaks priceBreaks, Currency currency) {

    /** Refuses terms under which the least possible order would have no price, with an {@link IllegalArgumentException}. */
    public Terms {
        if (moq < 1) {
            throw new IllegalArgumentException("The minimum order quantity is 1 or more.");
        }
        if (multiple < 1) {
            throw new IllegalArgumentException("The order multiple is 1 or more.");
        }
        if (priceBreaks.least() > legal(1, moq, multiple)) {
            throw new IllegalArgumentException(
                    "The first price step must cover the least possible order, " + legal(1, moq, multiple) + " pieces.");
        }
    }

    /** The smallest quantity that can be ordered and is at least the asked one. */
    public long legalQuantity(long asked) {
        return legal(asked, moq, multiple);
    }

    /** The price of one piece for the smallest order that covers the asked quantity, in the offer's own currency. */
    public BigDecimal unitPriceFor(long asked) {
        return priceBreaks.unitPriceAt(legalQuantity(asked));
    }

    /** What the smallest order that covers the asked quantity costs, rounded once to the minor unit. */
    public Money lineTotalFor(long asked) {
        return new Money(unitPriceFor(asked), currency).lineTotal(legalQuantity(asked));
    }

    /** The smallest asked quantity whose order is at least this large: from there on a price step of that quantity counts. */
    public long askedToReach(long ordered) {
        if (ordered <= legalQuantity(1)) {
            return 1;
        }
        long multiples = Math.ceilDiv(ordered, (long) multiple);
        return (multiples - 1) * multiple + 1;
    }

    /** Whether both ask the same, with prices compared by value. */
    public boolean isSameAs(Terms other) {
        return moq == other.moq && multiple == other.multiple && currency == other.currency
                && priceBreaks.isSameAs(other.priceBreaks);
    }

    private static long legal(long asked, int moq, int multiple) {
        return Math.ceilDiv(Math.max(asked, moq), (long) multiple) * multiple;
    }
}
