package hqb.ordering.checkout;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Ordering what is in the cart. */
@Tag(name = "Buying")
@Controller("/api/v1/checkouts")
@ExecuteOn(TaskExecutors.BLOCKING)
class CheckoutController {
    private final CheckOut checkOut;
    private final QuoteCheckout quote;
    private final ShowCheckout show;
    private final PayForGroup pay;

    CheckoutController(CheckOut checkOut, QuoteCheckout quote, ShowCheckout show, PayForGroup pay) {
        this.checkOut = checkOut;
        this.quote = quote;
        this.show = show;
        this.pay = pay;
    }

    /**
     * Orders all that is in the cart, one order a supplier, and opens one payment. 409 {@code cart-empty}, {@code price-moved} or
     * {@code out-of-stock}, the latter two with {@code lines}; {@code rates-stale} when goods of another currency cannot be sold today;
     * {@code voucher-refused} with the {@code reason} when the voucher cannot pay. When a voucher pays all of it, it is paid at once.
     * Nothing is ordered then. Send an {@code Idempotency-Key}, so that a lost answer can be asked for again.
     */
    @Access(Permission.BUY)
    @Post
    @Status(HttpStatus.CREATED)
    CheckoutPage checkOut(@Body CheckoutBody body, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(checkOut.checkOut(actor, body), actor, language);
    }

    /** What it would come to; nothing is ordered or set aside. Refused as the order would be. */
    @Access(Permission.BUY)
    @Post("/quotes")
    QuotePage quote(@Body CheckoutBody body, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return quote.quote(actor, body, language);
    }

    /** What was ordered and how its payment stands. */
    @Access(Permission.BUY)
    @Get("/{id}")
    CheckoutPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(id, actor, language);
    }

    /** What a browser needs to show Stripe's own form; 404 when the payment has another page, or can no longer be paid. */
    @Access(Permission.BUY)
    @Get("/{id}/card-form")
    CardFormPage cardForm(UUID id, @Parameter(hidden = true) Actor actor) {
        return show.cardForm(id, actor);
    }

    /** Opens the payment again, or for the first time when that did not work at once. */
    @Access(Permission.BUY)
    @Post("/{id}/payment")
    CheckoutPage pay(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        pay.pay(show.requireOwn(id, actor).id());
        return show.show(id, actor, language);
    }
}
