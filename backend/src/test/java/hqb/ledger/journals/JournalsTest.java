package hqb.ledger.journals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
import hqb.ledger.Journal;
import hqb.ledger.JournalKind;
import hqb.ledger.shares.ChildShare;
import hqb.ledger.shares.ReturnFunding;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalsTest {
    private static final Instant NOW = Instant.parse("2026-05-21T00:00:00Z");
    private static final UUID ORDER = new UUID(0, 1);
    private static final UUID SUPPLIER = new UUID(0, 2);

    private static Amount usd(long minor) {
        return new Amount(minor, Currency.USD);
    }

    private static String line(String account, long minor) {
        return account + " " + minor;
    }

    private static List<String> lines(Journal journal) {
        return journal.lines().stream().map(line -> line(line.account().toString(), line.amount().minor())).toList();
    }

    @Test
    void aPaymentIsHeldForItsOrdersAndTheFeeIsOurs() {
        Journal journal = PaymentJournals.captured("pi_1", Map.of(ORDER, usd(1_000)), usd(30), NOW);

        assertThat(lines(journal)).containsExactly(line("stripe_pending", 1_030), line("buyer_held:" + ORDER, -1_000),
                line("service_fee", -30));
        assertThat(lines(PaymentJournals.captured("pi_1", Map.of(ORDER, usd(1_000)), usd(0), NOW))).hasSize(2);
    }

    @Test
    void aReleasePaysThePayeeTheCommissionAndTheTax() {
        Journal journal = PayoutJournals.released(ORDER, ORDER, AccountCode.supplierPayable(SUPPLIER), usd(1_000), usd(50), usd(3), NOW);

        assertThat(lines(journal)).containsExactly(line("buyer_held:" + ORDER, 1_000), line("supplier_payable:" + SUPPLIER, -947),
                line("commission", -50), line("tax_payable", -3));
    }

    @Test
    void aRefundAfterTheTransferGivesCommissionBackAndTheSupplierOwesTheRest() {
        ChildShare.Return back = ChildShare.fresh(usd(1_000), usd(50)).bear(usd(500));
        Journal journal = ReturnJournals.refunded("re_1", List.of(
                new ReturnJournals.OrderReturn(ORDER, SUPPLIER, ReturnFunding.of(back, usd(0), usd(100)), usd(1))), usd(7), NOW);

        assertThat(lines(journal)).containsExactlyInAnyOrder(line("commission", 24), line("tax_payable", 1),
                line("supplier_payable:" + SUPPLIER, 100), line("supplier_receivable:" + SUPPLIER, 375), line("goodwill", 7),
                line("stripe_available", -507));
    }

    @Test
    void aReversedTransferSettlesWhatIsOwedFirst() {
        assertThat(lines(PayoutJournals.transferReversed("trr_1", SUPPLIER, usd(500), usd(375), NOW))).containsExactly(
                line("stripe_available", 500), line("supplier_receivable:" + SUPPLIER, -375), line("supplier_payable:" + SUPPLIER, -125));
    }

    @Test
    void aDisputeTakesAmountAndFeeAtOnceAndIsClearedWhenItIsDecided() {
        assertThat(lines(ReturnJournals.disputeOpened("dp_1", usd(500), usd(15), NOW))).containsExactly(
                line("dispute_receivable:dp_1", 500), line("dispute_fee", 15), line("stripe_available", -515));
        assertThat(lines(ReturnJournals.disputeWon("dp_1", usd(500), usd(15), NOW))).containsExactly(line("stripe_available", 515),
                line("dispute_receivable:dp_1", -500), line("dispute_fee", -15));
        assertThat(lines(ReturnJournals.disputeLost("dp_1", List.of(), usd(500), NOW))).containsExactly(line("goodwill", 500),
                line("dispute_receivable:dp_1", -500));
    }

    @Test
    void eachCurrencyOfAnExchangeBalancesByItself() {
        Journal journal = OtherJournals.exchanged("txn_1", AccountType.STRIPE_AVAILABLE, usd(100), new Amount(780, Currency.HKD), NOW);

        assertThat(journal.lines()).hasSize(4);
    }

    @Test
    void aJournalThatDoesNotBalanceCannotBeMade() {
        assertThatThrownBy(() -> Journal.of(JournalKind.CORRECTED, "x", NOW).debit(AccountType.BANK, usd(1)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Journal.of(JournalKind.CORRECTED, "x", NOW).debit(AccountType.BANK, usd(1))
                .credit(AccountType.SUSPENSE, new Amount(1, Currency.CNY)).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Journal.of(JournalKind.CORRECTED, "x", NOW).debit(AccountType.BANK, usd(0))
                .credit(AccountType.SUSPENSE, usd(0)).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAccountHasAnOwnerExactlyWhereItsTypeHasThem() {
        assertThat(AccountCode.ofText("buyer_held:" + ORDER)).contains(AccountCode.buyerHeld(ORDER));
        assertThat(AccountCode.ofText("commission")).contains(AccountCode.of(AccountType.COMMISSION));
        assertThat(AccountCode.ofText("commission:x")).isEmpty();
        assertThat(AccountCode.ofText("buyer_held")).isEmpty();
        assertThat(AccountCode.ofText("buyer_held:a b")).isEmpty();
        assertThat(AccountCode.ofText("nothing")).isEmpty();
    }
}
