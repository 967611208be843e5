package hqb.sourcing.route;

import hqb.platform.money.Money;
import hqb.supply.floors.CounterOffer;
import java.util.Comparator;

/**
 * Pieces that a counter can sell.
 *
 * @param pieces    as many as the offer's least order and multiple ask for, so that what is needed is there
 * @param unitPrice for one piece
 * @param total     for all
 */
record Choice(CounterOffer offer, long pieces, Money unitPrice, Money total) {
    /** The cheapest first. */
    static final Comparator<Choice> BY_TOTAL = Comparator.comparing((Choice choice) -> choice.total().amount())
            .thenComparing(choice -> choice.offer().offerId());
}
