package hqb.sourcing.plan;

import hqb.ordering.BuyerRates;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.sourcing.basket.Basket;
import hqb.sourcing.basket.SolveBasket;
import hqb.sourcing.boms.WantedPart;
import hqb.sourcing.boms.WantedParts;
import hqb.supply.OffersOnSale;
import hqb.supply.OnSale;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works out how a list is bought: its needs, all offers of them in a few queries, the cheapest basket, and what else would cost what. */
@Singleton
class MakePlan {
    private final WantedParts needs;
    private final GatherWanted gather;
    private final OffersOnSale offers;
    private final BuyerRates rates;

    MakePlan(WantedParts needs, GatherWanted gather, OffersOnSale offers, BuyerRates rates) {
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
    record Made(UUID bom, PlanWish wish, List<WantedPart> lines, Market market, Priced priced, Priced plain,
            PlanPage.TradeOffs tradeOffs) {
    }

    /**
     * Makes a plan.
     *
     * @throws hqb.platform.Refusal when there is no list with this link, or it has too many parts
     */
    Made make(UUID bom, PlanWish wish, Language language) throws IOException {
        List<WantedPart> lines = lines(bom, language);
        List<Wanted> wanted = gather.gather(lines, wish);
        Map<UUID, List<OnSale>> byPart = offered(wanted);
        Market market = new Market(wanted, byPart, wish, rates);
        SolveBasket solve = new SolveBasket(market.shopping());
        Basket basket = wish.mostSuppliers() == null ? solve.solve() : solve.solve(wish.mostSuppliers());
        FindTradeOffs tradeOffs = new FindTradeOffs(wanted, byPart, wish, rates);
        return new Made(bom, wish, lines, market, Priced.of(market, basket, wish, rates), Priced.of(market, solve.plain(), wish, rates),
                wish.tradeOffs() ? tradeOffs.find(market, solve) : new PlanPage.TradeOffs(List.of(), List.of()));
    }

    /**
     * What a usual plan buys.
     *
     * @param lines of the list that are put on the board
     */
    record Usual(long boards, List<WantedPart> lines, Market market, Priced priced) {
    }

    /**
     * The usual plans of several numbers of boards: what the same plans of {@link #make} buy, for one reading of the list and of the offers.
     *
     * @throws hqb.platform.Refusal when there is no list with this link, or it has too many parts
     */
    List<Usual> usual(UUID bom, List<Long> boards, Currency currency, Language language) throws IOException {
        List<WantedPart> lines = lines(bom, language);
        List<Usual> made = new ArrayList<>();
        Map<UUID, List<OnSale>> byPart = Map.of();
        for (long many : boards) {
            PlanWish wish = PlanWish.usual(many, currency);
            List<Wanted> wanted = gather.gather(lines, wish);
            byPart = made.isEmpty() ? offered(wanted) : byPart;
            Market market = new Market(wanted, byPart, wish, rates);
            made.add(new Usual(many, lines, market, Priced.of(market, new SolveBasket(market.shopping()).solve(), wish, rates)));
        }
        return made;
    }

    private List<WantedPart> lines(UUID bom, Language language) throws IOException {
        return needs.list(bom, language).stream().filter(line -> !line.dnp()).toList();
    }

    private Map<UUID, List<OnSale>> offered(List<Wanted> wanted) {
        return offers.listByParts(wanted.stream().flatMap(one -> one.parts().stream()).map(part -> part.part().id().value()).toList())
                .stream().collect(Collectors.groupingBy(onSale -> onSale.offer().partId()));
    }
}
