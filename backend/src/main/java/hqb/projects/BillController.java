package hqb.projects;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.projects.OrderedFor.Kind;
import hqb.projects.OrderedFor.Ref;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One order: what was ordered for a project, and its one payment. Seen and paid by members of its organisation who buy. */
@Tag(name = "Projects")
@Controller("/api/v1/projects/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class BillController {
    private final ShowBill show;
    private final PayProject pay;

    BillController(ShowBill show, PayProject pay) {
        this.show = show;
        this.pay = pay;
    }

    /** An order: parts with the id of a checkout, or production with the id of an order of production. */
    @Serdeable
    record OrderRef(@Nullable String kind, @Nullable UUID id) {
    }

    /** What is to be paid at once, as the bill's {@code due} names it. */
    @Serdeable
    record Together(@Nullable List<PayProject.PartRef> parts) {
    }

    /** The id of a payment. */
    @Serdeable
    record OpenedPayment(UUID id) {
    }

    /** What was ordered for the project, what of it is to be paid now and later, its payments, and unpaid orders that may be added. */
    @Access(Permission.BUY)
    @Get("/bill")
    BillPage bill(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(id, actor, language);
    }

    /** Notes that an order of the organisation is for this project, and for no other any more. */
    @Access(Permission.BUY)
    @Post("/orders")
    BillPage add(UUID id, @Body OrderRef order, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        pay.add(id, read(order.kind(), order.id()), actor);
        return show.show(id, actor, language);
    }

    /** Takes an order off the project; the order stays. */
    @Access(Permission.BUY)
    @Delete("/orders/{kind}/{orderId}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, String kind, UUID orderId, @Parameter(hidden = true) Actor actor) {
        pay.remove(id, read(kind, orderId), actor);
    }

    /**
     * Opens one payment for several things of the bill; the one that is open for exactly these when there is one. A thing that another open
     * payment is for is taken out of it, and that one ends. 409 when something is paid, or just being paid. Send an
     * {@code Idempotency-Key}.
     */
    @Access(Permission.BUY)
    @Post("/payments")
    @Status(HttpStatus.CREATED)
    OpenedPayment pay(UUID id, @Body Together together, @Parameter(hidden = true) Actor actor) {
        return new OpenedPayment(pay.pay(id, together.parts(), actor));
    }

    /** Calls a payment off that nobody has paid; what it is for can be paid alone or together again. */
    @Access(Permission.BUY)
    @Delete("/payments/{paymentId}")
    @Status(HttpStatus.NO_CONTENT)
    void callOff(UUID id, UUID paymentId, @Parameter(hidden = true) Actor actor) {
        pay.callOff(id, paymentId, actor);
    }

    /** What a browser needs to show Stripe's own form for a payment. */
    @Access(Permission.BUY)
    @Get("/payments/{paymentId}/card-form")
    PayProject.ProjectForm cardForm(UUID id, UUID paymentId, @Parameter(hidden = true) Actor actor) {
        return pay.cardForm(id, paymentId, actor);
    }

    private static Ref read(@Nullable String kind, @Nullable UUID id) {
        if (id == null) {
            throw Refusal.invalid("/id", "Say which order.", "请填写订单编号。");
        }
        return new Ref(Kind.ofCode(String.valueOf(kind))
                .orElseThrow(() -> Refusal.invalid("/kind", "Use parts or production.", "请使用 parts 或 production。")), id);
    }
}
