package hqb.payouts;

import hqb.ledger.AccountType;
import hqb.ledger.reports.LedgerReports;
import hqb.ledger.reports.LedgerReports.AccountBalance;
import hqb.payments.EarnedShares;
import hqb.payments.EarnedShares.Payee;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settles what suppliers owe, and lets set out what is due to those who are paid by Stripe. */
@Singleton
class PayOut {
    private static final Logger LOG = LoggerFactory.getLogger(PayOut.class);
    private static final int AT_ONCE = 200;

    private final LedgerReports reports;
    private final SettleOwed settle;
    private final EarnedShares shares;
    private final BeginPayouts begin;
    private final StripeProvider stripe;
    private final PayoutSettings settings;

    PayOut(LedgerReports reports, SettleOwed settle, EarnedShares shares, BeginPayouts begin, StripeProvider stripe,
            PayoutSettings settings) {
        this.reports = reports;
        this.settle = settle;
        this.shares = shares;
        this.begin = begin;
        this.stripe = stripe;
        this.settings = settings;
    }

    /** Does it for all suppliers; one whose turn fails does not keep others from theirs. */
    void run(Instant now) {
        for (Currency currency : Currency.values()) {
            settleAll(currency);
        }
        for (Payee payee : shares.payees(now.minus(settings.hold()))) {
            try {
                begin.begin(payee, stripe, null, Amount.zero(payee.currency()), now);
            } catch (RuntimeException failed) {
                LOG.error("supplier {} is not paid: {}", payee.id(), failed.toString());
            }
        }
    }

    private void settleAll(Currency currency) {
        LedgerReports.Wanted owing = new LedgerReports.Wanted(AccountType.SUPPLIER_RECEIVABLE, currency, null, false);
        String after = null;
        List<AccountBalance> page;
        do {
            page = reports.accounts(owing, after, AT_ONCE);
            for (AccountBalance one : page) {
                after = one.account().toString();
                try {
                    settle.settle(UUID.fromString(String.valueOf(one.account().owner())), currency);
                } catch (RuntimeException failed) {
                    LOG.error("what {} owes is not settled: {}", one.account(), failed.toString());
                }
            }
        } while (page.size() == AT_ONCE);
    }
}
