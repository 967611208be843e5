package hqb.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.payments.OpenPayment;
import hqb.payments.Payable;
import hqb.payments.RefundShare;
import hqb.payments.ReleaseShare;
import hqb.payments.Share;
import hqb.payments.TestPayments;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** A supplier that a test has for itself, what it sells, and where it is paid. */
final class Stall {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG_AGO = Duration.ofDays(-4);

    final UUID id = UUID.randomUUID();
    final Visitor owner;
    final Database database;
    final TestPayments payments;
    private final ApplicationContext product;

    Stall(Api api, ApplicationContext product) throws SQLException {
        this.product = product;
        this.database = new Database(product.getBean(DataSource.class));
        this.payments = product.getBean(TestPayments.class);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        this.owner = accounts.browser(organisation, Role.OWNER);
        database.change("""
                INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, state, organisation_id)
                VALUES (?, ?, 'Payout Test', '付款测试', '', '', 'stall', false, 'closed', ?)""", id, "payout-" + id, organisation.value());
    }

    static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), Currency.CNY);
    }

    @SuppressWarnings("unchecked")
    private void inTransaction(Runnable deed) {
        TransactionOperations<Connection> transactions = product.getBean(TransactionOperations.class);
        transactions.executeWrite(transaction -> {
            deed.run();
            return true;
        });
    }

    /** An order of 60.00, of which the supplier keeps 58.20, in a payment of 100.00 that is paid. */
    UUID sell() {
        Payable payable = new Payable("test", UUID.randomUUID());
        UUID order = UUID.randomUUID();
        product.getBean(OpenPayment.class).open(payable, yuan("100.00"), List.of(new Share(order, id, yuan("60.00"), yuan("1.80")),
                new Share(UUID.randomUUID(), UUID.randomUUID(), yuan("40.00"), yuan("1.20"))), "test", "http://localhost/back");
        payments.pay(payable);
        return order;
    }

    void release(UUID order) {
        inTransaction(() -> product.getBean(ReleaseShare.class).release(order));
    }

    /** An order that was done longer ago than what is earned is kept. */
    UUID earn() {
        UUID order = sell();
        MovableClock clock = product.getBean(MovableClock.class);
        clock.move(LONG_AGO);
        try {
            release(order);
        } finally {
            clock.reset();
        }
        return order;
    }

    void refund(UUID order, String amount) {
        inTransaction(() -> product.getBean(RefundShare.class).refund(order, yuan(amount), "test", "payout-" + UUID.randomUUID()));
        assertThat(payments.refundsOf(order)).isNotEmpty();
    }

    /** Chooses Stripe, which finds everything in order; gives Stripe's id of the account. */
    String chooseStripe() {
        assertThat(owner.put("/supply/payout-account", "{\"method\": \"stripe\"}").status()).isEqualTo(200);
        assertThat(owner.post("/supply/payout-account/onboarding", "").json().path("url").asText()).contains("/onboard/");
        String account = owner.get("/supply/payout-account").json().at("/stripe/account").asText();
        decide(account, "active");
        return account;
    }

    /** Stripe decides about the account, and says so by an event. */
    void decide(String account, String status) {
        payments.ask("POST", "/_test/accounts/" + account, "{\"stripe_transfers\": \"%s\"}".formatted(status));
        await("the account is " + status, () -> owner.get("/supply/payout-account").json().at("/stripe/transfers").asText().equals(status));
    }

    static final String BANK = """
            {"method": "bank", "bank": {"holder": "=Zhang San", "bankName": "Bank of Kites", "branchCode": "102 584 002 345",
             "accountNumber": "6222 0212 3456 7890 %s"}}""";

    void chooseBank() {
        assertThat(owner.put("/supply/payout-account", BANK.formatted("123")).status()).isEqualTo(200);
    }

    void payOut() {
        product.getBean(PayOut.class).run(Instant.now());
    }

    /** What is on an account of the supplier's, in minor units. */
    String account(String type) {
        return database.text("""
                SELECT coalesce(abs(sum(b.balance)), 0) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
                WHERE a.code = ?""", type + ":" + id);
    }

    JsonNode balance() {
        return owner.get("/supply/balance").json().at("/currencies/0");
    }

    String balance(String what) {
        return balance().at("/" + what + "/amount").asText();
    }

    /** Returns when all payouts are in that state. */
    void awaitPayouts(int count, String state) {
        await(count + " payouts " + state, () -> {
            payments.passPauses();
            return database.text("SELECT count(*) FROM payouts_payout WHERE supplier_id = ? AND state = ?", id, state)
                    .equals(Integer.toString(count));
        });
    }

    /** How many transfers Stripe has of a payment. */
    int transfersAtStripe(UUID order) {
        String payment = database.text("SELECT payment_id FROM payments_share WHERE order_id = ?", order);
        return payments.ask("GET", "/v1/transfers?limit=100&transfer_group=og_" + payment, "").split("\"id\": ?\"tr_", -1).length - 1;
    }

    void fault(String kind, String path, int times) {
        payments.ask("POST", "/_test/faults",
                "{\"kind\": \"%s\", \"method\": \"POST\", \"path\": \"%s\", \"times\": %d}".formatted(kind, path, times));
    }

    void noFaults() {
        payments.ask("DELETE", "/_test/faults", "");
    }

    static void await(String what, BooleanSupplier holds) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(late)) {
                throw new AssertionError(what + " does not come true");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stop);
            }
        }
    }
}
