package hqb.operations.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.jobs.DueJobs;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class RatesControllerTest {
    private static final String LONG_AGO = """
            {"currency": "USD", "day": "2001-02-03", "cny": "8.2770", "source": "a test"}""";

    private final ApplicationContext product;
    private final Api api;
    private final CurrentRates rates;
    private final MovableClock clock;
    private final Database database;
    private final DataSource source;
    private final Visitor operator;

    RatesControllerTest(Api api, ApplicationContext product, CurrentRates rates, MovableClock clock, DataSource source) {
        this.product = product;
        this.api = api;
        this.rates = rates;
        this.clock = clock;
        this.database = new Database(source);
        this.source = DelegatingDataSource.unwrapDataSource(source);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    private JsonNode rate(String from, String to) {
        for (JsonNode rate : api.get("/exchange-rates").json().get("items")) {
            if (rate.get("from").asText().equals(from) && rate.get("to").asText().equals(to)) {
                return rate;
            }
        }
        throw new AssertionError("no such rate");
    }

    @Test
    void everybodyReadsTheRatesWithTheirSourceAndDay() {
        JsonNode rate = rate("USD", "CNY");

        assertThat(rate.get("rate").asText()).isEqualTo(rates.now().cnyPerUsd().toPlainString());
        assertThat(rate.get("source").asText()).isNotEmpty();
        assertThat(rate.get("day").asText()).isEqualTo(rates.today().toString());
        assertThat(rate.get("stale").asBoolean()).isFalse();
        assertThat(new BigDecimal(rate("USD", "HKD").get("rate").asText()).multiply(rates.now().cnyPerHkd()).doubleValue())
                .isEqualTo(rates.now().cnyPerUsd().doubleValue());
    }

    @Test
    void aRateOlderThanThreeDaysIsStaleAndNothingIsSoldByIt() {
        clock.move(Duration.ofDays(3));
        assertThat(rates.requireFresh(Currency.USD, Currency.CNY).stale()).isFalse();
        clock.move(Duration.ofDays(1));

        assertThat(rates.quote(Currency.HKD, Currency.USD).stale()).isTrue();
        assertThatThrownBy(() -> rates.requireFresh(Currency.HKD, Currency.USD)).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.type()).isEqualTo(ProblemType.RATES_STALE));
        assertThat(rates.requireFresh(Currency.HKD, Currency.HKD).stale()).isFalse();
    }

    @Test
    void anEnteredRateIsInTheHistoryAndInTheAuditLogAndAnOldDayDoesNotComeIntoForce() {
        BigDecimal before = rates.now().cnyPerUsd();
        Answer answer = operator.post("/operations/exchange-rates", LONG_AGO);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("inForce").asBoolean()).isFalse();
        assertThat(rates.now().cnyPerUsd()).isEqualByComparingTo(before);
        JsonNode history = operator.get("/operations/exchange-rates?currency=USD&size=1").json();
        assertThat(history.at("/items/0/cny").asText()).isEqualTo("8.277");
        assertThat(history.get("next").isNull()).isFalse();
        assertThat(database.text("SELECT after ->> 'cny' FROM accounts_audit WHERE subject = ?",
                "exchange-rate " + answer.json().get("id").asText())).isEqualTo("8.2770");
    }

    @Test
    void aRateThatChangesMarksThePartsOfferedInThatCurrency() {
        String before = rates.now().cnyPerHkd().toPlainString();
        String body = "{\"currency\": \"HKD\", \"day\": \"%s\", \"cny\": \"%s\", \"source\": \"a test\"}";
        String today = rates.today().toString();
        DueJobs jobs = DueJobs.of(product);
        String versionBefore = database.text("SELECT last_value FROM platform_document_version");

        operator.post("/operations/exchange-rates", body.formatted(today, "0.92"));
        assertThat(rates.now().cnyPerHkd()).isEqualByComparingTo("0.92");
        assertThat(database.text("SELECT count(*) FROM platform_job WHERE task_name = 'reprice-parts'")).isEqualTo("1");
        operator.post("/operations/exchange-rates", body.formatted(today, before));
        assertThat(operator.post("/operations/exchange-rates", body.formatted(today, before)).json().get("inForce").asBoolean()).isTrue();
        jobs.run();

        assertThat(database.text("SELECT count(*) FROM platform_job WHERE task_name = 'reprice-parts'")).isEqualTo("0");
        long marked = Long.parseLong(database.text("SELECT last_value FROM platform_document_version")) - Long.parseLong(versionBefore);
        assertThat(marked).isGreaterThanOrEqualTo(
                2 * Long.parseLong(database.text("SELECT count(DISTINCT part_id) FROM supply_offer WHERE currency = 'HKD'")));
    }

    @Test
    void aDemonstrationNeverHasStaleRates() throws SQLException {
        DueJobs jobs = DueJobs.of(product);
        clock.move(Duration.ofDays(40));
        try {
            jobs.run();
            rates.forget();

            assertThat(rates.quote(Currency.USD, Currency.CNY).stale()).isFalse();
        } finally {
            removeRatesOfTheFuture();
        }
    }

    /** What the moved clock left would be in force for all other tests. */
    private void removeRatesOfTheFuture() throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("DELETE FROM platform_exchange_rate WHERE day > current_date + 1");
            connection.commit();
        }
        rates.forget();
    }

    @Test
    void goodRowsOfAFileAreEnteredAndWrongOnesAreToldByRowAndColumn() {
        String csv = "currency,day,cny,source\r\nUSD,2002-01-01,8.2768,bank\r\nEUR,2002-01-02,0,bank\r\nHKD,2999-01-01,1.06,\r\n";
        Answer answer = operator.send("POST", "/operations/exchange-rates/imports",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rates.csv\"\r\nContent-Type: text/csv\r\n\r\n" + csv
                        + "\r\n--x--\r\n",
                "multipart/form-data; boundary=x");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode report = answer.json();
        assertThat(report.get("rowsTotal").asInt()).isEqualTo(3);
        assertThat(report.get("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(report.get("errors")).extracting(error -> error.get("row").asInt() + " " + error.get("column").asText())
                .containsExactly("3 currency", "3 cny", "4 day", "4 source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"currency\": \"USD\", \"day\": \"2001-02-30\", \"cny\": \"7\", \"source\": \"x\"}",
        "{\"currency\": \"USD\", \"day\": \"2001-02-03\", \"cny\": \"-7\", \"source\": \"x\"}",
        "{\"currency\": \"CNY\", \"day\": \"2001-02-03\", \"cny\": \"1.123456789\", \"source\": \"x\"}"})
    void whatIsNoRateIsRefusedAtItsField(String body) {
        Answer answer = operator.post("/operations/exchange-rates", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isIn("/currency", "/day", "/cny", "/source");
    }

    @Test
    void theDatabaseRefusesToChangeAnEnteredRate() {
        assertThatThrownBy(() -> database.change("UPDATE platform_exchange_rate SET cny = 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> database.change("DELETE FROM platform_exchange_rate")).isInstanceOf(SQLException.class);
        assertThat(Objects.requireNonNull(rates.now()).cnyPerUsd()).isPositive();
    }
}
