package hqb.sourcing.basket;

import hqb.sourcing.basket.Basket.Pick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The same shopping as a mixed-integer program, with nothing left out: packs are whole numbers, each step of a price is switched on or off, a seller is
 * switched on before anything is bought from it, kilograms are whole numbers.
 */
final class Program {
    final List<Var> vars = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    private final Shopping shopping;
    private final List<Slot> slots = new ArrayList<>();

    private Program(Shopping shopping) {
        this.shopping = shopping;
    }

    /** The program of some shopping, all needs of which can be met. */
    static Program of(Shopping shopping) {
        return new Program(shopping).build();
    }

    /** The orders of a lot that get the price of one step. */
    record Slot(int need, int lot, int step, int packs, int on) {
    }

    /** A whole number between two others, and what one of it costs. */
    record Var(double low, double high, double cost) {
    }

    /** What a sum of variables lies between. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(double low, double high, int[] vars, double[] factors) {
    }

    private int var(double low, double high, double cost) {
        vars.add(new Var(low, high, cost));
        return vars.size() - 1;
    }

    private void row(double low, double high, List<Integer> of, List<Double> factors) {
        rows.add(new Row(low, high, of.stream().mapToInt(Integer::intValue).toArray(),
                factors.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private Program build() {
        Freight freight = shopping.freight();
        int[] open = new int[shopping.sellers()];
        List<List<Integer>> weighed = new ArrayList<>();
        List<List<Double>> weights = new ArrayList<>();
        for (int seller = 0; seller < open.length; seller++) {
            open[seller] = var(0, 1, freight.perSeller() + (freight.together() ? 0 : freight.first() - freight.next()));
            weighed.add(new ArrayList<>());
            weights.add(new ArrayList<>());
        }
        for (int n = 0; n < shopping.needs().size(); n++) {
            need(n, open, weighed, weights);
        }
        int parcels = freight.together() ? 1 : open.length;
        for (int parcel = 0; parcel < parcels; parcel++) {
            List<Integer> of = new ArrayList<>();
            List<Double> factors = new ArrayList<>();
            for (int seller = 0; seller < open.length; seller++) {
                if (freight.together() || seller == parcel) {
                    of.addAll(weighed.get(seller));
                    factors.addAll(weights.get(seller));
                }
            }
            parcel(of, factors, freight, freight.together() ? -1 : open[parcel]);
        }
        if (shopping.mostSellers() < open.length) {
            row(0, shopping.mostSellers(), Arrays.stream(open).boxed().toList(), Arrays.stream(open).mapToObj(any -> 1.0).toList());
        }
        return this;
    }

    /** A parcel's kilograms hold its goods and its packing. One that may stay away weighs nothing and costs nothing while its seller is closed. */
    private void parcel(List<Integer> of, List<Double> factors, Freight freight, int open) {
        double packing = Freight.PACKING_G / 1_000.0;
        int kilograms = var(open < 0 ? 1 : 0, 100_000, freight.next());
        of.add(kilograms);
        factors.add(-1.0);
        if (open < 0) {
            row(Double.NEGATIVE_INFINITY, -packing, of, factors);
            return;
        }
        of.add(open);
        factors.add(packing);
        row(Double.NEGATIVE_INFINITY, 0, of, factors);
        row(0, Double.POSITIVE_INFINITY, List.of(kilograms, open), List.of(1.0, -1.0));
    }

    private void need(int n, int[] open, List<List<Integer>> weighed, List<List<Double>> weights) {
        Need need = shopping.needs().get(n);
        List<Integer> covers = new ArrayList<>();
        List<Double> pieces = new ArrayList<>();
        for (int l = 0; l < need.lots().size(); l++) {
            Lot lot = need.lots().get(l);
            List<Integer> ons = new ArrayList<>();
            for (int step = 0; step < lot.from().length; step++) {
                long first = lot.first(step) / lot.multiple();
                long last = Math.min(Math.min(lot.most(), lot.last(step)), Math.max(lot.first(step), lot.legal(need.quantity())))
                        / lot.multiple();
                if (first > last) {
                    continue;
                }
                int on = var(0, 1, 0);
                int packs = var(0, (double) last, lot.price()[step] / 10_000 * lot.multiple());
                row(0, Double.POSITIVE_INFINITY, List.of(packs, on), List.of(1.0, -1.0 * first));
                row(Double.NEGATIVE_INFINITY, 0, List.of(packs, on), List.of(1.0, -1.0 * last));
                ons.add(on);
                covers.add(packs);
                pieces.add((double) lot.multiple());
                weighed.get(lot.seller()).add(packs);
                weights.get(lot.seller()).add(lot.multiple() * lot.milligrams() / 1e6);
                slots.add(new Slot(n, l, step, packs, on));
            }
            if (!ons.isEmpty()) {
                ons.add(open[lot.seller()]);
                List<Double> factors = new ArrayList<>(ons.stream().map(any -> 1.0).toList());
                factors.set(factors.size() - 1, -1.0);
                row(Double.NEGATIVE_INFINITY, 0, ons, factors);
            }
        }
        row((double) need.quantity(), Double.POSITIVE_INFINITY, covers, pieces);
    }

    /** The purchase that a solution stands for, priced as ours are. */
    Basket basket(double[] values, double bound) {
        List<List<Pick>> picks = new ArrayList<>();
        shopping.needs().forEach(need -> picks.add(new ArrayList<>()));
        long[] milligrams = new long[shopping.sellers()];
        Arrays.fill(milligrams, -1);
        double goods = 0;
        for (Slot slot : slots) {
            Lot lot = shopping.needs().get(slot.need()).lots().get(slot.lot());
            long quantity = Math.round(values[slot.packs()]) * lot.multiple();
            if (quantity > 0) {
                picks.get(slot.need()).add(new Pick(slot.lot(), quantity));
                goods += lot.cost(quantity);
                milligrams[lot.seller()] = Math.max(0, milligrams[lot.seller()]) + quantity * lot.milligrams();
            }
        }
        int sellers = (int) Arrays.stream(milligrams).filter(weight -> weight >= 0).count();
        return new Basket(picks, goods, shopping.freight().of(milligrams), sellers, 0, bound);
    }

    double constant() {
        return shopping.freight().together() ? shopping.freight().first() - shopping.freight().next() : 0;
    }
}
