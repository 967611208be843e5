package hqb.sourcing.plan;

import hqb.ordering.BuyerRates;
import hqb.ordering.DeliveryCosts;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.Weights;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.sourcing.basket.Basket;
import hqb.supply.OnSale;
import hqb.supply.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A basket with the prices that the checkout will ask, to the last minor unit.
 *
 * @param sellers by id
 */
record Priced(Basket basket, List<Seller> sellers, Currency currency) {

    /** What is bought from one supplier. */
    record Seller(OnSale any, List<Line> lines, long grams, Money goods, Money delivery) {
        Money total() {
            return new Money(goods.amount().add(delivery.amount()), goods.currency());
        }

        int days() {
            return lines.stream().mapToInt(line -> line.choice().days()).max().orElse(0);
        }
    }

    /**
     * An offer and how many pieces of it.
     *
     * @param entry   the place of the need
     * @param surplus pieces that are more than is needed
     */
    record Line(int entry, Market.Choice choice, long quantity, long surplus, Money unitPrice, Money total) {
    }

    static Priced of(Market market, Basket basket, PlanWish wish, BuyerRates rates) {
        Map<UUID, List<Line>> bySupplier = new TreeMap<>();
        for (int entry = 0; entry < basket.picks().size(); entry++) {
            List<Basket.Pick> picks = basket.picks().get(entry);
            long surplus = picks.stream().mapToLong(Basket.Pick::quantity).sum() - market.entries().get(entry).need().quantity();
            for (Basket.Pick pick : picks) {
                Market.Choice choice = market.entries().get(entry).offers().get(pick.lot());
                Terms terms = choice.onSale().offer().terms();
                Money price = rates.unitPrice(terms.unitPriceFor(pick.quantity()), terms.currency(), wish.currency());
                long over = Math.min(surplus, pick.quantity());
                surplus -= over;
                bySupplier.computeIfAbsent(choice.onSale().supplier().id().value(), any -> new ArrayList<>())
                        .add(new Line(entry, choice, pick.quantity(), over, price, price.lineTotal(pick.quantity())));
            }
        }
        Map<UUID, Long> grams = bySupplier.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> grams(of.getValue())));
        Map<UUID, DeliveryMethod> methods = new TreeMap<>();
        bySupplier.keySet().forEach(supplier -> methods.put(supplier, wish.delivery()));
        Map<UUID, BigDecimal> costs = DeliveryCosts.of(methods, grams, wish.country());
        List<Seller> sellers = new ArrayList<>();
        bySupplier.forEach((supplier, lines) -> sellers.add(new Seller(lines.getFirst().choice().onSale(), lines,
                Objects.requireNonNull(grams.get(supplier)), sum(lines.stream().map(Line::total).toList(), wish.currency()),
                rates.amount(Objects.requireNonNull(costs.get(supplier)), Currency.CNY, wish.currency()))));
        return new Priced(basket, sellers, wish.currency());
    }

    private static long grams(List<Line> lines) {
        return Math.ceilDiv(lines.stream()
                .mapToLong(line -> Weights.milligrams(line.choice().part().part().packageName()) * line.quantity()).sum(), 1_000L);
    }

    static Money sum(List<Money> amounts, Currency currency) {
        return new Money(amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(currency.minorDigits()),
                currency);
    }

    Money goods() {
        return sum(sellers.stream().map(Seller::goods).toList(), currency);
    }

    Money delivery() {
        return sum(sellers.stream().map(Seller::delivery).toList(), currency);
    }

    Money total() {
        return sum(sellers.stream().map(Seller::total).toList(), currency);
    }

    int days() {
        return sellers.stream().mapToInt(Seller::days).max().orElse(0);
    }
}
