package hqb.payouts;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.payments.EarnedShares.Payee;
import hqb.payouts.ShowBalance.SupplierBalance;
import hqb.platform.Language;
import hqb.payouts.payees.Payees;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payouts on the operators' desk. */
@Tag(name = "Payouts")
@Controller("/api/v1/operations/payouts")
@ExecuteOn(TaskExecutors.BLOCKING)
class PayoutDeskController {
    private final PayoutLists lists;
    private final ShowBatch show;
    private final MakeBatch make;
    private final DecideBatch decide;
    private final MarkPayout mark;
    private final WriteBatch write;
    private final BeginPayouts begin;
    private final StripeProvider stripe;
    private final ShowBalance balance;
    private final Payees payees;
    private final Clock clock;

    PayoutDeskController(PayoutLists lists, ShowBatch show, MakeBatch make, DecideBatch decide, MarkPayout mark, WriteBatch write,
            BeginPayouts begin, StripeProvider stripe, ShowBalance balance, Payees payees, Clock clock) {
        this.lists = lists;
        this.show = show;
        this.make = make;
        this.decide = decide;
        this.mark = mark;
        this.write = write;
        this.begin = begin;
        this.stripe = stripe;
        this.balance = balance;
        this.payees = payees;
        this.clock = clock;
    }

    /** In which currency to pay. */
    @Serdeable
    record Wanted(@Nullable Currency currency) {
    }

    /** Why. */
    @Serdeable
    record Why(@Nullable String reason) {
    }

    /** The bank's word for a payment. */
    @Serdeable
    record BankSays(@Nullable String reference) {
    }

    /** All payouts, the latest first. */
    @Access(Permission.OPERATE)
    @Get
    Page<PayoutItem> list(@Valid @RequestBean PayoutsAsked asked, @Parameter(hidden = true) Language language) {
        return lists.page(null, asked, language);
    }

    /** What a supplier has. */
    @Access(Permission.OPERATE)
    @Get("/suppliers/{id}/balance")
    SupplierBalance balance(UUID id) {
        if (payees.find(id).isEmpty()) {
            throw Refusal.notFound("There is no supplier with this id.");
        }
        return balance.of(id);
    }

    /** Pays anew what Stripe had refused to pay. */
    @Access(Permission.OPERATE)
    @Post("/{id}/retry")
    @Status(HttpStatus.NO_CONTENT)
    void retry(UUID id, @Parameter(hidden = true) Actor actor) {
        Payee payee = mark.retry(actor, id);
        begin.begin(payee, stripe, null, Amount.zero(payee.currency()), clock.instant());
    }

    /** Says that the bank has paid it. */
    @Access(Permission.OPERATE)
    @Post("/{id}/payment")
    PayoutItem paid(UUID id, @Body BankSays said, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return item(mark.paid(actor, id, said.reference), language);
    }

    /** Says that the bank did not take it, or sent it back. */
    @Access(Permission.OPERATE)
    @Post("/{id}/return")
    PayoutItem returned(UUID id, @Body Why why, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return item(mark.returned(actor, id, why.reason), language);
    }

    /** The batches of bank payments, the latest first. */
    @Access(Permission.OPERATE)
    @Get("/batches")
    Page<BatchPage> batches(@Valid @RequestBean BatchesAsked asked, @Parameter(hidden = true) Actor actor) {
        return show.all(asked.cursor(), asked.size() == null ? PayoutsAsked.DEFAULT_SIZE : asked.size(), actor);
    }

    /** Makes a batch of all that is due by bank in a currency. */
    @Access(Permission.OPERATE)
    @Post("/batches")
    @Status(HttpStatus.CREATED)
    BatchPage make(@Body Wanted wanted, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        if (wanted.currency == null) {
            throw Refusal.invalid("/currency", "Use CNY, HKD or USD.");
        }
        return show.one(make.make(actor, wanted.currency), actor, language);
    }

    /** A batch with its payments. */
    @Access(Permission.OPERATE)
    @Get("/batches/{id}")
    BatchPage batch(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.one(id, actor, language);
    }

    /** Approves a batch that somebody else made. */
    @Access(Permission.OPERATE)
    @Post("/batches/{id}/approval")
    BatchPage approve(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        decide.approve(actor, id);
        return show.one(id, actor, language);
    }

    /** Refuses a batch. */
    @Access(Permission.OPERATE)
    @Post("/batches/{id}/refusal")
    BatchPage refuse(UUID id, @Body Why why, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        decide.refuse(actor, id, why.reason);
        return show.one(id, actor, language);
    }

    /** An approved batch for the bank, with the numbers of the accounts, as CSV. */
    @Access(Permission.OPERATE)
    @Get("/batches/{id}/file.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the payments")
    HttpResponse<byte[]> file(UUID id, @Parameter(hidden = true) Actor actor) {
        return HttpResponse.ok(write.csv(actor, id)).header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"payouts-" + id + ".csv\"");
    }

    private PayoutItem item(Payout payout, Language language) {
        return lists.items(List.of(payout), true, language).getFirst();
    }
}
