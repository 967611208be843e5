package hqb.operations.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.ledger.AccountCode;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PaymentJournals;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class LedgerControllerTest {
    private static final Instant NOW = Instant.parse("2026-05-21T00:00:00Z");

    private final Database database;
    private final Visitor operator;
    private final PostTransaction post;
    private final SynchronousTransactionManager<Connection> transactions;
    private final UUID order = UUID.randomUUID();
    private final AccountCode held = AccountCode.buyerHeld(order);

    @SuppressWarnings("unchecked")
    LedgerControllerTest(Api api, ApplicationContext product, PostTransaction post, DataSource source) {
        this.post = post;
        this.database = new Database(source);
        this.transactions = product.getBean(SynchronousTransactionManager.class);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    private void pay(long minor) {
        transactions.executeWrite(status -> post.post(PaymentJournals.captured("pi_" + UUID.randomUUID(),
                Map.of(order, new Amount(minor, Currency.USD)), Amount.zero(Currency.USD), NOW)));
    }

    private Answer correct(String debit, String credit, String amount, String reason) {
        return operator.post("/operations/ledger/corrections", """
                {"debit": "%s", "credit": "%s", "amount": {"amount": "%s", "currency": "USD"}, "reason": "%s"}"""
                .formatted(debit, credit, amount, reason));
    }

    @Test
    void theTrialBalanceSumsToZeroInEachCurrency() {
        pay(12_345);
        JsonNode trial = operator.get("/operations/trial-balance").json();

        assertThat(trial.get("currencies")).extracting(sum -> sum.get("currency").asText() + " " + sum.get("sum").asText())
                .containsExactly("CNY 0.00", "USD 0.00", "HKD 0.00");
        assertThat(trial.get("accounts")).anySatisfy(line -> {
            assertThat(line.get("type").asText()).isEqualTo("buyer_held");
            assertThat(line.get("credit").isNull()).isFalse();
            assertThat(line.get("debit").isNull()).isTrue();
        });
    }

    @Test
    void accountsAndEntriesAreFoundFromTheTrialBalanceOn() {
        for (int i = 1; i <= 5; i++) {
            pay(i);
        }
        JsonNode accounts = operator.get("/operations/ledger/accounts?type=buyer_held&currency=USD&q=" + order).json();
        assertThat(accounts.get("total").asInt()).isEqualTo(1);
        assertThat(accounts.at("/items/0/credit/amount").asText()).isEqualTo("0.15");

        Set<String> seen = new HashSet<>();
        String path = "/operations/ledger/entries?size=2&currency=USD&account=" + held;
        String next = "";
        do {
            JsonNode page = operator.get(path + (next.isEmpty() ? "" : "&cursor=" + next)).json();
            assertThat(page.get("total").asInt()).isEqualTo(5);
            page.get("items").forEach(item -> assertThat(seen.add(item.get("id").asText())).isTrue());
            next = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!next.isEmpty());
        assertThat(seen).hasSize(5);

        String transaction = operator.get(path).json().at("/items/0/transactionId").asText();
        assertThat(operator.get("/operations/ledger/transactions/" + transaction).json().get("entries")).hasSize(2);
        assertThat(operator.get("/operations/ledger/entries.csv?currency=USD&account=" + held).text().lines()).hasSize(6)
                .anySatisfy(line -> assertThat(line).contains(",0.05,"));
    }

    @Test
    void aCorrectionIsTwoFurtherEntriesWithItsReasonInTheAuditLog() {
        pay(1_000);
        Answer answer = correct(held.toString(), "suspense", "4.00", "paid twice at the counter");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode entries = operator.get("/operations/ledger/transactions/" + answer.json().get("id").asText()).json();
        assertThat(entries.get("memo").asText()).isEqualTo("paid twice at the counter");
        assertThat(entries.get("entries")).hasSize(2);
        assertThat(database.text("SELECT after ->> 'reason' FROM accounts_audit WHERE subject = ?",
                "transaction " + answer.json().get("id").asText())).isEqualTo("paid twice at the counter");
    }

    @Test
    void aCorrectionNeverTakesMoreThanThereIs() {
        pay(1_000);

        assertThat(correct(held.toString(), "suspense", "10.01", "more than is there").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"debit\": \"bank\", \"credit\": \"bank\", \"amount\": null, \"reason\": \"x\"}",
        "{\"debit\": \"bank\", \"credit\": \"suspense\", \"amount\": {\"amount\": \"1.001\", \"currency\": \"CNY\"}, \"reason\": \"long enough\"}",
        "{\"debit\": \"bank\", \"credit\": \"suspense\", \"amount\": {\"amount\": \"-1\", \"currency\": \"CNY\"}, \"reason\": \"long enough\"}",
        "{\"debit\": \"bank\", \"credit\": \"suspense\", \"amount\": {\"amount\": \"1e30\", \"currency\": \"CNY\"}, \"reason\": \"long enough\"}"})
    void whatIsNoCorrectionIsRefusedAtItsField(String body) {
        Answer answer = operator.post("/operations/ledger/corrections", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors")).isNotEmpty();
    }

    @Test
    void anUnknownAccountOrTypeIsRefusedByItsParameter() {
        assertThat(operator.get("/operations/ledger/entries?account=nothing").json().at("/errors/0/field").asText()).isEqualTo("account");
        assertThat(operator.get("/operations/ledger/accounts?type=nothing").json().at("/errors/0/field").asText()).isEqualTo("type");
        assertThat(operator.get("/operations/ledger/transactions/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void anOperatorSeesEachInvariantAndThatItHolds() {
        JsonNode checks = operator.post("/operations/checks", "").json();

        assertThat(checks.get("items")).extracting(check -> check.get("code").asText()).contains("I1", "I2", "I3", "I4", "I5", "I14");
        assertThat(checks.get("items")).allSatisfy(check -> assertThat(check.get("broken").asInt()).as(check.toString()).isZero());
        assertThat(operator.get("/operations/checks").json().at("/items/0/ranAt").isNull()).isFalse();
    }
}
