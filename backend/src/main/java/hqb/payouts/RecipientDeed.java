package hqb.payouts;

import hqb.payments.Operation;
import hqb.payments.StripeDeed;
import hqb.payments.stripe.RecipientCalls;
import hqb.payments.stripe.RecipientCalls.Recipient;
import hqb.platform.Language;
import hqb.supply.Supplier;
import hqb.supply.SupplierId;
import hqb.supply.Suppliers;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.Objects;

/** Stripe opens an account for a supplier, which says who it is on Stripe's own page. */
@Singleton
class RecipientDeed implements StripeDeed<Recipient> {
    private final PayoutAccounts accounts;
    private final Suppliers suppliers;
    private final RecipientCalls stripe;

    RecipientDeed(PayoutAccounts accounts, Suppliers suppliers, RecipientCalls stripe) {
        this.accounts = accounts;
        this.suppliers = suppliers;
        this.stripe = stripe;
    }

    @Override
    public Operation operation() {
        return Operation.RECIPIENT;
    }

    @Override
    public Recipient tell(UUID subject, String key) {
        SupplierId id = new SupplierId(subject);
        Supplier supplier = Objects.requireNonNull(suppliers.findAll(List.of(id)).get(id));
        return stripe.create(subject, supplier.name(Language.EN), key);
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
