package hqb.payouts;

import hqb.payments.PaymentSettings;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Says where the suppliers of the demonstration are paid to: every third by an account at the stand-in for Stripe, which finds all in order
 * at once, the others by bank. With Stripe itself all are paid by bank. Who has an account keeps it.
 */
@Singleton
public class LoadPayoutAccounts {
    private static final int ONE_IN = 3;

    private final PayoutAccounts accounts;
    private final StartOnboarding onboarding;
    private final RefreshAccounts refresh;
    private final PaymentSettings settings;
    private final JdbcOperations database;

    LoadPayoutAccounts(PayoutAccounts accounts, StartOnboarding onboarding, RefreshAccounts refresh, PaymentSettings settings,
            JdbcOperations database) {
        this.accounts = accounts;
        this.onboarding = onboarding;
        this.refresh = refresh;
        this.settings = settings;
        this.database = database;
    }

    private record Stall(UUID id, String name) {
    }

    /** Loads them; may be done again. */
    public void load() throws IOException {
        int number = 0;
        for (Stall stall : stalls()) {
            boolean byStripe = !settings.stripeUrl().isEmpty() && number++ % ONE_IN == 0;
            PayoutAccount known = accounts.find(stall.id).orElse(null);
            if (known == null) {
                set(stall, byStripe ? PayoutMethod.STRIPE : PayoutMethod.BANK, number);
            }
            if (byStripe && (known == null || known.method() == PayoutMethod.STRIPE && known.stripeAccount() == null)) {
                String account = onboarding.open(stall.id);
                approve(account);
                refresh.refresh(account);
            }
        }
    }

    @Transactional(readOnly = true)
    List<Stall> stalls() {
        return database.prepareStatement("SELECT id, name_zh FROM supply_supplier WHERE demonstration ORDER BY slug", statement -> {
            List<Stall> stalls = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stalls.add(new Stall(row.getObject(1, UUID.class), row.getString(2)));
                }
            }
            return stalls;
        });
    }

    @Transactional
    void set(Stall stall, PayoutMethod method, int number) {
        String account = "6222%015d".formatted(number * 7_919L);
        BankDetails bank = new BankDetails(stall.name, "Demonstration Bank", "102584%06d".formatted(number), "",
                accounts.close(stall.id, account), account.substring(account.length() - 4));
        accounts.set(stall.id, method, method == PayoutMethod.BANK ? bank : null, null);
    }

    /** What a person would do on the page of the stand-in. */
    private void approve(String account) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.stripeUrl() + "/_test/accounts/" + account))
                .header("Authorization", "Bearer " + settings.stripeKey()).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"stripe_transfers\": \"active\"}")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IOException("the stand-in for Stripe answers " + status);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("told to end while loading", stop);
        }
    }
}
