package hqb.payouts;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.payouts.ShowBalance.SupplierBalance;
import hqb.payouts.payees.Payees;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
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

/**
 * What the asker's supplier or provider has and was paid, and where it is paid to. Whoever is both names one as {@code payee}, by its id;
 * without it is the supplier.
 */
@Tag(name = "Payouts")
@Controller("/api/v1/supply")
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplierPayoutController {
    private final Payees payees;
    private final ShowBalance balance;
    private final PayoutLists lists;
    private final PayoutAccounts accounts;
    private final SetAccount set;
    private final StartOnboarding onboarding;
    private final Clock clock;

    SupplierPayoutController(Payees payees, ShowBalance balance, PayoutLists lists, PayoutAccounts accounts, SetAccount set,
            StartOnboarding onboarding, Clock clock) {
        this.payees = payees;
        this.balance = balance;
        this.lists = lists;
        this.accounts = accounts;
        this.set = set;
        this.onboarding = onboarding;
        this.clock = clock;
    }

    /** A page of Stripe's, good once and for some minutes. */
    @Serdeable
    record OnboardingPage(String url) {
    }

    /** What the supplier has, by currency. */
    @Access(Permission.READ_FINANCE)
    @Get("/balance")
    SupplierBalance balance(@QueryValue @Nullable UUID payee, @Parameter(hidden = true) Actor actor) {
        return balance.of(payees.own(actor, payee));
    }

    /** What the supplier was paid, and is to be, the latest first. */
    @Access(Permission.READ_FINANCE)
    @Get("/payouts")
    Page<PayoutItem> payouts(@Valid @RequestBean PayoutsAsked asked, @QueryValue @Nullable UUID payee,
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return lists.page(payees.own(actor, payee), asked, language);
    }

    /** Where the supplier is paid to. */
    @Access(Permission.SET_PAYOUTS)
    @Get("/payout-account")
    AccountPage account(@QueryValue @Nullable UUID payee, @Parameter(hidden = true) Actor actor) {
        return page(payees.own(actor, payee));
    }

    /** Says where the supplier is paid to. A change is told to the owners, and nothing is paid for a while. */
    @Access(Permission.SET_PAYOUTS)
    @Put("/payout-account")
    AccountPage set(@Body WantedAccount wanted, @QueryValue @Nullable UUID payee, @Parameter(hidden = true) Actor actor) {
        UUID supplier = payees.own(actor, payee);
        set.set(actor, supplier, wanted);
        return page(supplier);
    }

    /**
     * Opens the page of Stripe where the supplier says who it is.
     *
     * @param from counter or workshop: where Stripe leads back to; default counter
     */
    @Access(Permission.SET_PAYOUTS)
    @Post("/payout-account/onboarding")
    OnboardingPage onboarding(@QueryValue @Nullable UUID payee, @QueryValue @Nullable String from,
            @Parameter(hidden = true) Actor actor) {
        return new OnboardingPage(onboarding.start(payees.own(actor, payee), from));
    }

    /** Asks Stripe how the supplier's account stands now. */
    @Access(Permission.SET_PAYOUTS)
    @Post("/payout-account/check")
    AccountPage check(@QueryValue @Nullable UUID payee, @Parameter(hidden = true) Actor actor) {
        UUID supplier = payees.own(actor, payee);
        onboarding.check(supplier);
        return page(supplier);
    }

    private AccountPage page(UUID supplier) {
        return accounts.find(supplier).map(account -> AccountPage.of(account, clock.instant())).orElseGet(AccountPage::none);
    }
}
