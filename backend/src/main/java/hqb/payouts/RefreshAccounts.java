package hqb.payouts;

import hqb.payments.StripeListener;
import hqb.payments.stripe.RecipientCalls;
import hqb.payments.stripe.StripeCalls.Happened;
import hqb.payments.stripe.StripeFault;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Stripe how suppliers' accounts stand: when it says that something has changed, and from time to time. */
@Singleton
class RefreshAccounts implements StripeListener {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshAccounts.class);
    private static final int AT_ONCE = 200;

    private final RecipientCalls stripe;
    private final PayoutAccounts accounts;

    RefreshAccounts(RecipientCalls stripe, PayoutAccounts accounts) {
        this.stripe = stripe;
        this.accounts = accounts;
    }

    @Override
    public boolean concerns(String type) {
        return type.startsWith("v2.core.account");
    }

    @Override
    public void happened(Happened event) {
        refresh(event.object());
    }

    /** Asks about one. Never inside a transaction. */
    void refresh(String stripeAccount) {
        accounts.know(stripe.get(stripeAccount));
    }

    /** Asks about those that were not asked about for the longest time. */
    void run() {
        for (String account : accounts.stripeAccounts(AT_ONCE)) {
            try {
                refresh(account);
            } catch (StripeFault away) {
                LOG.warn("account {} could not be looked at: {}", account, away.getMessage());
            }
        }
    }
}
