package hqb.spaces.rent;

import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.payments.OpenPayment;
import hqb.payments.Payments;
import hqb.payments.Share;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.http.PublicAddress;
import hqb.platform.money.Money;
import hqb.spaces.leases.FindLease;
import hqb.spaces.leases.Lease;
import hqb.spaces.leases.LeaseSettings;
import hqb.spaces.leases.LeaseSide;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens the payment of an invoice. Whoever asks again gets the same. */
@Singleton
class PayInvoice {
    private final FindLease find;
    private final Invoices invoices;
    private final OpenPayment open;
    private final Payments payments;
    private final LeaseSettings settings;
    private final PublicAddress site;

    PayInvoice(FindLease find, Invoices invoices, OpenPayment open, Payments payments, LeaseSettings settings, PublicAddress site) {
        this.find = find;
        this.invoices = invoices;
        this.open = open;
        this.payments = payments;
        this.settings = settings;
        this.site = site;
    }

    /**
     * What a browser tells Stripe.
     *
     * @param publishableKey whose payments these are
     * @param clientSecret   which payment it is; only its payer may know
     * @param due            what is to be paid
     */
    @Serdeable
    record RentForm(String publishableKey, String clientSecret, Money due) {
    }

    /**
     * Opens it. Never inside a transaction.
     *
     * @throws Refusal when there is no such invoice of the asker's, or it cannot be paid now
     */
    void pay(UUID id, UUID invoiceId, Actor actor) {
        Permission.BUY.require(actor);
        Lease lease = tenants(id, actor);
        Invoice invoice = invoices.find(invoiceId).filter(one -> one.lease().equals(id))
                .orElseThrow(() -> Refusal.notFound("There is no such invoice.", "没有此账单。"));
        if (invoice.state() != InvoiceState.OPEN) {
            throw Refusal.of(ProblemType.CONFLICT, "This invoice is " + invoice.state().code() + ": there is nothing to pay by it now.",
                    "该账单目前无需支付。");
        }
        open.open(Invoices.payable(invoiceId), Invoice.cny(invoice.total()), shares(lease, invoice),
                "Virtual HQB " + lease.number() + ", " + invoice.from() + " – " + invoice.to(), site.page("/leases/" + id));
    }

    /** What a browser needs to have the invoice paid at Stripe whose payment is open; refuses when there is none. */
    RentForm cardForm(UUID id, Actor actor) {
        tenants(id, actor);
        return invoices.open(id).stream()
                .flatMap(invoice -> payments.cardForm(Invoices.payable(invoice.id())).stream()
                        .map(form -> new RentForm(form.publishableKey(), form.clientSecret(), Invoice.cny(invoice.total()))))
                .findFirst().orElseThrow(() -> Refusal.notFound("There is nothing to pay here.", "此处没有待付款项。"));
    }

    private Lease tenants(UUID id, Actor actor) {
        FindLease.Seen seen = find.of(id, actor);
        if (seen.side() != LeaseSide.TENANT) {
            throw FindLease.none();
        }
        return seen.lease();
    }

    /** The deposit is held for the lease; rent and management are the landlord's, less what the platform keeps. */
    private List<Share> shares(Lease lease, Invoice invoice) {
        List<Share> shares = new ArrayList<>();
        UUID landlord = lease.landlord().value();
        if (invoice.deposit().signum() > 0) {
            shares.add(Share.deposit(lease.id(), landlord, Invoice.cny(invoice.deposit())));
        }
        if (invoice.rent().signum() > 0) {
            BigDecimal ours = invoice.rent().multiply(settings.commission()).setScale(2, RoundingMode.HALF_EVEN);
            shares.add(new Share(invoice.id(), landlord, Invoice.cny(invoice.rent()), Invoice.cny(ours)));
        }
        return shares;
    }
}
