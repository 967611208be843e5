package hqb.payments;

import hqb.testing.Database;
import hqb.testing.TestProduct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A payer at the stand-in for Stripe, and a look at what came of it. */
@Singleton
public class TestPayments {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Payments payments;
    private final Database database;

    TestPayments(Payments payments, DataSource database) {
        this.payments = payments;
        this.database = new Database(database);
    }

    /** Pays with a good card, and returns when the product knows. */
    public void pay(Payable payable) {
        ask("POST", "/v1/payment_intents/" + intent(payable) + "/confirm",
                "payment_method=pm_card_visa&return_url=http%3A%2F%2Flocalhost%2Fback");
        await(payable, "paid");
    }

    /** Returns when the payment is in that state. */
    public void await(Payable payable, String state) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!find(payable).map(Payment::state).orElse("none").equals(state)) {
            if (Instant.now().isAfter(late)) {
                throw new AssertionError(payable + " is " + find(payable) + " and not " + state);
            }
            pause();
        }
    }

    /** Stripe cancels nothing while that runs. */
    public void whileNothingIsCancelled(Runnable run) {
        ask("POST", "/_test/faults",
                "{\"kind\": \"error_503\", \"method\": \"POST\", \"path\": \"/v1/payment_intents/.*/cancel\", \"times\": 1000}");
        try {
            run.run();
        } finally {
            ask("DELETE", "/_test/faults", "");
        }
    }

    /** Stripe's id of a payment. */
    public String intent(Payable payable) {
        return database.text("SELECT intent FROM payments_payable WHERE payable_id = ?", payable.id());
    }

    /** A payment. */
    public Optional<Payment> find(Payable payable) {
        return payments.find(payable);
    }

    /** What was given back for an order, once Stripe has done it. */
    public List<String> refundsOf(UUID order) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!database.text("SELECT count(*) FROM payments_refund WHERE order_id = ? AND state = 'wanted'", order).equals("0")
                && Instant.now().isBefore(late)) {
            passPauses();
            pause();
        }
        String all = database.text("""
                SELECT string_agg(to_char(amount / 100.0, 'FM999990.00'), ' ' ORDER BY amount) FROM payments_refund
                WHERE order_id = ? AND state IN ('pending', 'done')""", order);
        return all.equals("null") ? List.of() : Arrays.asList(all.split(" ", -1));
    }

    /** Whether the money of an order is its payee's. */
    public boolean isReleased(UUID order) {
        return database.text("SELECT released_at IS NOT NULL FROM payments_share WHERE order_id = ?", order).equals("t");
    }

    /** Asks the stand-in; gives its answer. */
    public String ask(String method, String path, String body) {
        var stripe = TestProduct.get().stripe();
        HttpRequest request = HttpRequest.newBuilder(URI.create(stripe.baseUrl() + path))
                .header("Authorization", "Bearer " + stripe.secretKey())
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    /** Lets Stripe be asked again now for what it did not take: the pause until then passes. */
    public void passPauses() {
        try {
            database.change("""
                    UPDATE payments_command SET due_at = now()
                    WHERE state IN ('new', 'sent') AND due_at BETWEEN now() AND now() + interval '30 seconds'"""); // those at work have longer
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
