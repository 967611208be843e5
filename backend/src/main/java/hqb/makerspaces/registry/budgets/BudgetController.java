package hqb.makerspaces.registry.budgets;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.budgets.BudgetPage.ClaimPage;
import hqb.platform.Language;
import hqb.platform.Refusal;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money for makerspaces: its budgets, for everybody; claims, for keepers; payments, for operators. */
@Tag(name = "Makerspace registry")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class BudgetController {
    private static final Set<String> STATES = Set.of("claimed", "paid", "refused", "clawed-back");
    private static final int DEFAULT_SIZE = 20;

    private final Budgets budgets;
    private final Claims claims;
    private final Makerspaces makerspaces;
    private final FindOwnSpace own;
    private final ClaimMoney claim;
    private final MakeBudget make;
    private final DecideClaim decide;

    BudgetController(Budgets budgets, Claims claims, Makerspaces makerspaces, FindOwnSpace own, ClaimMoney claim, MakeBudget make,
            DecideClaim decide) {
        this.budgets = budgets;
        this.claims = claims;
        this.makerspaces = makerspaces;
        this.own = own;
        this.claim = claim;
        this.make = make;
        this.decide = decide;
    }

    /** All budgets, the newest first: what they are for, and what is left. */
    @Access(Permission.PUBLIC)
    @Get("/makerspace-registry/budgets")
    Page<BudgetPage> list(@Parameter(hidden = true) Language language) {
        return Page.whole(budgets.list().stream().map(one -> BudgetPage.of(one, language)).toList());
    }

    /** The claims of a makerspace of the organisation's, the newest first. */
    @Access(Permission.APPLY)
    @Get("/makerspace-registry/own/{id}/claims")
    Page<ClaimPage> claims(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        own.get(id, actor);
        return Page.whole(claims.ofSpace(id).stream().map(one -> page(one, language)).toList());
    }

    /** Claims money of a budget; 409 with the id of the first claim when it was claimed before. */
    @Access(Permission.APPLY)
    @Post("/makerspace-registry/own/{id}/claims")
    @Status(HttpStatus.CREATED)
    ClaimPage claim(UUID id, @Body ClaimMoney.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return page(claim.claim(id, form, actor), language);
    }

    /** Makes a budget. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-budgets")
    @Status(HttpStatus.CREATED)
    BudgetPage make(@Body MakeBudget.Form form, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return BudgetPage.of(make.make(form, actor), language);
    }

    /**
     * Claims, the oldest first.
     *
     * @param state  claimed, paid, refused or clawed-back; all when left out
     * @param cursor {@code next} of the page before
     * @param size   claims a page
     */
    @Access(Permission.OPERATE)
    @Get("/operations/makerspace-claims")
    Page<ClaimPage> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        String wanted = state == null || state.isEmpty() ? null : state;
        if (wanted != null && !STATES.contains(wanted)) {
            throw Refusal.invalid("state", "Use claimed, paid, refused or clawed-back.", "请使用 claimed、paid、refused 或 clawed-back。");
        }
        String query = "makerspace claims " + wanted;
        int most = size == null ? DEFAULT_SIZE : size;
        List<Claim> found = claims.list(wanted, Cursor.readId(query, cursor), most + 1);
        List<Claim> page = found.subList(0, Math.min(most, found.size()));
        return new Page<>(page.stream().map(one -> page(one, language)).toList(), claims.count(wanted),
                found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null);
    }

    /** Notes that a claim was paid, refuses it, or claws back what was paid. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-claims/{id}/decision")
    ClaimPage decide(UUID id, @Body DecideClaim.Decision body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        decide.decide(id, body, actor);
        return page(claims.find(id).orElseThrow(), language);
    }

    private ClaimPage page(Claim one, Language language) {
        return BudgetPage.of(one, makerspaces.get(one.space()), language);
    }
}
