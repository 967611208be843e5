package hqb.spaces.rent;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** What is paid for leases. */
@Tag(name = "Leases")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class RentController {
    private final ShowRent show;
    private final PayInvoice pay;
    private final SettleDeposit settle;

    RentController(ShowRent show, PayInvoice pay, SettleDeposit settle) {
        this.show = show;
        this.pay = pay;
        this.settle = settle;
    }

    /** The schedule of a lease with what is paid, and its deposit. */
    @Access(Permission.IDENTIFIED)
    @Get("/leases/{id}/rent")
    RentPage rent(UUID id, @Parameter(hidden = true) Actor actor) {
        return show.show(id, actor);
    }

    /** Opens the payment of an invoice that can be paid. Asked again, it is the same payment. */
    @Access(Permission.BUY)
    @Post("/leases/{id}/invoices/{invoiceId}/payment")
    RentPage pay(UUID id, UUID invoiceId, @Parameter(hidden = true) Actor actor) {
        pay.pay(id, invoiceId, actor);
        return show.show(id, actor);
    }

    /** What a browser needs to have the open payment made at Stripe. */
    @Access(Permission.BUY)
    @Get("/leases/{id}/card-form")
    PayInvoice.RentForm cardForm(UUID id, @Parameter(hidden = true) Actor actor) {
        return pay.cardForm(id, actor);
    }

    /** The landlord says what to keep of the deposit, and why; nothing: it goes back at once. */
    @Access(Permission.BUY)
    @Post("/leases/{id}/settlement")
    RentPage propose(UUID id, @Body SettleDeposit.Proposal proposal, @Parameter(hidden = true) Actor actor) {
        settle.propose(id, proposal, actor);
        return show.show(id, actor);
    }

    /** The tenant agrees to that, or says why not; then an operator decides. */
    @Access(Permission.BUY)
    @Post("/leases/{id}/settlement/answer")
    RentPage answer(UUID id, @Body SettleDeposit.Reply reply, @Parameter(hidden = true) Actor actor) {
        settle.answer(id, reply, actor);
        return show.show(id, actor);
    }

    /** An operator decides what is kept of a deposit that the two disagree about. */
    @Access(Permission.OPERATE)
    @Post("/operations/leases/{id}/settlement")
    RentPage decide(UUID id, @Body SettleDeposit.Decision decision, @Parameter(hidden = true) Actor actor) {
        settle.decide(id, decision, actor);
        return show.show(id, actor);
    }
}
