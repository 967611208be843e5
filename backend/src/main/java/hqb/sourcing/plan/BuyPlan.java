package hqb.sourcing.plan;

import hqb.accounts.Actor;
import hqb.ordering.cart.CartLine.Price;
import hqb.ordering.cart.FillCart;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.supply.OfferId;
import hqb.supply.Terms;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts all of a plan into the cart, or nothing: then it says what has moved and makes the plan anew. */
@Singleton
class BuyPlan {
    private static final String PRICE_MOVED = "price-moved";

    private final FillCart fill;
    private final MakePlan make;

    BuyPlan(FillCart fill, MakePlan make) {
        this.fill = fill;
        this.make = make;
    }

    /**
     * Fills the cart of whoever asks.
     *
     * @throws Refusal {@code price-moved} or {@code out-of-stock} with the lines and the plan as it is now; when an offer is named twice, there is no
     *     list with this link, or the cart would have too many lines
     */
    MutableHttpResponse<PlanController.InCart> buy(UUID bom, BuyBody body, Actor actor, Language language, HttpRequest<?> request)
            throws IOException {
        Set<UUID> offers = new HashSet<>();
        for (int i = 0; i < body.lines().size(); i++) {
            if (!offers.add(body.lines().get(i).offerId())) {
                throw Refusal.invalid("/lines/" + i + "/offerId", "This offer is named twice.", "该报价重复。");
            }
        }
        List<FillCart.Wanted> wanted = body.lines().stream().map(line -> new FillCart.Wanted(new OfferId(line.offerId()), line.quantity(),
                new Price(line.nativePrice().amount(), line.nativePrice().currency()))).toList();
        PlanWish wish = PlanWish.of(body.plan() == null ? PlanController.NOTHING_SAID : body.plan());
        return fill.fill(actor, request, wanted, wish.delivery(), () -> HttpResponse.created(new PlanController.InCart(wanted.size())),
                faults -> moved(bom, wish, faults, language));
    }

    private Refusal moved(UUID bom, PlanWish wish, List<FillCart.Fault> faults, Language language) {
        boolean prices = faults.stream().allMatch(fault -> fault.code().equals(PRICE_MOVED));
        try {
            return new PlanMoved(prices ? ProblemType.PRICE_MOVED : ProblemType.OUT_OF_STOCK, faults.stream().map(BuyPlan::moved).toList(),
                    ShowPlan.of(make.make(bom, wish, language), language));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PlanMoved.Moved moved(FillCart.Fault fault) {
        FillCart.Wanted wanted = fault.wanted();
        Money old = Money.unitPrice(wanted.seen().amount(), wanted.seen().currency());
        if (fault.now() == null) {
            return new PlanMoved.Moved(wanted.offer().value(), null, fault.code(), wanted.quantity(), 0, old, null);
        }
        Terms terms = fault.now().offer().terms();
        return new PlanMoved.Moved(wanted.offer().value(), fault.now().offer().partId(), fault.code(), wanted.quantity(),
                fault.now().offer().stock(), old, Money.unitPrice(terms.unitPriceFor(Math.max(1, wanted.quantity())), terms.currency()));
    }
}
