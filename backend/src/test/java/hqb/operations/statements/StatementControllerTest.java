package hqb.operations.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.Scope;
import hqb.accounts.TestAccounts;
import hqb.ledger.AccountCode;
import hqb.ledger.Journal;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PaymentJournals;
import hqb.ledger.journals.PayoutJournals;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class StatementControllerTest {
    private static final Instant NOW = Instant.parse("2026-05-21T00:00:00Z");

    private final MovableClock clock;
    private final CurrentRates days;
    private final PostTransaction post;
    private final SynchronousTransactionManager<Connection> transactions;
    private final UUID supplier = UUID.randomUUID();
    private final AccountCode payable = AccountCode.supplierPayable(supplier);
    private final Visitor finance;
    private final Visitor machine;

    @SuppressWarnings("unchecked")
    StatementControllerTest(Api api, ApplicationContext product, MovableClock clock, CurrentRates days, PostTransaction post,
            DataSource source) throws SQLException {
        this.clock = clock;
        this.days = days;
        this.post = post;
        this.transactions = product.getBean(SynchronousTransactionManager.class);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        new Database(source).change("""
                INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, state, organisation_id)
                VALUES (?, ?, 'Statement Test', '对账测试电子行㙟', '', '', 'stall', false, 'closed', ?)""", supplier, "statement-" + supplier,
                organisation.value());
        this.finance = accounts.browser(organisation, Role.FINANCE);
        this.machine = accounts.machine(organisation, Scope.FINANCE_READ);
    }

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    private static Amount cny(long minor) {
        return new Amount(minor, Currency.CNY);
    }

    private void post(Journal journal) {
        transactions.executeWrite(status -> post.post(journal));
    }

    /** An order of 100.00, of which the supplier earns 95.00. */
    private void earn() {
        UUID order = UUID.randomUUID();
        post(PaymentJournals.captured("pi_" + order, Map.of(order, cny(10_000)), cny(0), NOW));
        post(PayoutJournals.released(order, order, payable, cny(10_000), cny(500), cny(0), NOW));
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.get("amount").asText());
    }

    @Test
    void openingAndLinesAddUpToTheClosingBalanceOverAllPages() {
        earn();
        clock.move(Duration.ofDays(2));
        String today = days.today().toString();
        for (int i = 0; i < 4; i++) {
            earn();
        }
        post(PayoutJournals.begun(UUID.randomUUID(), payable, cny(20_000), "payout", NOW));

        List<BigDecimal> balances = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        String next = "";
        JsonNode page;
        do {
            page = finance.get("/supply/statements?size=2&from=" + today + "&to=" + today + (next.isEmpty() ? "" : "&cursor=" + next))
                    .json();
            for (JsonNode line : page.get("items")) {
                sum = sum.add(amount(line.get("amount")));
                balances.add(amount(line.get("balance")));
            }
            next = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!next.isEmpty());

        assertThat(page.get("total").asInt()).isEqualTo(5).isEqualTo(balances.size());
        assertThat(amount(page.get("opening"))).isEqualByComparingTo("95.00");
        assertThat(amount(page.get("closing"))).isEqualByComparingTo("275.00").isEqualByComparingTo(amount(page.get("opening")).add(sum))
                .isEqualByComparingTo(balances.getLast());
    }

    @Test
    void aMachineReadsTheStatementToo() {
        earn();

        JsonNode statement = machine.get("/supply/statements?currency=CNY").json();
        assertThat(statement.at("/items/0/kind").asText()).isEqualTo("released");
        assertThat(machine.get("/supply/statements?currency=USD").json().get("items")).isEmpty();
    }

    @Test
    void theFilesSayTheSameAndThePdfIsInChinese() throws IOException {
        earn();
        finance.header("Accept-Language", "zh-CN");

        assertThat(finance.get("/supply/statements.csv").text()).contains("期初余额").contains("订单收入（已扣佣金）").contains("95.00");
        byte[] file = finance.get("/supply/statements.pdf").body();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("对账单").contains("对账测试电子行□").contains("期末余额：95.00")
                    .contains("订单收入");
        }
        assertThat(file.length).as("only the characters that are used are embedded").isLessThan(100_000);
    }

    @Test
    void aLongStatementHasPagesWithNumbers() throws IOException {
        for (int i = 0; i < 70; i++) {
            earn();
        }
        try (PDDocument pdf = Loader.loadPDF(finance.get("/supply/statements.pdf").body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("2 / 2").contains("6650.00");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-02-30", "to=x", "from=2026-05-02&to=2026-05-01", "from=2020-01-01&to=2026-01-01", "currency=EUR",
        "cursor=x", "page=2"})
    void aPeriodThatIsNoneIsRefused(String query) {
        assertThat(finance.get("/supply/statements?" + query).status()).isEqualTo(400);
    }
}
