package hqb.ordering.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.supply.OfferId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cart: of a guest by a cookie, of a company by who is signed in. */
@Tag(name = "Buying")
@Controller("/api/v1/cart")
@ExecuteOn(TaskExecutors.BLOCKING)
class CartController {
    private final FindCart findCart;
    private final ChangeCart change;
    private final ShowCart show;
    private final Carts carts;
    private final CartCookies cookies;

    CartController(FindCart findCart, ChangeCart change, ShowCart show, Carts carts, CartCookies cookies) {
        this.findCart = findCart;
        this.change = change;
        this.show = show;
        this.carts = carts;
        this.cookies = cookies;
    }

    /** How many pieces of which offer. */
    @Serdeable
    record Wanted(@Nullable UUID offerId, @Nullable Long quantity) {
    }

    /** How many pieces. */
    @Serdeable
    record Quantity(@Nullable Long quantity) {
    }

    /** How many lines the cart has. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Summary(int lines) {
    }

    /**
     * The cart with the prices and the stock of this moment. A price that has moved since it was last looked at is shown beside the old
     * one and counts as seen from now on.
     */
    @Access(Permission.FILL_CART)
    @Get
    @ApiResponse(responseCode = "200", description = "the cart", content = @Content(schema = @Schema(implementation = CartPage.class)))
    HttpResponse<CartPage> get(@QueryValue @Nullable Currency currency, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language, HttpRequest<?> request) {
        FindCart.Found found = findCart.find(actor, cookies.token(request));
        return answer(HttpResponse.ok(), found, currency, language, request);
    }

    /** How full it is; counts nothing as seen. */
    @Access(Permission.FILL_CART)
    @Get("/summary")
    @ApiResponse(responseCode = "200", description = "how full the cart is", content = @Content(schema = @Schema(implementation = Summary.class)))
    HttpResponse<Summary> summary(@Parameter(hidden = true) Actor actor, HttpRequest<?> request) {
        FindCart.Found found = findCart.find(actor, cookies.token(request));
        int lines = found.owner() == null ? 0 : carts.find(found.owner()).map(carts::count).orElse(0);
        return withCookie(HttpResponse.ok(new Summary(lines)), found, request);
    }

    /**
     * Puts pieces of an offer into the cart, beside those that are there already. 400 when the supplier does not sell that quantity:
     * {@code nearestQuantities} says which it does.
     */
    @Access(Permission.FILL_CART)
    @Post("/lines")
    @ApiResponse(responseCode = "201", description = "the cart", content = @Content(schema = @Schema(implementation = CartPage.class)))
    HttpResponse<CartPage> add(@Body Wanted wanted, @QueryValue @Nullable Currency currency, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language, HttpRequest<?> request) {
        if (wanted.offerId() == null) {
            throw Refusal.invalid("/offerId", "This is needed.");
        }
        FindCart.Found found = findCart.find(actor, cookies.token(request));
        CartOwner known = found.owner();
        CartOwner owner = known == null ? FindCart.guest() : known;
        change.add(owner, new OfferId(wanted.offerId()), quantity(wanted.quantity()));
        MutableHttpResponse<CartPage> answer = answer(HttpResponse.created(""), new FindCart.Found(owner, found.spent()), currency,
                language,
                request);
        return known == null && owner instanceof CartOwner.Guest guest
                ? answer.header(HttpHeaders.SET_COOKIE, cookies.keep(request, guest.token()))
                : answer;
    }

    /** Changes how many pieces of a line are wanted. */
    @Access(Permission.FILL_CART)
    @Put("/lines/{id}")
    @ApiResponse(responseCode = "200", description = "the cart", content = @Content(schema = @Schema(implementation = CartPage.class)))
    HttpResponse<CartPage> set(UUID id, @Body Quantity quantity, @QueryValue @Nullable Currency currency,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language, HttpRequest<?> request) {
        FindCart.Found found = findCart.find(actor, cookies.token(request));
        change.set(owner(found), id, quantity(quantity.quantity()));
        return answer(HttpResponse.ok(), found, currency, language, request);
    }

    /** Takes a line out. */
    @Access(Permission.FILL_CART)
    @Delete("/lines/{id}")
    @ApiResponse(responseCode = "200", description = "the cart", content = @Content(schema = @Schema(implementation = CartPage.class)))
    HttpResponse<CartPage> remove(UUID id, @QueryValue @Nullable Currency currency, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language, HttpRequest<?> request) {
        FindCart.Found found = findCart.find(actor, cookies.token(request));
        change.remove(owner(found), id);
        return answer(HttpResponse.ok(), found, currency, language, request);
    }

    private static long quantity(@Nullable Long quantity) {
        if (quantity == null) {
            throw Refusal.invalid("/quantity", "This is needed.");
        }
        return quantity;
    }

    private static CartOwner owner(FindCart.Found found) {
        if (found.owner() == null) {
            throw Refusal.notFound("The cart has no such line.");
        }
        return found.owner();
    }

    private MutableHttpResponse<CartPage> answer(MutableHttpResponse<?> response, FindCart.Found found, @Nullable Currency currency,
            Language language, HttpRequest<?> request) {
        CartPage page = show.show(found.owner(), Objects.requireNonNullElse(currency, Currency.CNY), language);
        return withCookie(response.body(page), found, request);
    }

    private <T> MutableHttpResponse<T> withCookie(MutableHttpResponse<T> response, FindCart.Found found, HttpRequest<?> request) {
        return found.spent() ? response.header(HttpHeaders.SET_COOKIE, cookies.end(request)) : response;
    }
}
