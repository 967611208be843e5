package hqb.operations.chargebacks;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.operations.chargebacks.ChargebackItem.Share;
import hqb.ordering.orders.Orders;
import hqb.ordering.orders.ProofOfDelivery;
import hqb.payments.chargebacks.AnswerChargeback;
import hqb.payments.chargebacks.Chargeback;
import hqb.payments.chargebacks.ChargebackState;
import hqb.payments.chargebacks.Chargebacks;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that card holders' banks call back, and our answers to them. */
@Tag(name = "Ledger")
@Controller("/api/v1/operations/chargebacks")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChargebackController {
    private static final int DEFAULT_SIZE = 20;
    private static final String OPEN = "open";

    private final Chargebacks chargebacks;
    private final AnswerChargeback answer;
    private final Orders orders;
    private final ProofOfDelivery proof;

    ChargebackController(Chargebacks chargebacks, AnswerChargeback answer, Orders orders, ProofOfDelivery proof) {
        this.chargebacks = chargebacks;
        this.answer = answer;
        this.orders = orders;
        this.proof = proof;
    }

    /**
     * One of them.
     *
     * @param draft what there is to show of its orders, as a beginning of an answer
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Whole(ChargebackItem chargeback, String draft) {
    }

    /** Why the payment stands, at most 20,000 characters. */
    @Serdeable
    record Evidence(@Nullable String evidence) {
    }

    /**
     * The latest first.
     *
     * @param state  open, inquiry, needs-answer, under-review, won, lost or closed; all when left out
     * @param cursor {@code next} of the page before
     * @param size   how many a page
     */
    @Access(Permission.OPERATE)
    @Get
    Page<ChargebackItem> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        String wanted = state == null || state.isBlank() ? null : state.strip();
        if (wanted != null && !wanted.equals(OPEN) && ChargebackState.ofCode(wanted).isEmpty()) {
            throw Refusal.invalid("state", "Use open, inquiry, needs-answer, under-review, won, lost or closed.",
                    "请使用 open、inquiry、needs-answer、under-review、won、lost 或 closed。");
        }
        int most = size == null ? DEFAULT_SIZE : size;
        String query = "chargebacks " + wanted;
        List<Chargeback> found = chargebacks.list(wanted, Cursor.readId(query, cursor), most + 1);
        List<Chargeback> page = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(one -> item(one, language)).toList(), chargebacks.count(wanted), next);
    }

    /** One of them, with what there is to answer. */
    @Access(Permission.OPERATE)
    @Get("/{id}")
    Whole get(UUID id, @Parameter(hidden = true) Language language) {
        Chargeback one = chargebacks.find(id).orElseThrow(
                () -> Refusal.of(ProblemType.NOT_FOUND, "There is no such chargeback.", "没有这笔拒付。"));
        return new Whole(item(one, language), proof.write(List.copyOf(one.orders().keySet())));
    }

    /** Sends evidence to the bank, once. */
    @Access(Permission.OPERATE)
    @Post("/{id}/evidence")
    Whole contest(UUID id, @Body Evidence evidence, @Parameter(hidden = true) Language language) {
        answer.contest(id, evidence.evidence);
        return get(id, language);
    }

    /** Gives in: the money stays with the card holder. */
    @Access(Permission.OPERATE)
    @Post("/{id}/concession")
    Whole concede(UUID id, @Parameter(hidden = true) Language language) {
        answer.concede(id);
        return get(id, language);
    }

    private ChargebackItem item(Chargeback one, Language language) {
        return ChargebackItem.of(one, one.orders().entrySet().stream()
                .flatMap(part -> orders.find(part.getKey()).map(order -> Share.of(order, part.getValue().toMoney(), language)).stream())
                .toList());
    }
}
