package hqb.sourcing.basket;

import java.util.List;

/**
 * What is to be bought, and from whom it can be.
 *
 * @param needs       each with lots of its own
 * @param sellers     how many there are; lots name them from 0
 * @param mostSellers from how many of them may be bought, 1 or more
 */
public record Shopping(List<Need> needs, int sellers, Freight freight, int mostSellers) {
    /** Copies the needs. */
    public Shopping {
        needs = List.copyOf(needs);
    }

    /** The same with fewer sellers. */
    public Shopping withMost(int most) {
        return new Shopping(needs, sellers, freight, most);
    }
}
