package hqb.operations.refunds;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.ordering.orders.Order;
import hqb.ordering.orders.Orders;
import hqb.payments.FailedRefunds;
import hqb.payments.FailedRefunds.Failed;
import hqb.platform.money.Money;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refunds that Stripe refused or that came back. */
@Tag(name = "Ledger")
@Controller("/api/v1/operations/failed-refunds")
@ExecuteOn(TaskExecutors.BLOCKING)
class FailedRefundController {
    private static final int DEFAULT_SIZE = 20;
    private static final String QUERY = "failed refunds";

    private final FailedRefunds refunds;
    private final Orders orders;

    FailedRefundController(FailedRefunds refunds, Orders orders) {
        this.refunds = refunds;
        this.orders = orders;
    }

    /**
     * One of them.
     *
     * @param number   of its order; null when it is of none
     * @param why      in Stripe's words
     * @param cameBack whether it had left and came back: then it cannot be tried again
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(UUID id, UUID orderId, @Nullable String number, Money amount, @Nullable String why, boolean cameBack, Instant askedAt) {
    }

    /** The bank's reference of the payment that brought it, at most 100 characters. */
    @Serdeable
    record Reference(@Nullable String reference) {
    }

    /**
     * The oldest first.
     *
     * @param cursor {@code next} of the page before
     * @param size   how many a page
     */
    @Access(Permission.OPERATE)
    @Get
    Page<Item> list(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
        int most = size == null ? DEFAULT_SIZE : size;
        List<Failed> found = refunds.list(Cursor.readId(QUERY, cursor), most + 1);
        List<Failed> page = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? Cursor.after(QUERY, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(one -> new Item(one.id(), one.order(), orders.find(one.order()).map(Order::number).orElse(null),
                one.amount(), one.why(), one.cameBack(), one.askedAt())).toList(), refunds.count(), next);
    }

    /** Asks Stripe once more. */
    @Access(Permission.OPERATE)
    @Post("/{id}/retry")
    @Status(HttpStatus.NO_CONTENT)
    void retry(UUID id) {
        refunds.retry(id);
    }

    /** It was sent from our bank. */
    @Access(Permission.OPERATE)
    @Post("/{id}/bank-payment")
    @Status(HttpStatus.NO_CONTENT)
    void payByBank(UUID id, @Body Reference reference) {
        refunds.payByBank(id, reference.reference);
    }
}
