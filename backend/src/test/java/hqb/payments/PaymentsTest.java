package hqb.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.standin.StandInOptions;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class PaymentsTest {
    private final Api api;
    private final OpenPayment open;
    private final CancelPayment cancel;
    private final RefundShare refund;
    private final ReleaseShare release;
    private final Reconcile reconcile;
    private final StoredPayments stored;
    private final TestPayments payer;
    private final Database database;
    private final TransactionOperations<Connection> transactions;
    private final TestAccounts accounts;

    PaymentsTest(Api api, OpenPayment open, CancelPayment cancel, RefundShare refund, ReleaseShare release, Reconcile reconcile,
            StoredPayments stored,
            TestPayments payer, DataSource database, TransactionOperations<Connection> transactions, ApplicationContext product) {
        this.api = api;
        this.open = open;
        this.cancel = cancel;
        this.refund = refund;
        this.release = release;
        this.reconcile = reconcile;
        this.stored = stored;
        this.payer = payer;
        this.database = new Database(database);
        this.transactions = transactions;
        this.accounts = new TestAccounts(api, product);
    }

    private Visitor operator() {
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        return accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), Currency.CNY);
    }

    /** A payment for two orders of two suppliers. */
    private record Sale(Payable payable, UUID one, UUID two, UUID supplier) {
    }

    private Sale sale() {
        Sale sale = new Sale(new Payable("test", UUID.randomUUID()), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        open(sale);
        return sale;
    }

    private Payment open(Sale sale) {
        return open.open(sale.payable(), yuan("100.00"), List.of(new Share(sale.one(), sale.supplier(), yuan("60.00"), yuan("1.80")),
                new Share(sale.two(), UUID.randomUUID(), yuan("40.00"), yuan("1.20"))), "two orders", "http://localhost/back");
    }

    private String account(String code) {
        return database.text("""
                SELECT coalesce(-sum(b.balance), 0) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id WHERE a.code = ?""",
                code);
    }

    private void refund(UUID order, String amount, String key) {
        transactions.executeWrite(transaction -> {
            refund.refund(order, yuan(amount), "test", key);
            return true;
        });
    }

    @Test
    void openedByManyAtOnceItIsOnePaymentAtStripe() throws Exception {
        Sale sale = new Sale(new Payable("test", UUID.randomUUID()), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Payment>> opened = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                opened.add(threads.submit(() -> open(sale)));
            }
            for (Future<Payment> one : opened) {
                assertThat(one.get().id()).isEqualTo(opened.getFirst().get().id());
            }
        }
        payer.await(sale.payable(), "open");
        assertThat(payer.find(sale.payable()).orElseThrow().payUrl()).startsWith("http").contains("/pay/pi_");
        assertThat(
                database.text("SELECT count(*) FROM payments_command c JOIN payments_payable p ON p.id = c.subject WHERE p.payable_id = ?",
                        sale.payable().id()))
                .isEqualTo("1");
    }

    @Test
    void withAKeyOfStripeItIsPaidOnAPageOfOursThatKnowsItsSecret() {
        Sale sale = sale();
        var find = new FindPayment(stored, new PaymentSettings("sk_test_x", "pk_test_x", "", ""));
        assertThat(find.find(sale.payable()).orElseThrow().payUrl()).isEqualTo("http://localhost/back/pay");
        assertThat(find.cardForm(sale.payable()).orElseThrow().clientSecret()).startsWith("pi_");
        assertThat(new FindPayment(stored, new PaymentSettings("sk_test_x", "", "", "")).cardForm(sale.payable())).isEmpty();
        payer.pay(sale.payable());
        assertThat(find.cardForm(sale.payable())).isEmpty();
        assertThat(api.get("/checkouts/" + UUID.randomUUID() + "/card-form").status()).isEqualTo(401);
    }

    @Test
    void whatIsPaidIsHeldForEachOrderAndReleasedWithoutOurCommission() {
        Sale sale = sale();
        payer.pay(sale.payable());
        assertThat(account("buyer_held:" + sale.one())).isEqualTo("6000");
        refund(sale.one(), "10.00", "r1-" + sale.one());
        refund(sale.one(), "10.00", "r1-" + sale.one());
        assertThat(payer.refundsOf(sale.one())).containsExactly("10.00");
        assertThat(account("buyer_held:" + sale.one())).isEqualTo("5000");
        transactions.executeWrite(transaction -> {
            release.release(sale.one());
            release.release(sale.one());
            return true;
        });
        assertThat(account("buyer_held:" + sale.one())).isEqualTo("0");
        assertThat(account("supplier_payable:" + sale.supplier())).isEqualTo("4850"); // 50 less 1.80 less the 0.30 that went back
        refund(sale.one(), "5.00", "r2-" + sale.one());
        assertThat(payer.refundsOf(sale.one())).containsExactly("5.00", "10.00");
        assertThat(account("supplier_payable:" + sale.supplier())).isEqualTo("4365"); // 0.15 of the commission went back
        assertThat(account("buyer_held:" + sale.two())).isEqualTo("4000");
    }

    @Test
    void moreThanWasPaidForAnOrderNeverGoesBackFromItsSiblings() {
        Sale sale = sale();
        payer.pay(sale.payable());
        refund(sale.two(), "40.00", "whole-" + sale.two());
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> refund(sale.two(), "0.01", "more-" + sale.two()));
        assertThat(payer.refundsOf(sale.two())).containsExactly("40.00");
    }

    @Test
    void aLostAnswerAStoredFaultAndABusyStripeEndInOnePaymentAndOneRefund() {
        payer.ask("POST", "/_test/faults",
                "{\"kind\": \"drop_after\", \"method\": \"POST\", \"path\": \"/v1/payment_intents\", \"times\": 2}");
        Sale lost = sale();
        payer.await(lost.payable(), "open");
        payer.pay(lost.payable());
        for (String fault : List.of("drop_before", "drop_after", "rate_limit_429", "error_500", "error_500_after", "error_503")) {
            payer.ask("POST", "/_test/faults",
                    "{\"kind\": \"%s\", \"method\": \"POST\", \"path\": \"/v1/refunds\", \"times\": %d}".formatted(fault,
                            fault.startsWith("drop") ? 2 : 1));
            refund(lost.one(), "1.00", fault + lost.one());
            payer.refundsOf(lost.one());
        }
        assertThat(payer.refundsOf(lost.one())).hasSize(6);
        assertThat(account("buyer_held:" + lost.one())).isEqualTo("5400");
        assertThat(payer.ask("GET", "/v1/refunds?limit=100&payment_intent=" + payer.intent(lost.payable()), "").split("\"id\": ?\"re_", -1))
                .hasSize(7);
    }

    @Test
    void whatIsCancelledCannotBePaidAndWhatIsPaidCannotBeCancelled() {
        Sale sale = sale();
        cancel.cancel(sale.payable());
        payer.await(sale.payable(), "cancelled");
        assertThat(payer.find(sale.payable()).orElseThrow().payUrl()).isNull();
        Sale paid = sale();
        payer.pay(paid.payable());
        cancel.cancel(paid.payable());
        assertThat(payer.find(paid.payable()).orElseThrow().state()).isEqualTo("paid");
    }

    @Test
    void eventsThatAreForgedStaleOrOfTheFutureAreRefused() throws Exception {
        String event = "{\"id\":\"evt_%s\",\"type\":\"payment_intent.succeeded\",\"data\":{\"object\":{\"id\":\"pi_1\"}}}"
                .formatted(UUID.randomUUID());
        long now = Instant.now().getEpochSecond();
        String secret = StandInOptions.DEFAULT_WEBHOOK_SECRET;
        for (String bad : List.of("", "t=1,v1=abc", Webhook.Signature.generateSignatureHeader(event, "whsec_other", now),
                Webhook.Signature.generateSignatureHeader(event, secret, now - 400),
                Webhook.Signature.generateSignatureHeader(event, secret, now + 400),
                Webhook.Signature.generateSignatureHeader(event + " ", secret, now))) {
            assertThat(api.post("/webhooks/stripe", event, "Stripe-Signature", bad).status()).as(bad).isEqualTo(400);
        }
        assertThat(database.text("SELECT count(*) FROM payments_event WHERE object_id = 'pi_1'")).isEqualTo("0");
        String good = Webhook.Signature.generateSignatureHeader(event.replace("pi_1", "pi_none"), secret, now);
        for (int i = 0; i < 3; i++) {
            assertThat(api.post("/webhooks/stripe", event.replace("pi_1", "pi_none"), "Stripe-Signature", good).status()).isEqualTo(204);
        }
        assertThat(database.text("SELECT count(*) FROM payments_event WHERE object_id = 'pi_none'")).isEqualTo("1");
        database.change("DELETE FROM payments_event WHERE object_id = 'pi_none'");
    }

    @Test
    void stripesBookAndTheLedgerAgreeAndTheInvariantsHold() {
        Sale sale = sale();
        payer.pay(sale.payable());
        refund(sale.two(), "3.33", "recon-" + sale.two());
        payer.refundsOf(sale.two());
        assertThat(operator().post("/operations/checks", "{}").status()).isEqualTo(200);
        assertThat(database.text("SELECT string_agg(code, ',') FROM platform_check WHERE broken > 0")).isEqualTo("null");
        assertThat(reconcile.compare().differences()).noneMatch(difference -> difference.ledger() == null && difference.stripe() == null);
        List<Reconcile.Difference> differences = reconcile.compare().differences();
        assertThat(differences).isEmpty();
        assertThat(operator().get("/operations/reconciliation").json().get("differences")).isEmpty();
    }
}
