package hqb.sourcing.basket;

import hqb.sourcing.basket.Basket.Pick;
import java.util.List;

/**
 * One way to meet a need, or, without picks, a bound under all ways that use at least these sellers.
 *
 * @param sellers     who is bought from, each once, rising
 * @param milligrams  of the goods of each of them
 * @param cost        of the goods, in minor units
 * @param heavy       the same with the weight at its dearest
 */
@SuppressWarnings("ArrayRecordComponent") // read millions of times; never compared
record Pattern(int[] sellers, long[] milligrams, double cost, double heavy, List<Pick> picks) {

    static Pattern of(Need need, List<Pick> picks, double cost, double perMilligram) {
        int[] sellers = picks.stream().mapToInt(pick -> need.lots().get(pick.lot()).seller()).sorted().distinct().toArray();
        long[] milligrams = new long[sellers.length];
        long all = 0;
        for (Pick pick : picks) {
            Lot lot = need.lots().get(pick.lot());
            long weight = lot.milligrams() * pick.quantity();
            all += weight;
            for (int i = 0; i < sellers.length; i++) {
                milligrams[i] += sellers[i] == lot.seller() ? weight : 0;
            }
        }
        return new Pattern(sellers, milligrams, cost, cost + perMilligram * all, picks);
    }

    /** Whether it is never worse than the other, whatever sellers and kilograms cost. */
    boolean beats(Pattern other) {
        return cost <= other.cost && heavy <= other.heavy && isWithin(other.sellers);
    }

    /** Whether its sellers are among those, which rise. */
    private boolean isWithin(int[] others) {
        int at = 0;
        for (int seller : sellers) {
            while (at < others.length && others[at] < seller) {
                at++;
            }
            if (at == others.length || others[at] != seller) {
                return false;
            }
        }
        return true;
    }

    boolean isOpen(boolean[] open) {
        for (int seller : sellers) {
            if (!open[seller]) {
                return false;
            }
        }
        return true;
    }

    boolean uses(int seller) {
        for (int one : sellers) {
            if (one == seller) {
                return true;
            }
        }
        return false;
    }
}
