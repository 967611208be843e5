package hqb.payments;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class PlatformPayoutsTest {
    private final OpenPayment open;
    private final TestPayments payer;
    private final Reconcile reconcile;
    private final MovableClock clock;
    private final Database database;

    PlatformPayoutsTest(OpenPayment open, TestPayments payer, Reconcile reconcile, MovableClock clock, DataSource database) {
        this.open = open;
        this.payer = payer;
        this.reconcile = reconcile;
        this.clock = clock;
        this.database = new Database(database);
    }

    private long bank() {
        return Long.parseLong(database.text("""
                SELECT sum(b.balance) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
                WHERE a.code = 'bank' AND a.currency = 'HKD'"""));
    }

    private void awaitBank(long wanted) throws InterruptedException {
        Instant late = Instant.now().plusSeconds(20);
        while (bank() != wanted && Instant.now().isBefore(late)) {
            Thread.sleep(50);
        }
        assertThat(bank()).isEqualTo(wanted);
    }

    private void noDifferenceAbout(String payout) {
        clock.move(Duration.ofMinutes(2));
        try {
            assertThat(reconcile.compare().differences()).noneMatch(difference -> difference.source().equals(payout));
        } finally {
            clock.reset();
        }
    }

    @Test
    void whatStripePaysOutIsInTheBankAndWhatFailsAfterwardsIsNot() throws Exception {
        Payable payable = new Payable("test", UUID.randomUUID());
        Money total = new Money(new BigDecimal("500.00"), Currency.HKD);
        open.open(payable, total, List.of(new Share(UUID.randomUUID(), UUID.randomUUID(), total,
                new Money(BigDecimal.ZERO.setScale(2), Currency.HKD))), "test", "http://localhost/back");
        payer.ask("POST", "/v1/payment_intents/" + payer.intent(payable) + "/confirm",
                "payment_method=pm_card_bypassPending&return_url=http%3A%2F%2Flocalhost%2Fback");
        payer.await(payable, "paid");
        long before = bank();
        String answer = payer.ask("POST", "/v1/payouts", "amount=12345&currency=hkd");
        Matcher id = Pattern.compile("\"id\": ?\"(po_[^\"]+)\"").matcher(answer);
        assertThat(id.find()).isTrue();
        String payout = id.group(1);
        Instant late = Instant.now().plusSeconds(20);
        while (database.text("SELECT count(*) FROM payments_payout WHERE id = ?", payout).equals("0") && Instant.now().isBefore(late)) {
            Thread.sleep(50);
        }
        assertThat(bank()).isEqualTo(before);
        noDifferenceAbout(payout);
        payer.ask("POST", "/_test/payouts/" + payout, "{\"outcome\": \"paid\"}");
        awaitBank(before + 12_345);
        noDifferenceAbout(payout);
        payer.ask("POST", "/_test/payouts/" + payout, "{\"outcome\": \"failed\"}");
        awaitBank(before);
        noDifferenceAbout(payout);
    }
}
