package hqb.sourcing.plan;

import hqb.ordering.BuyerRates;
import hqb.platform.Language;
import hqb.sourcing.basket.Basket;
import hqb.sourcing.basket.SolveBasket;
import hqb.sourcing.boms.BomNeeds;
import hqb.supply.OffersOnSale;
import hqb.supply.OnSale;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works out how a list is bought: its needs, all offers of them in a few queries, the cheapest basket, and what else would cost what. */
@Singleton
class MakePlan {
    private final BomNeeds needs;
    private final GatherWanted gather;
    private final OffersOnSale offers;
    private final BuyerRates rates;

    MakePlan(BomNeeds needs, GatherWanted gather, OffersOnSale offers, BuyerRates rates) {
        this.needs = needs;
        this.gather = gather;
        this.offers = offers;
        this.rates = rates;
    }

    /**
     * A plan.
     *
     * @param lines  of the list that are put on the board
     * @param plain  what the plain rule buys
     */
    record Made(UUID bom, PlanWish wish, List<BomNeeds.Line> lines, Market market, Priced priced, Priced plain,
            PlanPage.TradeOffs tradeOffs) {
    }

    /**
     * Makes a plan.
     *
     * @throws hqb.platform.Refusal when there is no list with this link, or it has too many parts
     */
    Made make(UUID bom, PlanWish wish, Language language) throws IOException {
        List<BomNeeds.Line> lines = needs.of(bom, language);
        List<Wanted> wanted = gather.gather(lines, wish);
        Map<UUID, List<OnSale>> byPart = offers
                .listByParts(wanted.stream().flatMap(one -> one.parts().stream()).map(part -> part.part().id().value()).toList()).stream()
                .collect(Collectors.groupingBy(onSale -> onSale.offer().partId()));
        Market market = new Market(wanted, byPart, wish, rates);
        SolveBasket solve = new SolveBasket(market.shopping());
        Basket basket = wish.mostSuppliers() == null ? solve.solve() : solve.solve(wish.mostSuppliers());
        FindTradeOffs tradeOffs = new FindTradeOffs(wanted, byPart, wish, rates);
        return new Made(bom, wish, lines, market, Priced.of(market, basket, wish, rates), Priced.of(market, solve.plain(), wish, rates),
                wish.tradeOffs() ? tradeOffs.find(market, solve) : new PlanPage.TradeOffs(List.of(), List.of()));
    }
}
