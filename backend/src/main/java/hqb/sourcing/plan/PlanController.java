package hqb.sourcing.plan;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Buying a list: the cheapest complete purchase over all suppliers. Whoever has the link of the list may ask. */
@Tag(name = "BOMs")
@Controller("/api/v1/boms/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanController {
    static final PlanBody NOTHING_SAID = new PlanBody(null, null, null, null, null, null, null, null, null, null, null);

    private final MakePlan make;
    private final BuyPlan buy;

    PlanController(MakePlan make, BuyPlan buy) {
        this.make = make;
        this.buy = buy;
    }

    /** How many lines went into the cart. */
    @Serdeable
    record InCart(int lines) {
    }

    /**
     * Works out how the list is bought: from whom, at which quantities, for how much, how near that is to the best possible, and what fewer suppliers or
     * fewer days would cost. Nothing is kept or set aside.
     */
    @Access(Permission.PUBLIC)
    @Post("/plans")
    PlanPage plan(UUID id, @Valid @Body @Nullable PlanBody body, @Parameter(hidden = true) Language language) throws IOException {
        return ShowPlan.of(make.make(id, PlanWish.of(body == null ? NOTHING_SAID : body), language), language);
    }

    /**
     * Puts a plan into the cart: all of its lines at its quantities, or none. An offer that is in the cart already has the plan's quantity afterwards. 409
     * {@code price-moved} or {@code out-of-stock} when something has moved since: {@code lines} says what, {@code plan} is the plan as it is now.
     */
    @Access(Permission.FILL_CART)
    @Post("/plans/cart")
    @ApiResponse(responseCode = "201", description = "how many lines went in", content = @Content(schema = @Schema(implementation = InCart.class)))
    HttpResponse<InCart> buy(UUID id, @Valid @Body BuyBody body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language, HttpRequest<?> request) throws IOException {
        return buy.buy(id, body, actor, language, request);
    }
}
