package hqb.payouts;

import hqb.payments.Operation;
import hqb.payments.TellStripe;
import hqb.payments.stripe.RecipientCalls;
import hqb.payments.stripe.StripeFault;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.http.PublicAddress;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads a supplier to the page of Stripe where it says who it is. */
@Singleton
class StartOnboarding {
    /** The pages from which it is begun, by their words in the API: Stripe leads back there. */
    private static final Map<String, String> PAGES = Map.of("counter", "/counter/payouts", "workshop", "/provider/payouts");

    private final PayoutAccounts accounts;
    private final TellStripe tell;
    private final RecipientCalls stripe;
    private final RefreshAccounts refresh;
    private final PublicAddress site;

    StartOnboarding(PayoutAccounts accounts, TellStripe tell, RecipientCalls stripe, RefreshAccounts refresh, PublicAddress site) {
        this.accounts = accounts;
        this.tell = tell;
        this.stripe = stripe;
        this.refresh = refresh;
        this.site = site;
    }

    /**
     * The address of Stripe's page, good once and for some minutes. Never inside a transaction.
     *
     * @param from the word of the page to which Stripe leads back; null for the counter's
     * @throws Refusal when there is no such page, the supplier is not paid by Stripe, or Stripe does not answer
     */
    String start(UUID supplier, @Nullable String from) {
        String page = PAGES.get(from == null || from.isEmpty() ? "counter" : from);
        if (page == null) {
            throw Refusal.invalid("from", "Use counter or workshop.", "请使用 counter 或 workshop。");
        }
        String account = open(supplier);
        try {
            return stripe.onboardingPage(account, site.page(page + "?onboarding=again"), site.page(page + "?onboarding=done"));
        } catch (StripeFault away) {
            throw unavailable();
        }
    }

    /** Sees to it that the supplier has an account at Stripe; gives Stripe's id of it. Never inside a transaction. */
    String open(UUID supplier) {
        keep(supplier).ifPresent(Runnable::run);
        String account = accounts.find(supplier).map(PayoutAccount::stripeAccount).orElse(null);
        if (account == null) {
            throw unavailable();
        }
        return account;
    }

    /** Asks Stripe how the supplier's account stands, if there is one. Never inside a transaction. */
    void check(UUID supplier) {
        try {
            accounts.find(supplier).map(PayoutAccount::stripeAccount).ifPresent(refresh::refresh);
        } catch (StripeFault away) {
            throw unavailable();
        }
    }

    private static Refusal unavailable() {
        return Refusal.of(ProblemType.PAYMENTS_UNAVAILABLE, "Stripe does not answer for the moment. Try again in a minute.",
                "Stripe 暂时没有响应，请稍后再试。");
    }

    @Transactional
    Optional<Runnable> keep(UUID supplier) {
        PayoutAccount account = accounts.lock(supplier).filter(known -> known.method() == PayoutMethod.STRIPE)
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "Choose Stripe as the way you are paid first.", "请先选择 Stripe 收款方式。"));
        return account.stripeAccount() == null ? Optional.of(tell.again(Operation.RECIPIENT, supplier)) : Optional.empty();
    }
}
