package hqb.ordering.orders;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.ordering.orders.Who.By;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a company has bought. */
@Tag(name = "Buying")
@Controller("/api/v1/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderController {
    private final OrderLists lists;
    private final ShowOrder show;
    private final CancelOrder cancel;
    private final ConfirmReceipt confirm;
    private final ReturnGoods returns;
    private final HandleReturn handle;
    private final DisputeOrder dispute;

    OrderController(OrderLists lists, ShowOrder show, CancelOrder cancel, ConfirmReceipt confirm, ReturnGoods returns,
            HandleReturn handle, DisputeOrder dispute) {
        this.lists = lists;
        this.show = show;
        this.cancel = cancel;
        this.confirm = confirm;
        this.returns = returns;
        this.handle = handle;
        this.dispute = dispute;
    }

    /** Why. */
    @Serdeable
    record Reason(@Nullable String reason) {
    }

    /** The company's orders, the latest first. */
    @Access(Permission.BUY)
    @Get
    Page<OrderItem> list(@Valid @RequestBean OrdersAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return lists.bought(actor.requireOrganisation(), asked, language);
    }

    /** One of them. */
    @Access(Permission.BUY)
    @Get("/{id}")
    OrderPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.toBuyer(id, actor, language);
    }

    /** Cancels it before anything has left; one that is not paid ends with all that was ordered with it. */
    @Access(Permission.BUY)
    @Post("/{id}/cancellation")
    OrderPage cancel(UUID id, @Body Reason reason, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        cancel.byBuyer(id, reason.reason(), actor);
        return show.toBuyer(id, actor, language);
    }

    /** Says that the goods have come: the money goes to the supplier. */
    @Access(Permission.BUY)
    @Post("/{id}/receipt")
    OrderPage confirm(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        confirm.confirm(id, actor);
        return show.toBuyer(id, actor, language);
    }

    /** Asks to give goods back, as long as the order is not completed. */
    @Access(Permission.BUY)
    @Post("/{id}/returns")
    OrderPage askReturn(UUID id, @Body ReturnGoods.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        returns.ask(id, wish, actor);
        return show.toBuyer(id, actor, language);
    }

    /** Says with whom the goods are on their way back, once the seller has agreed. */
    @Access(Permission.BUY)
    @Post("/{id}/return-shipment")
    OrderPage sendBack(UUID id, @Body HandleReturn.Parcel parcel, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        handle.send(id, parcel, actor);
        return show.toBuyer(id, actor, language);
    }

    /** Turns to the platform. */
    @Access(Permission.BUY)
    @Post("/{id}/dispute")
    OrderPage dispute(UUID id, @Body DisputeOrder.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        dispute.open(id, words, actor);
        return show.toBuyer(id, actor, language);
    }

    /** Says something in the dispute. */
    @Access(Permission.BUY)
    @Post("/{id}/messages")
    OrderPage say(UUID id, @Body DisputeOrder.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        dispute.say(id, By.BUYER, words, actor);
        return show.toBuyer(id, actor, language);
    }
}
