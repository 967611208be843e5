package hqb.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class BankPayoutsTest {
    private final Api api;
    private final ApplicationContext product;
    private final TestAccounts accounts;
    private final OrganisationId platform;
    private final Stall stall;

    BankPayoutsTest(Api api, ApplicationContext product) throws SQLException {
        this.api = api;
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        this.platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.stall = new Stall(api, product);
    }

    private Visitor operator() {
        return accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    @AfterEach
    void everythingIsInOrderAgain() {
        assertThat(operator().post("/operations/checks", "{}").status()).isEqualTo(200);
        assertThat(stall.database.text("SELECT string_agg(code || ' ' || sample, ',') FROM platform_check WHERE broken > 0"))
                .isEqualTo("null");
    }

    private static String make(Visitor operator) {
        Answer made = operator.post("/operations/payouts/batches", "{\"currency\": \"CNY\"}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json().get("id").asText();
    }

    private String payout(String state) {
        return stall.database.text("SELECT id FROM payouts_payout WHERE supplier_id = ? AND state = ?", stall.id, state);
    }

    @Test
    void aBatchIsApprovedByAnotherThanItsMakerOnceAndThenPaid() throws Exception {
        stall.chooseBank();
        UUID one = stall.earn();
        stall.earn();
        Visitor maker = operator();
        String batch = make(maker);
        assertThat(maker.post("/operations/payouts/batches", "{\"currency\": \"CNY\"}").status()).isEqualTo(409);
        assertThat(stall.balance("inTransit")).isEqualTo("116.40");
        assertThat(maker.get("/operations/payouts/batches/" + batch).json().at("/total/amount").asText()).isEqualTo("116.40");
        assertThat(maker.get("/operations/payouts/batches/" + batch + "/file.csv").status()).isEqualTo(409);
        assertThat(maker.post("/operations/payouts/batches/" + batch + "/approval", "{}").status()).isEqualTo(409);
        List<Visitor> others = List.of(operator(), operator(), operator());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> all = others.stream()
                    .<Callable<Integer>>map(other -> () -> other.post("/operations/payouts/batches/" + batch + "/approval", "{}").status())
                    .toList();
            int approved = 0;
            for (Future<Integer> answer : threads.invokeAll(all)) {
                assertThat(answer.get()).isIn(200, 409);
                approved += answer.get() == 200 ? 1 : 0;
            }
            assertThat(approved).isEqualTo(1);
        }
        String file = maker.get("/operations/payouts/batches/" + batch + "/file.csv").text();
        assertThat(file).startsWith("\uFEFFpayment,").contains("'=Zhang San").contains("6222021234567890123").contains("116.40,CNY");
        assertThat(maker.get("/operations/payouts/batches/" + batch).text()).doesNotContain("622202").contains("··0123");
        stall.refund(one, "10.00");
        assertThat(stall.balance("owed")).isEqualTo("9.70");
        String id = payout("approved");
        assertThat(maker.post("/operations/payouts/" + id + "/payment", "{\"reference\": \"\"}").status()).isEqualTo(400);
        for (int i = 0; i < 2; i++) {
            assertThat(maker.post("/operations/payouts/" + id + "/payment", "{\"reference\": \"R 1\"}").status()).isEqualTo(200);
        }
        assertThat(maker.get("/operations/payouts/batches/" + batch).json().get("state").asText()).isEqualTo("done");
        assertThat(stall.balance("paid")).isEqualTo("116.40");
        assertThat(maker.post("/operations/payouts/" + id + "/return", "{\"reason\": \"closed account\"}").status()).isEqualTo(200);
        stall.payOut();
        assertThat(stall.balance("owed")).isEqualTo("0.00");
        assertThat(stall.balance("available")).isEqualTo("106.70");
        JsonNode list = stall.owner.get("/supply/payouts?state=returned").json();
        assertThat(list.at("/items/0/reason").asText()).isEqualTo("closed account");
        String second = make(operator());
        assertThat(operator().post("/operations/payouts/batches/" + second + "/refusal", "{\"reason\": \"not today\"}").status())
                .isEqualTo(200);
        assertThat(stall.balance("available")).isEqualTo("106.70");
    }

    @Test
    void lessThanTheLeastWaitsAndNothingDueIsNoBatch() {
        stall.chooseBank();
        UUID order = stall.earn();
        stall.refund(order, "30.00");
        assertThat(operator().post("/operations/payouts/batches", "{\"currency\": \"CNY\"}").status()).isEqualTo(409);
        assertThat(stall.balance("available")).isEqualTo("29.10");
    }

    @Test
    void aChangedAccountIsWrittenDownToldToTheOwnersAndHoldsWhatIsPaid() {
        stall.chooseBank();
        assertThat(stall.owner.get("/supply/payout-account").json().get("state").asText()).isEqualTo("ready");
        stall.earn();
        String batch = make(operator());
        assertThat(stall.owner.put("/supply/payout-account", Stall.BANK.formatted("999")).json().get("state").asText()).isEqualTo("held");
        JsonNode account = stall.owner.get("/supply/payout-account").json();
        assertThat(account.toString()).doesNotContain("6222");
        assertThat(account.at("/bank/lastFour").asText()).isEqualTo("0999");
        assertThat(stall.database.text("SELECT count(*) FROM accounts_audit WHERE action = 'payout-account.set' AND subject = ?",
                "supplier " + stall.id)).isEqualTo("2");
        assertThat(stall.database.text(
                "SELECT count(*) FROM payouts_account WHERE supplier_id = ? AND position('6222' in encode(number, 'escape')) > 0",
                stall.id)).isEqualTo("0");
        JsonNode approved = operator().post("/operations/payouts/batches/" + batch + "/approval", "{}").json();
        assertThat(approved.get("state").asText()).isEqualTo("done");
        assertThat(approved.at("/payouts/0/state").asText()).isEqualTo("refused");
        assertThat(stall.balance("available")).isEqualTo("58.20");
        assertThat(operator().post("/operations/payouts/batches", "{\"currency\": \"CNY\"}").status()).isEqualTo(409);
    }

    @Test
    void badBankDetailsAreNamedByField() {
        JsonNode problem = stall.owner.put("/supply/payout-account",
                "{\"method\": \"bank\", \"bank\": {\"holder\": \"\", \"bankName\": \"B\", \"branchCode\": \"12\", \"accountNumber\": \"1\"}}")
                .json();
        assertThat(problem.get("errors").findValuesAsText("field")).containsExactly("/bank/holder", "/bank/branchCode",
                "/bank/accountNumber");
        assertThat(stall.owner.put("/supply/payout-account", "{\"method\": \"bank\"}").status()).isEqualTo(400);
        assertThat(stall.owner.post("/supply/payout-account/onboarding", "").status()).isEqualTo(409);
    }
}
