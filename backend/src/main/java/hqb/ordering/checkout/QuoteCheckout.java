package hqb.ordering.checkout;

import hqb.accounts.Actor;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.cart.CartLine;
import hqb.ordering.cart.CartOwner;
import hqb.ordering.cart.Carts;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.supply.OffersOnSale;
import hqb.supply.suppliers.PickUpPlace;
import hqb.vouchers.QuoteVoucher;
import hqb.vouchers.ServiceClass;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Says what an order would come to, exactly as the order itself works it out. */
@Singleton
class QuoteCheckout {
    private final ReadWish read;
    private final Carts carts;
    private final OffersOnSale offers;
    private final PlanCheckout plan;
    private final QuoteVoucher voucher;

    QuoteCheckout(ReadWish read, Carts carts, OffersOnSale offers, PlanCheckout plan, QuoteVoucher voucher) {
        this.read = read;
        this.carts = carts;
        this.offers = offers;
        this.plan = plan;
        this.voucher = voucher;
    }

    /**
     * Works it out.
     *
     * @throws Refusal as the order would be refused
     */
    @Transactional(readOnly = true)
    QuotePage quote(Actor actor, CheckoutBody body, Language language) {
        Wish wish = read.read(body, actor.requireOrganisation());
        List<CartLine> lines = carts.find(new CartOwner.Company(actor.requireOrganisation())).map(carts::lines).orElse(List.of());
        Plan planned = plan.plan(lines, offers.find(lines.stream().map(CartLine::offer).toList(), actor.requireOrganisation()), wish);
        Money total = planned.total();
        Money pays = wish.voucher() == null ? null
                : voucher.quote(wish.voucher(), actor.requireOrganisation(), ServiceClass.COMPONENTS, total);
        return new QuotePage(planned.sellers().stream().map(seller -> seller(seller, language)).toList(), sum(planned, Plan.Seller::goods),
                sum(planned, Plan.Seller::delivery), total, pays,
                pays == null ? total : new Money(total.amount().subtract(pays.amount()), total.currency()));
    }

    private static Money sum(Plan planned, Function<Plan.Seller, Money> of) {
        return new Money(planned.sellers().stream().map(seller -> of.apply(seller).amount()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(planned.currency().minorDigits()), planned.currency());
    }

    private static QuotePage.Seller seller(Plan.Seller seller, Language language) {
        PickUpPlace place = seller.pickUp();
        return new QuotePage.Seller(seller.supplier().id().value(), seller.supplier().name(language), seller.method().code(),
                seller.possible().stream().map(DeliveryMethod::code).toList(),
                place == null ? null : new QuotePage.Counter(place.market(), place.marketName(language), place.floor(), place.number()),
                seller.grams(), seller.lines().size(), seller.goods(), seller.delivery(), seller.total());
    }
}
