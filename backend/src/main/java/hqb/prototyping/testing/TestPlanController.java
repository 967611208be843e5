package hqb.prototyping.testing;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.paging.Page;
import hqb.prototyping.quotes.QuotePage;
import hqb.prototyping.quotes.ShowQuote;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a product has to be tested for, who tests it, and at what price. A plan is seen by whoever has its link, which is its id. */
@Tag(name = "Testing")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class TestPlanController {
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final MakeTestPlan make;
    private final ShowTestPlan show;
    private final PriceTests price;
    private final MakeTestQuotes makeQuotes;
    private final ShowQuote quotes;
    private final ShowSlots slots;
    private final ShowTestVouchers vouchers;

    TestPlanController(MakeTestPlan make, ShowTestPlan show, PriceTests price, MakeTestQuotes makeQuotes, ShowQuote quotes, ShowSlots slots,
            ShowTestVouchers vouchers) {
        this.make = make;
        this.show = show;
        this.price = price;
        this.makeQuotes = makeQuotes;
        this.quotes = quotes;
        this.slots = slots;
        this.vouchers = vouchers;
    }

    /** What is asked of a product, in order. A question with conditions is only asked when they are met. */
    @Access(Permission.PUBLIC)
    @Get("/test-plans/questions")
    QuestionsPage questions(@Parameter(hidden = true) Language language) {
        return show.questions(language);
    }

    /** Draws up a plan from facts of a product. Facts that are missing are asked for by the plan. Nobody has to sign in for it. */
    @Access(Permission.PUBLIC)
    @Post("/test-plans")
    @Status(HttpStatus.CREATED)
    TestPlanPage make(@Body PlanAsked asked, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(make.make(asked, actor), language);
    }

    /** The latest plans of your organisation, fifty at most. */
    @Access(Permission.READ_ORGANISATION)
    @Get("/test-plans")
    Page<TestPlanPage> list(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(show.listOf(actor.requireOrganisation().value(), language));
    }

    /** A plan. */
    @Access(Permission.PUBLIC)
    @Get("/test-plans/{id}")
    TestPlanPage get(UUID id, @Parameter(hidden = true) Language language) {
        return show.show(id, language);
    }

    /** Which laboratories do its tests, at what price, line by line, and in which weeks they have room. */
    @Access(Permission.PUBLIC)
    @Get("/test-plans/{id}/laboratories")
    LabsPage laboratories(UUID id, @Parameter(hidden = true) Language language) {
        return price.show(id, language);
    }

    /**
     * Makes one firm price for each laboratory that is chosen. The places of its weeks are held for 48 hours; when a week is full, nothing
     * is made.
     */
    @Access(Permission.PUBLIC)
    @Post("/test-plans/{id}/quotes")
    @Status(HttpStatus.CREATED)
    Page<QuotePage> quote(UUID id, @Body TestQuotesAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return Page.whole(makeQuotes.make(id, asked, actor, language).stream().map(quote -> quotes.show(quote, language)).toList());
    }

    /**
     * Which of your organisation's vouchers pay for tests, and what they do not pay.
     *
     * @param amount   what the tests cost; 0 when it is not known
     * @param currency CNY, USD or HKD; default CNY
     */
    @Access(Permission.BUY)
    @Get("/test-plans/vouchers")
    Page<ShowTestVouchers.TestVoucher> vouchers(@QueryValue @Nullable BigDecimal amount, @QueryValue @Nullable String currency,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Currency wanted = Arrays.stream(Currency.values()).filter(one -> one.name().equals(currency == null ? "CNY" : currency)).findFirst()
                .orElseThrow(() -> Refusal.invalid("currency", "Use CNY, USD or HKD.", "请使用 CNY、USD 或 HKD。"));
        BigDecimal total = amount == null ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (total.signum() < 0 || total.compareTo(MOST) > 0 || total.scale() > 2) {
            throw Refusal.invalid("amount", "Give an amount of at least 0 with at most two digits after the point.", "请填写不小于 0、最多两位小数的金额。");
        }
        return Page.whole(vouchers.of(actor.requireOrganisation(), new Money(total.setScale(2), wanted), language));
    }

    /** The places that a firm price for tests holds; none for other quotes. */
    @Access(Permission.PUBLIC)
    @Get("/quotes/{id}/weeks")
    Page<ShowSlots.SlotItem> weeks(UUID id) {
        return Page.whole(slots.of(id));
    }
}
