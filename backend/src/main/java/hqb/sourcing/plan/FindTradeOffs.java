package hqb.sourcing.plan;

import hqb.ordering.BuyerRates;
import hqb.ordering.DeliveryMethod;
import hqb.sourcing.basket.Basket;
import hqb.sourcing.basket.SolveBasket;
import hqb.supply.OnSale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list costs from fewer suppliers and in fewer days. Of points that are no better than an earlier one none is kept. */
final class FindTradeOffs {
    /** The most points of a curve ... */
    private static final int MOST_POINTS = 12;
    /** ... and of that of a long list, which takes longer. */
    private static final int FEW_POINTS = 6;
    private static final int LONG = 200;

    private final List<Wanted> wanted;
    private final Map<UUID, List<OnSale>> offers;
    private final PlanWish wish;
    private final BuyerRates rates;

    FindTradeOffs(List<Wanted> wanted, Map<UUID, List<OnSale>> offers, PlanWish wish, BuyerRates rates) {
        this.wanted = wanted;
        this.offers = offers;
        this.wish = wish;
        this.rates = rates;
    }

    PlanPage.TradeOffs find(Market market, SolveBasket solve) {
        return new PlanPage.TradeOffs(bySuppliers(market, solve), byDays(market));
    }

    private List<PlanPage.BySuppliers> bySuppliers(Market market, SolveBasket solve) {
        List<PlanPage.BySuppliers> points = new ArrayList<>();
        Priced last = null;
        Basket free = solve.solve();
        for (int most : steps(free.sellers())) {
            Priced priced = Priced.of(market, solve.solve(most), wish, rates);
            if (isBetter(priced, last)) {
                points.add(new PlanPage.BySuppliers(priced.sellers().size(), priced.total(), priced.basket().leftOut()));
                last = priced;
            }
        }
        return points;
    }

    /** All numbers from 1 on, or, where they are many, the small ones and some of the others. */
    private Set<Integer> steps(int most) {
        Set<Integer> steps = new TreeSet<>();
        int half = points() / 2;
        for (int step = 1; step <= Math.min(most, half); step++) {
            steps.add(step);
        }
        for (int i = 1; i <= half && most > 0; i++) {
            steps.add(Math.max(1, most * i / half));
        }
        return steps;
    }

    private List<PlanPage.ByDays> byDays(Market market) {
        record Point(int days, DeliveryMethod method, Priced priced) {
        }
        List<DeliveryMethod> methods = wish.delivery() == DeliveryMethod.PICK_UP ? List.of(DeliveryMethod.PICK_UP)
                : List.of(DeliveryMethod.COURIER, DeliveryMethod.CONSOLIDATED);
        List<Point> all = new ArrayList<>();
        for (DeliveryMethod method : methods) {
            for (int days : days(market, method)) {
                PlanWish within = wish.within(method, days);
                Market then = new Market(wanted, offers, within, rates);
                SolveBasket solve = new SolveBasket(then.shopping());
                Basket basket = wish.mostSuppliers() == null ? solve.solve() : solve.solve(wish.mostSuppliers());
                all.add(new Point(days, method, Priced.of(then, basket, within, rates)));
            }
        }
        all.sort(Comparator.comparingInt(Point::days));
        List<PlanPage.ByDays> points = new ArrayList<>();
        Priced last = null;
        for (Point point : all) {
            if (isBetter(point.priced(), last)) {
                if (!points.isEmpty() && points.getLast().days() == point.days()) {
                    points.removeLast();
                }
                points.add(new PlanPage.ByDays(point.days(), point.method().code(), point.priced().sellers().size(),
                        point.priced().total(), point.priced().basket().leftOut()));
                last = point.priced();
            }
        }
        return points;
    }

    /** The days at which more offers come in reach. */
    private List<Integer> days(Market market, DeliveryMethod method) {
        TreeSet<Integer> days = new TreeSet<>();
        for (Market.Entry entry : market.entries()) {
            entry.wanted().parts().forEach(part -> offers.getOrDefault(part.part().id().value(), List.of())
                    .forEach(onSale -> days.add(Days.of(onSale.offer(), method, wish.country()))));
        }
        List<Integer> all = new ArrayList<>(days);
        List<Integer> some = new ArrayList<>();
        int most = points() / 2;
        for (int i = 0; i < all.size(); i++) {
            if (all.size() <= most || i == all.size() - 1 || i < most - 1) {
                some.add(all.get(i));
            }
        }
        return some;
    }

    private int points() {
        return wanted.size() > LONG ? FEW_POINTS : MOST_POINTS;
    }

    private static boolean isBetter(Priced priced, @Nullable Priced last) {
        if (priced.sellers().isEmpty()) {
            return false;
        }
        if (last == null || priced.basket().leftOut() != last.basket().leftOut()) {
            return last == null || priced.basket().leftOut() < last.basket().leftOut();
        }
        BigDecimal total = priced.total().amount();
        return total.compareTo(last.total().amount()) < 0;
    }
}
