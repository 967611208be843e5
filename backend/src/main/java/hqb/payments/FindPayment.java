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
        return payments.find(payable).map(
                found -> new Payment(new PaymentId(found.id()), payable, found.total().toMoney(), found.state().code(), payUrl(found)));
    }

    /** The stand-in has a page of its own, which is left and returned to by redirect. */
    private @Nullable String payUrl(StoredPayment payment) {
        String secret = payment.clientSecret();
        if (payment.state() != PaymentState.OPEN || secret == null || settings.stripeUrl().isEmpty()) {
            return null;
        }
        return settings.stripeUrl() + "/pay/" + payment.intent() + "?client_secret=" + encoded(secret) + "&return_url="
                + encoded(payment.returnUrl());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
