package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.payments.OpenPayment;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.payments.Share;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.http.PublicAddress;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens the payment of a booking that is held, or of all of its series. Whoever asks again gets the same. */
@Singleton
class PayBooking {
    private final FindBooking find;
    private final Bookables bookables;
    private final Makerspaces makerspaces;
    private final OpenPayment open;
    private final Payments payments;
    private final PublicAddress site;
    private final Clock clock;

    PayBooking(FindBooking find, Bookables bookables, Makerspaces makerspaces, OpenPayment open, Payments payments, PublicAddress site,
            Clock clock) {
        this.find = find;
        this.bookables = bookables;
        this.makerspaces = makerspaces;
        this.open = open;
        this.payments = payments;
        this.site = site;
        this.clock = clock;
    }

    /**
     * What a browser tells Stripe.
     *
     * @param publishableKey whose payments these are
     * @param clientSecret   which payment it is; only its payer may know
     * @param due            what is to be paid: for all of a series, if it is one
     */
    @Serdeable
    record BookingForm(String publishableKey, String clientSecret, Money due) {
    }

    /** Opens it, never inside a transaction; throws {@link Refusal} when it is not the asker's, or there is nothing to pay now. */
    Payment pay(UUID id, Actor actor) {
        Booking one = find.own(id, actor);
        if (one.state() != BookingState.HELD || FreeTimes.isLapsed(one, clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "There is nothing to pay for this booking now.", "该预约目前无需支付。");
        }
        Bookable thing = bookables.get(one.bookable());
        OrganisationId payee = makerspaces.get(thing.space()).organisation();
        if (payee == null) {
            throw new BookingRefused(BookingRefused.Reason.UNPAYABLE);
        }
        List<Booking> group = find.paidWith(one);
        Money none = new Money(BigDecimal.ZERO.setScale(2), Currency.CNY);
        List<Share> shares = group.stream()
                .map(each -> new Share(each.id(), payee.value(), new Money(each.price(), Currency.CNY), none)).toList();
        return open.open(one.payable(), total(group), shares,
                "Virtual HQB " + one.number() + (group.size() > 1 ? " x " + group.size() : "") + ", " + thing.nameEn(),
                site.page("/makerspaces/bookings/" + id));
    }

    /** What a browser needs to have the open payment made at Stripe; refuses when there is none. */
    BookingForm cardForm(UUID id, Actor actor) {
        Booking one = find.own(id, actor);
        return payments.cardForm(one.payable())
                .map(form -> new BookingForm(form.publishableKey(), form.clientSecret(), total(find.paidWith(one))))
                .orElseThrow(() -> Refusal.notFound("There is nothing to pay here.", "此处没有待付款项。"));
    }

    /** What all of them cost. */
    static Money total(List<Booking> group) {
        return new Money(group.stream().map(Booking::price).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add), Currency.CNY);
    }
}
