package hqb.payouts;

import hqb.payments.Operation;
import hqb.payments.StripeDeed;
import hqb.payments.stripe.RecipientCalls;
import hqb.payouts.payees.Payees;
import hqb.payments.stripe.RecipientCalls.Recipient;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Stripe opens an account for a supplier, which says who it is on Stripe's own page. */
@Singleton
class RecipientDeed implements StripeDeed<Recipient> {
    private final PayoutAccounts accounts;
    private final Payees payees;
    private final RecipientCalls stripe;

    RecipientDeed(PayoutAccounts accounts, Payees payees, RecipientCalls stripe) {
        this.accounts = accounts;
        this.payees = payees;
        this.stripe = stripe;
    }

    @Override
    public Operation operation() {
        return Operation.RECIPIENT;
    }

    @Override
    public Recipient tell(UUID subject, String key) {
        return stripe.create(subject, payees.find(subject).orElseThrow().nameEn(), key);
    }

    @Override
    public Optional<Recipient> find(UUID subject, Instant since) {
        return stripe.findCreated(subject);
    }

    @Override
    public void keep(UUID subject, Recipient recipient) {
        accounts.created(subject, recipient);
    }

    @Override
    public void refused(UUID subject, String error) {
        accounts.refused(subject, error);
    }
}
