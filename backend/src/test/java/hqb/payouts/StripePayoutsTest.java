package hqb.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class StripePayoutsTest {
    private final Api api;
    private final ApplicationContext product;
    private final MovableClock clock;
    private final Stall stall;

    StripePayoutsTest(Api api, ApplicationContext product, MovableClock clock) throws SQLException {
        this.api = api;
        this.product = product;
        this.clock = clock;
        this.stall = new Stall(api, product);
    }

    private Visitor operator() {
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        return accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    @AfterEach
    void everythingIsInOrderAgain() {
        clock.reset();
        stall.noFaults();
        JsonNode checks = operator().post("/operations/checks", "{}").json();
        assertThat(checks.toString()).contains("\"I7\"", "\"O1\"", "\"O2\"");
        assertThat(stall.database.text("SELECT string_agg(code || ' ' || sample, ',') FROM platform_check WHERE broken > 0"))
                .isEqualTo("null");
    }

    @Test
    void whatIsEarnedIsTransferredAfterTheHoldDaysByOneTransferOfItsOwnCharge() throws Exception {
        stall.chooseStripe();
        UUID fresh = stall.sell();
        assertThat(stall.balance("pending")).isEqualTo("58.20");
        stall.release(fresh);
        UUID order = stall.earn();
        assertThat(stall.balance("pending")).isEqualTo("58.20");
        assertThat(stall.balance("available")).isEqualTo("58.20");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(stall::payOut));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        stall.awaitPayouts(1, "paid");
        assertThat(stall.transfersAtStripe(order)).isEqualTo(1);
        assertThat(stall.transfersAtStripe(fresh)).isZero();
        assertThat(stall.account("supplier_payable")).isEqualTo("5820");
        assertThat(stall.balance("available")).isEqualTo("0.00");
        assertThat(stall.balance("paid")).isEqualTo("58.20");
        JsonNode list = stall.owner.get("/supply/payouts").json();
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/orders/0/orderId").asText()).isEqualTo(order.toString());
        assertThat(list.at("/items/0/reference").asText()).startsWith("tr_");
        assertThat(new Stall(api, product).owner.get("/supply/payouts").json().get("total").asInt()).isZero();
    }

    @Test
    void aLostAnswerAStoredFaultAndABusyStripeEndInOneTransfer() {
        stall.chooseStripe();
        int paid = 0;
        for (String fault : List.of("drop_before", "drop_after", "rate_limit_429", "error_500", "error_500_after", "error_503")) {
            UUID order = stall.earn();
            stall.fault(fault, "/v1/transfers", fault.startsWith("drop") ? 2 : 1);
            stall.payOut();
            stall.awaitPayouts(++paid, "paid");
            assertThat(stall.transfersAtStripe(order)).as(fault).isEqualTo(1);
        }
        assertThat(stall.account("supplier_payable")).isEqualTo("0");
    }

    @Test
    void aRefundWhileMoneyIsOnItsWayDoesNotDrainItAndIsTakenBackAfterwards() {
        stall.chooseStripe();
        UUID order = stall.earn();
        stall.fault("error_503", "/v1/transfers", 1_000);
        stall.payOut();
        assertThat(stall.balance("inTransit")).isEqualTo("58.20");
        stall.refund(order, "10.00");
        assertThat(stall.balance("owed")).isEqualTo("9.70"); // 0.30 of the commission went back too
        assertThat(stall.balance("inTransit")).isEqualTo("58.20");
        stall.noFaults();
        stall.awaitPayouts(1, "paid");
        stall.fault("drop_after", "/v1/transfers/.*/reversals", 2);
        stall.payOut();
        stall.payOut();
        Stall.await("it is taken back", () -> stall.balance("owed").equals("0.00"));
        assertThat(stall.balance("paid")).isEqualTo("48.50");
        assertThat(stall.owner.get("/supply/payouts").json().at("/items/0/reversed/amount").asText()).isEqualTo("9.70");
        assertThat(stall.account("supplier_payable")).isEqualTo("0");
    }

    @Test
    void whatASupplierOwesIsTakenFromWhatItEarnsNextBeforeAnythingIsTakenBack() {
        stall.chooseStripe();
        UUID order = stall.earn();
        stall.payOut();
        stall.awaitPayouts(1, "paid");
        UUID next = stall.sell();
        stall.refund(order, "60.00");
        assertThat(stall.balance("owed")).isEqualTo("58.20");
        stall.release(next);
        stall.payOut();
        assertThat(stall.balance("owed")).isEqualTo("0.00");
        assertThat(stall.balance("available")).isEqualTo("0.00");
        assertThat(stall.database.text("SELECT count(*) FROM payouts_reversal r JOIN payouts_payout p ON p.id = r.payout_id"
                + " WHERE p.supplier_id = ?", stall.id)).isEqualTo("0");
    }

    @Test
    void whatStripeRefusesIsAvailableAgainAndAnOperatorTriesItAgain() {
        String account = stall.chooseStripe();
        UUID order = stall.earn();
        stall.payments.ask("POST", "/_test/accounts/" + account, "{\"stripe_transfers\": \"restricted\"}");
        stall.database.text("SELECT 1");
        stall.payOut(); // perhaps before the event came
        Stall.await("Stripe said so", () -> !stall.owner.post("/supply/payout-account/check", "").json().at("/state").asText()
                .equals("ready"));
        int failed = Integer.parseInt(stall.database.text("SELECT count(*) FROM payouts_payout WHERE supplier_id = ?", stall.id));
        stall.awaitPayouts(failed, "failed");
        assertThat(stall.balance("available")).isEqualTo("58.20");
        stall.payOut();
        stall.awaitPayouts(failed, "failed");
        stall.decide(account, "active");
        if (failed == 1) {
            JsonNode list = operator().get("/operations/payouts?state=failed").json();
            assertThat(list.at("/items/0/retryable").asBoolean()).isTrue();
            String id = stall.database.text("SELECT id FROM payouts_payout WHERE supplier_id = ?", stall.id);
            assertThat(operator().post("/operations/payouts/" + id + "/retry", "{}").status()).isEqualTo(204);
            assertThat(operator().post("/operations/payouts/" + id + "/retry", "{}").status()).isEqualTo(409);
        } else {
            stall.payOut();
        }
        stall.awaitPayouts(1, "paid");
        assertThat(stall.transfersAtStripe(order)).isEqualTo(1);
    }

    @Test
    void stripesBookAndTheLedgerAgreeAboutTransfersAndReversals() {
        stall.chooseStripe();
        UUID order = stall.earn();
        stall.payOut();
        stall.awaitPayouts(1, "paid");
        stall.refund(order, "6.00");
        stall.payOut();
        Stall.await("it is taken back", () -> stall.balance("owed").equals("0.00"));
        clock.move(Duration.ofMinutes(2));
        assertThat(operator().post("/operations/reconciliation", "{}").json().get("differences")).isEmpty();
    }

    @Test
    void nothingIsPaidWhileAnOrderIsHeldOrCalledBackOrTheSupplierIsSuspendedOrHasNoAccount() {
        UUID order = stall.earn();
        stall.payOut();
        assertThat(stall.owner.get("/supply/payouts").json().get("total").asInt()).isZero();
        stall.chooseStripe();
        try {
            stall.database.change("UPDATE payments_share SET held = 'in dispute' WHERE order_id = ?", order);
            stall.payOut();
            assertThat(stall.owner.get("/supply/payouts").json().get("total").asInt()).isZero();
            assertThat(stall.balance("pending")).isEqualTo("58.20");
            stall.database.change("UPDATE payments_share SET held = NULL, disputed = 100 WHERE order_id = ?", order);
            stall.payOut();
            assertThat(stall.owner.get("/supply/payouts").json().get("total").asInt()).isZero();
            stall.database.change("UPDATE payments_share SET disputed = 0 WHERE order_id = ?", order);
            stall.database.change("UPDATE supply_supplier SET state = 'suspended' WHERE id = ?", stall.id);
            stall.payOut();
            assertThat(stall.database.text("SELECT count(*) FROM payouts_payout WHERE supplier_id = ?", stall.id)).isEqualTo("0");
            stall.database.change("UPDATE supply_supplier SET state = 'closed' WHERE id = ?", stall.id);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
        stall.payOut();
        stall.awaitPayouts(1, "paid");
    }
}
