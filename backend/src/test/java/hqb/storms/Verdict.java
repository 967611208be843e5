package hqb.storms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.payments.CompareBooks;
import hqb.platform.checks.RunChecks;
import hqb.testing.Database;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** What must hold when a storm is over: of the ledger, of the invariants, and between the stand-in's book and ours. */
final class Verdict {
    private static final Duration PATIENCE = Duration.ofSeconds(Storm.either(60, 600));
    private static final String AT_WORK = """
            SELECT (SELECT count(*) FROM payments_command WHERE state IN ('new', 'sent'))
                 + (SELECT count(*) FROM payments_event WHERE worked_at IS NULL)
            """;

    private final ApplicationContext product;
    private final Till till;
    private final Instant since;
    final Database database;

    /** Judges what has happened from now on. */
    Verdict(ApplicationContext product, Till till) {
        this.product = product;
        this.till = till;
        this.since = Instant.now().minusSeconds(1);
        this.database = new Database(product.getBean(DataSource.class));
    }

    /** Waits until something holds. */
    static void await(String what, Callable<Boolean> holds) throws Exception {
        Instant late = Instant.now().plus(PATIENCE);
        while (!holds.call()) {
            if (Instant.now().isAfter(late)) {
                throw new AssertionError("still not: " + what);
            }
            Thread.sleep(25);
        }
    }

    long number(String sql, Object... values) {
        return Long.parseLong(database.text(sql, values));
    }

    /** Waits until nothing is to be told to Stripe, and nothing that Stripe has told is left to do. */
    void awaitCalm() throws Exception {
        await("all commands and events are done", () -> number(AT_WORK) == 0);
    }

    /** After a crash, those who claimed commands and events are gone: half a minute passes. */
    void forgetLeases() throws SQLException {
        database.change("UPDATE payments_command SET due_at = now() WHERE state = 'sent'");
        database.change("UPDATE payments_event SET due_at = now() WHERE worked_at IS NULL");
    }

    /** Looks at everything. */
    void pass() throws Exception {
        awaitCalm();
        RunChecks checks = product.getBean(RunChecks.class);
        assertThat(checks.runAll()).isNotEmpty().allSatisfy(found -> assertThat(found.broken()).as(found.toString()).isZero());
        assertThat(database.text("SELECT count(*) FROM (SELECT currency FROM ledger_entry GROUP BY currency HAVING sum(amount) <> 0) c"))
                .as("the ledger is zero in each currency").isEqualTo("0");
        comparePayments();
        compareRefunds();
        assertThat(product.getBean(CompareBooks.class).differences()).as("Stripe's book and ours").isEmpty();
    }

    /** What was paid at Stripe is paid here, and each payment is there once. */
    private void comparePayments() throws IOException {
        Set<String> ours = new HashSet<>();
        for (JsonNode intent : till.all("/v1/payment_intents", since)) {
            String payment = intent.path("metadata").path("hqb").asText();
            if (payment.isEmpty()) {
                continue;
            }
            assertThat(ours.add(payment)).as("%s is a second payment of the same", intent.path("id")).isTrue();
            assertThat(database.text("SELECT intent || ' ' || (state = 'paid') FROM payments_payment WHERE id = ?::uuid", payment))
                    .as("Stripe says %s", intent.path("status")).isEqualTo(
                            intent.path("id").asText() + " " + intent.path("status").asText().equals("succeeded"));
        }
        assertThat(number("""
                SELECT count(*) FROM payments_payable p JOIN ordering_order o ON o.group_id = p.payable_id
                WHERE p.payable_kind = 'checkout' AND p.state = 'paid' AND o.state IN ('awaiting-payment', 'expired')"""))
                .as("orders that were paid and do not know it").isZero();
        assertThat(number("SELECT count(*) FROM payments_payable p JOIN ordering_order o ON o.group_id = p.payable_id "
                + "WHERE p.state <> 'paid' AND o.state NOT IN ('awaiting-payment', 'expired', 'cancelled')"))
                .as("orders that go on unpaid").isZero();
    }

    /** Each refund is at Stripe once, of the amount that we mean. */
    private void compareRefunds() throws IOException {
        Set<String> ours = new HashSet<>();
        for (JsonNode refund : till.all("/v1/refunds", since)) {
            String id = refund.path("metadata").path("hqb").asText();
            if (id.isEmpty()) {
                continue;
            }
            assertThat(ours.add(id)).as("%s gives back twice", refund.path("id")).isTrue();
            assertThat(database.text("SELECT stripe_id || ' ' || amount FROM payments_refund WHERE id = ?::uuid", id))
                    .isEqualTo(refund.path("id").asText() + " " + refund.path("amount").asLong());
        }
        assertThat(number("SELECT count(*) FROM payments_refund WHERE asked_at >= ? AND stripe_id IS NULL",
                since.atOffset(java.time.ZoneOffset.UTC)))
                .as("refunds that Stripe does not know").isZero();
    }

    /** How orders of these ids stand: each must be in that state. */
    void requireState(String state, List<java.util.UUID> orders) {
        for (java.util.UUID order : orders) {
            assertThat(database.text("SELECT state FROM ordering_order WHERE id = ?", order)).as("order " + order).isEqualTo(state);
        }
    }
}
