package hqb.sourcing.basket;

import hqb.sourcing.basket.Basket.Pick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Meets a need by the plain rule: as much as there is at the lowest unit price, then at the next, until there is enough. */
final class FillUp {
    private FillUp() {
    }

    /** What is bought of a need that {@linkplain Need#canBeMet can be met}. */
    static Pattern of(Need need, double perMilligram) {
        List<Integer> order = IntStream.range(0, need.lots().size()).filter(i -> need.lots().get(i).most() >= need.lots().get(i).least())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> need.lots().get(i).unitPrice(Math.min(need.lots().get(i).most(),
                        need.lots().get(i).legal(need.quantity())))))
                .toList();
        List<Pick> picks = new ArrayList<>();
        long rest = need.quantity();
        for (int i : order) {
            if (rest <= 0) {
                break;
            }
            Lot lot = need.lots().get(i);
            long quantity = Math.min(lot.most(), lot.legal(rest));
            picks.add(new Pick(i, quantity));
            rest -= quantity;
        }
        double cost = picks.stream().mapToDouble(pick -> need.lots().get(pick.lot()).cost(pick.quantity())).sum();
        return Pattern.of(need, picks, cost, perMilligram);
    }
}
