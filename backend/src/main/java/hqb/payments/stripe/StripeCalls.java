package hqb.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import hqb.payments.Charged;
import hqb.payments.PaymentSettings;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we ask of Stripe. Charges are the platform's own; nothing here runs inside a transaction. All methods throw {@link StripeFault}
 * when Stripe does not answer, or says no.
 */
@Singleton
public class StripeCalls {
    private static final int CONNECT_MS = 3_000;
    private static final int READ_MS = 20_000;
    private static final long PAGE = 100;
    private static final String OURS = "hqb";

    private final PaymentSettings settings;
    private final @Nullable StripeClient client;

    StripeCalls(PaymentSettings settings) {
        this.settings = settings;
        this.client = settings.stripeKey() == null ? null : client(settings, Objects.requireNonNull(settings.stripeKey()));
    }

    private static StripeClient client(PaymentSettings settings, String key) {
        StripeClient.StripeClientBuilder builder = StripeClient.builder().setApiKey(key).setConnectTimeout(CONNECT_MS)
                .setReadTimeout(READ_MS).setMaxNetworkRetries(0);
        return settings.stripeUrl().isEmpty() ? builder.build() : builder.setApiBase(settings.stripeUrl()).build();
    }

    /**
     * A payment as Stripe has it.
     *
     * @param status  Stripe's word
     * @param charged the money that came; null when none has
     */
    public record Intent(String id, String clientSecret, String status, @Nullable Charged charged) {
    }

    /**
     * A refund as Stripe has it.
     *
     * @param status  Stripe's word
     * @param failure why it failed; null when it did not
     */
    public record Returned(String id, String status, @Nullable String failure) {
    }

    /**
     * A change of our balance at Stripe.
     *
     * @param source what it comes from
     * @param amount before the fee, negative for what goes
     */
    public record Moved(String id, String type, String source, Amount amount, Amount fee, Instant at) {
    }

    /**
     * Our own money on its way to our bank.
     *
     * @param status Stripe's word
     */
    public record PaidOut(String id, String status, Amount amount) {
    }

    /** Something that happened. */
    public record Happened(String id, String type, String object) {
    }

    /** Asks for a payment. */
    public Intent open(UUID payment, Amount total, String description, String key) {
        PaymentIntentCreateParams wanted = PaymentIntentCreateParams.builder().setAmount(total.minor())
                .setCurrency(total.currency().name().toLowerCase(Locale.ROOT)).setDescription(description)
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.AUTOMATIC) // booked at once, not a moment later
                .setTransferGroup("og_" + payment).putMetadata(OURS, payment.toString())
                .setAutomaticPaymentMethods(PaymentIntentCreateParams.AutomaticPaymentMethods.builder().setEnabled(true).build()).build();
        return call(stripe -> intent(stripe.v1().paymentIntents().create(wanted, once(key))));
    }

    /** The payment that was asked for under our id, if it was: for reading back, among those since then. */
    public Optional<Intent> findOpened(UUID payment, Instant since) {
        PaymentIntentListParams which = PaymentIntentListParams.builder()
                .setCreated(PaymentIntentListParams.Created.builder().setGte(since.getEpochSecond()).build()).setLimit(PAGE).build();
        return call(stripe -> {
            for (PaymentIntent intent : stripe.v1().paymentIntents().list(which).autoPagingIterable()) {
                if (payment.toString().equals(intent.getMetadata().get(OURS))) {
                    return Optional.of(intent(intent));
                }
            }
            return Optional.empty();
        });
    }

    /** A payment as it stands. */
    public Intent get(String id) {
        PaymentIntentRetrieveParams with = PaymentIntentRetrieveParams.builder().addExpand("latest_charge.balance_transaction").build();
        return call(stripe -> intent(stripe.v1().paymentIntents().retrieve(id, with)));
    }

    /** Nobody can pay it any more. */
    public void cancel(String id, String key) {
        call(stripe -> stripe.v1().paymentIntents().cancel(id, once(key)));
    }

    /** Gives back some of what was paid. */
    public Returned refund(String intent, UUID refund, Amount amount, String key) {
        RefundCreateParams wanted = RefundCreateParams.builder().setPaymentIntent(intent).setAmount(amount.minor())
                .putMetadata(OURS, refund.toString()).build();
        return call(stripe -> returned(stripe.v1().refunds().create(wanted, once(key))));
    }

    /** The refund that was asked for under our id, if it was: for reading back. */
    public Optional<Returned> findRefund(String intent, UUID refund) {
        RefundListParams which = RefundListParams.builder().setPaymentIntent(intent).setLimit(PAGE).build();
        return call(stripe -> {
            for (Refund found : stripe.v1().refunds().list(which).autoPagingIterable()) {
                if (refund.toString().equals(found.getMetadata().get(OURS))) {
                    return Optional.of(returned(found));
                }
            }
            return Optional.empty();
        });
    }

    /** A refund as it stands. */
    public Returned getRefund(String id) {
        return call(stripe -> returned(stripe.v1().refunds().retrieve(id)));
    }

    /** A payout of our own balance as it stands. */
    public PaidOut getPayout(String id) {
        return call(stripe -> {
            Payout payout = stripe.v1().payouts().retrieve(id);
            return new PaidOut(payout.getId(), payout.getStatus(),
                    new Amount(payout.getAmount(), Currency.valueOf(payout.getCurrency().toUpperCase(Locale.ROOT))));
        });
    }

    /** What happened since then, the newest first. */
    public List<Happened> eventsSince(Instant since) {
        EventListParams which = EventListParams.builder()
                .setCreated(EventListParams.Created.builder().setGte(since.getEpochSecond()).build()).setLimit(PAGE).build();
        return call(stripe -> {
            List<Happened> events = new ArrayList<>();
            for (Event event : stripe.v1().events().list(which).autoPagingIterable()) {
                events.add(ReadEvent.of(event));
            }
            return events;
        });
    }

    /** How our balance changed since then. */
    public List<Moved> balanceSince(Instant since) {
        BalanceTransactionListParams which = BalanceTransactionListParams.builder()
                .setCreated(BalanceTransactionListParams.Created.builder().setGte(since.getEpochSecond()).build()).setLimit(PAGE).build();
        return call(stripe -> {
            List<Moved> moves = new ArrayList<>();
            for (BalanceTransaction one : stripe.v1().balanceTransactions().list(which).autoPagingIterable()) {
                Currency currency = Currency.valueOf(one.getCurrency().toUpperCase(Locale.ROOT));
                moves.add(new Moved(one.getId(), one.getType(), one.getSource() == null ? one.getId() : one.getSource(),
                        new Amount(one.getAmount(), currency), new Amount(one.getFee(), currency),
                        Instant.ofEpochSecond(one.getCreated())));
            }
            return moves;
        });
    }

    private static Intent intent(PaymentIntent intent) {
        Charge charge = intent.getLatestChargeObject();
        BalanceTransaction balance = charge == null ? null : charge.getBalanceTransactionObject();
        Charged charged = null;
        if (charge != null && balance != null && intent.getStatus().equals("succeeded")) {
            Currency currency = Currency.valueOf(balance.getCurrency().toUpperCase(Locale.ROOT));
            charged = new Charged(charge.getId(), new Amount(balance.getAmount(), currency), balance.getId(),
                    new Amount(balance.getFee(), currency), Instant.ofEpochSecond(balance.getAvailableOn()),
                    Instant.ofEpochSecond(charge.getCreated()));
        }
        return new Intent(intent.getId(), intent.getClientSecret(), intent.getStatus(), charged);
    }

    private static Returned returned(Refund refund) {
        return new Returned(refund.getId(), refund.getStatus(), refund.getFailureReason());
    }

    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    /** A call. */
    @FunctionalInterface
    interface Asked<T> {
        T ask(StripeClient stripe) throws StripeException;
    }

    <T> T call(Asked<T> asked) {
        StripeClient stripe = client;
        if (stripe == null) {
            throw Refusal.of(ProblemType.PAYMENTS_UNAVAILABLE, "Payments are not set up here.", "此处尚未配置支付。");
        }
        try {
            return asked.ask(stripe);
        } catch (StripeException failed) {
            throw StripeFault.of(failed);
        }
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
