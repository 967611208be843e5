package hqb.payments;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how a payment stands, and where it can be paid. */
@Singleton
class FindPayment implements Payments {
    private final StoredPayments payments;
    private final PaymentSettings settings;

    FindPayment(StoredPayments payments, PaymentSettings settings) {
        this.payments = payments;
        this.settings = settings;
    }

    @Override
    public Optional<Payment> find(Payable payable) {
        return payments.find(payable).map(this::payment);
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return payments.find(id.value()).map(this::payment);
    }

    private Payment payment(StoredPayment found) {
        return new Payment(new PaymentId(found.id()), found.parts(), found.total().toMoney(), found.state().code(), payUrl(found),
                found.returnUrl());
    }

    @Override
    public Optional<CardForm> cardForm(Payable payable) {
        return payments.find(payable).filter(found -> found.parts().size() == 1).flatMap(this::cardForm);
    }

    @Override
    public Optional<CardForm> cardForm(PaymentId id) {
        return payments.find(id.value()).flatMap(this::cardForm);
    }

    private Optional<CardForm> cardForm(StoredPayment payment) {
        return Optional.of(payment).filter(found -> found.state() == PaymentState.OPEN && isAtStripe())
                .flatMap(found -> Optional.ofNullable(found.clientSecret()))
                .map(secret -> new CardForm(settings.publishableKey(), secret));
    }

    private boolean isAtStripe() {
        return settings.stripeUrl().isEmpty() && !settings.publishableKey().isEmpty();
    }

    /** The stand-in has a page of its own, which is left and returned to by redirect; Stripe's form is on a page of ours. */
    private @Nullable String payUrl(StoredPayment payment) {
        String secret = payment.clientSecret();
        if (payment.state() != PaymentState.OPEN || secret == null) {
            return null;
        }
        if (settings.stripeUrl().isEmpty()) {
            return isAtStripe() ? payment.returnUrl() + "/pay" : null;
        }
        return settings.stripeUrl() + "/pay/" + payment.intent() + "?client_secret=" + encoded(secret) + "&return_url="
                + encoded(payment.returnUrl());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
