package hqb.ordering.orders;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.ordering.orders.Who.By;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.FindOwnSupplier;
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
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supplier has to deliver. */
@Tag(name = "Own counter")
@Controller("/api/v1/supply")
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplierOrderController {
    private final FindOwnSupplier own;
    private final OrderLists lists;
    private final ShowOrder show;
    private final ShowPickList pickList;
    private final FulfilOrder fulfil;
    private final CancelOrder cancel;
    private final HandleReturn returns;
    private final DisputeOrder dispute;
    private final Invoices invoices;
    private final Clock clock;

    SupplierOrderController(FindOwnSupplier own, OrderLists lists, ShowOrder show, ShowPickList pickList, FulfilOrder fulfil,
            CancelOrder cancel, HandleReturn returns, DisputeOrder dispute, Invoices invoices, Clock clock) {
        this.own = own;
        this.lists = lists;
        this.show = show;
        this.pickList = pickList;
        this.fulfil = fulfil;
        this.cancel = cancel;
        this.returns = returns;
        this.dispute = dispute;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** The code that the buyer shows. */
    @Serdeable
    record PickUpCode(@Nullable String code) {
    }

    /** The number of the tax invoice, as the tax office's platform gave it. */
    @Serdeable
    record InvoiceNumber(@Nullable String number) {
    }

    /** The supplier's orders, the latest first; one that was never paid is not among them. */
    @Access(Permission.FULFIL)
    @Get("/orders")
    Page<OrderItem> list(@Valid @RequestBean OrdersAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return lists.sold(own.of(actor), asked, language);
    }

    /** One of them. */
    @Access(Permission.FULFIL)
    @Get("/orders/{id}")
    OrderPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.toSupplier(id, actor, language);
    }

    /** What there is to gather for confirmed orders, counter by counter. */
    @Access(Permission.FULFIL)
    @Get("/pick-list")
    PickListPage pickList(@Parameter(hidden = true) Actor actor) {
        return pickList.show(own.of(actor));
    }

    /** Says that it will be delivered. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/confirmation")
    OrderPage confirm(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        fulfil.confirm(id, actor);
        return show.toSupplier(id, actor, language);
    }

    /** Says that it is being gathered. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/picking")
    OrderPage pick(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        fulfil.pick(id, actor);
        return show.toSupplier(id, actor, language);
    }

    /** Sends a parcel with all that is left, or with some of it. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/shipments")
    OrderPage ship(UUID id, @Body FulfilOrder.Parcel parcel, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        fulfil.ship(id, parcel, actor);
        return show.toSupplier(id, actor, language);
    }

    /** Says that it waits at the counter. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/readiness")
    OrderPage makeReady(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        fulfil.makeReady(id, actor);
        return show.toSupplier(id, actor, language);
    }

    /** Hands it over to whoever shows the code. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/hand-over")
    OrderPage handOver(UUID id, @Body PickUpCode code, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        fulfil.handOver(id, code.code(), actor);
        return show.toSupplier(id, actor, language);
    }

    /** Cancels what cannot be delivered; what was paid goes back. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/cancellation")
    OrderPage cancel(UUID id, @Body OrderController.Reason reason, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        cancel.bySupplier(id, reason.reason(), actor);
        return show.toSupplier(id, actor, language);
    }

    /**
     * Agrees to take goods back, or does not. With {@code withoutGoods} the buyer keeps them, and their price goes back at once; else when
     * they have arrived.
     */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/return-answer")
    OrderPage answerReturn(UUID id, @Body HandleReturn.Answer answer, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        returns.answer(id, answer, actor);
        return show.toSupplier(id, actor, language);
    }

    /** Says that the goods have arrived: their price goes back, or, when they are not as they were sent, it becomes a dispute. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/return-arrival")
    OrderPage receiveReturn(UUID id, @Body HandleReturn.Arrival arrival, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        returns.arrive(id, arrival, actor);
        return show.toSupplier(id, actor, language);
    }

    /** Says something in the dispute. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/messages")
    OrderPage say(UUID id, @Body DisputeOrder.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        dispute.say(id, By.SUPPLIER, words, actor);
        return show.toSupplier(id, actor, language);
    }

    /** Notes that the tax invoice is issued; 404 when the buyer asked for none. */
    @Access(Permission.FULFIL)
    @Post("/orders/{id}/invoice")
    OrderPage issueInvoice(UUID id, @Body InvoiceNumber body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        show.toSupplier(id, actor, language);
        BodyCheck check = new BodyCheck();
        String number = check.text("/number", body.number(), 8, 20);
        if (!number.matches("[0-9]*")) {
            check.refuse("/number", "The number of an invoice has digits only.");
        }
        check.done();
        if (!invoices.issued(id, number, clock.instant())) {
            throw Refusal.notFound("The buyer has asked for no invoice.");
        }
        return show.toSupplier(id, actor, language);
    }
}
