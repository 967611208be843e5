package hqb.sourcing.plan;

import hqb.catalogue.ListedPart;
import hqb.ordering.BuyerRates;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.ParcelPrices;
import hqb.ordering.Weights;
import hqb.ordering.cart.LegalQuantities;
import hqb.platform.money.Currency;
import hqb.sourcing.basket.Freight;
import hqb.sourcing.basket.Lot;
import hqb.sourcing.basket.Need;
import hqb.sourcing.basket.Shopping;
import hqb.supply.Condition;
import hqb.supply.OnSale;
import hqb.supply.PriceBreak;
import hqb.supply.Terms;
import hqb.supply.suppliers.SupplierId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is wanted beside what is offered, as the arithmetic of baskets takes it. */
final class Market {
    /** The most pieces of a line of a cart. */
    private static final long MOST_PIECES = 1_000_000_000L;
    /** A least order is far above the need when it is more than so many times as much ... */
    private static final long FAR = 10;
    /** ... and what is too much costs more than this, in CNY. */
    private static final BigDecimal DEAR = BigDecimal.valueOf(30);

    private final PlanWish wish;
    private final BuyerRates rates;
    private final List<Entry> entries = new ArrayList<>();
    private final List<SupplierId> sellers = new ArrayList<>();

    /**
     * A need and the offers that may meet it.
     *
     * @param offers   as the lots of the need, place by place
     * @param refused  offers that the wish leaves out
     * @param tooLarge offers whose least order is far above the need
     */
    record Entry(Wanted wanted, Need need, List<Choice> offers, List<OnSale> refused, List<OnSale> tooLarge) {
    }

    /** An offer of a part. */
    record Choice(OnSale onSale, ListedPart part, int days) {
    }

    /** All needs, with the offers of their parts. */
    Market(List<Wanted> wanted, Map<UUID, List<OnSale>> offers, PlanWish wish, BuyerRates rates) {
        this.wish = wish;
        this.rates = rates;
        Map<SupplierId, Integer> places = new HashMap<>();
        wanted.forEach(one -> entries.add(entry(one, offers, places)));
    }

    private Entry entry(Wanted wanted, Map<UUID, List<OnSale>> offers, Map<SupplierId, Integer> places) {
        List<Lot> lots = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        List<OnSale> refused = new ArrayList<>();
        List<OnSale> tooLarge = new ArrayList<>();
        for (ListedPart part : wanted.parts()) {
            for (OnSale onSale : offers.getOrDefault(part.part().id().value(), List.of())) {
                Terms terms = onSale.offer().terms();
                int days = Days.of(onSale.offer(), wish.delivery(), wish.country());
                if (LegalQuantities.mostOf(onSale.offer().stock(), terms) == 0) {
                    continue;
                }
                if (!isWanted(onSale, days)) {
                    refused.add(onSale);
                } else if (!wish.anySurplus() && isFarAbove(terms, wanted.pieces())) {
                    tooLarge.add(onSale);
                } else {
                    int seller = places.computeIfAbsent(onSale.supplier().id(), id -> {
                        sellers.add(id);
                        return sellers.size() - 1;
                    });
                    lots.add(lot(seller, onSale, part));
                    choices.add(new Choice(onSale, part, days));
                }
            }
        }
        return new Entry(wanted, new Need(wanted.pieces(), lots), choices, refused, tooLarge);
    }

    private boolean isWanted(OnSale onSale, int days) {
        Condition condition = onSale.offer().goods().condition();
        boolean fresh = condition == Condition.NEW_ORIGINAL || condition == Condition.NEW_SEALED;
        boolean authorised = condition == Condition.NEW_ORIGINAL && onSale.supplier().kind().equals("distributor");
        boolean sold = onSale.offer().terms().currency() == wish.currency() || !rates.isStale();
        return (fresh || wish.usedToo()) && (authorised || !wish.authorisedOnly()) && (wish.mostDays() == null || days <= wish.mostDays())
                && (wish.delivery() != DeliveryMethod.PICK_UP || onSale.pickUp() != null) && sold;
    }

    private boolean isFarAbove(Terms terms, long pieces) {
        long least = terms.legalQuantity(1);
        if (least <= pieces * FAR) {
            return false;
        }
        BigDecimal price = rates.unitPrice(terms.unitPriceFor(least), terms.currency(), Currency.CNY).amount();
        return price.multiply(BigDecimal.valueOf(least - pieces)).compareTo(DEAR) > 0;
    }

    private Lot lot(int seller, OnSale onSale, ListedPart part) {
        Terms terms = onSale.offer().terms();
        List<PriceBreak> steps = terms.priceBreaks().steps();
        long[] from = steps.stream().mapToLong(PriceBreak::from).toArray();
        double[] micros = steps.stream().mapToDouble(
                step -> rates.unitPrice(step.unitPrice(), terms.currency(), wish.currency()).amount().movePointRight(6).doubleValue())
                .toArray();
        long most = LegalQuantities.mostOf(Math.min(MOST_PIECES, onSale.offer().stock()), terms);
        return new Lot(seller, terms.legalQuantity(1), terms.multiple(), most, from, micros, Weights.milligrams(part.part().packageName()));
    }

    List<Entry> entries() {
        return entries;
    }

    Shopping shopping() {
        return new Shopping(entries.stream().map(Entry::need).toList(), sellers.size(), freight(), Math.max(1, sellers.size()));
    }

    /** The checkout's own prices in the buyer's minor units. */
    private Freight freight() {
        if (wish.delivery() == DeliveryMethod.PICK_UP) {
            return Freight.NONE;
        }
        BigDecimal first = ParcelPrices.parcel(0, wish.country());
        BigDecimal next = ParcelPrices.parcel(1_000, wish.country()).subtract(first);
        boolean together = wish.delivery() == DeliveryMethod.CONSOLIDATED;
        return new Freight(together ? minor(ParcelPrices.handling()) : 0, minor(first), minor(next), together);
    }

    private double minor(BigDecimal cny) {
        return rates.unitPrice(cny, Currency.CNY, wish.currency()).amount().movePointRight(wish.currency().minorDigits()).doubleValue();
    }
}
