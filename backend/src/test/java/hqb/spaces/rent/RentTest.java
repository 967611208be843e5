package hqb.spaces.rent;

import static hqb.spaces.leases.LeaseStage.ok;
import static hqb.spaces.leases.LeaseStage.sign;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.spaces.leases.LeaseStage;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import hqb.platform.checks.InvariantCheck;
import hqb.platform.jobs.RecurringJob;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class RentTest {
    private final LeaseStage stage;
    private final ApplicationContext product;

    RentTest(Api api, ApplicationContext product) throws SQLException {
        this.stage = new LeaseStage(api, product);
        this.product = product;
    }

    @AfterEach
    void close() throws SQLException {
        holds("I1", "I2", "I3", "I4", "I5", "I6", "I8", "L1");
        stage.close();
    }

    private void holds(String... checks) {
        for (String code : checks) {
            String sql = product.getBean(InvariantCheck.class, Qualifiers.byName(code)).sql();
            assertThat(stage.database.text("SELECT count(*) FROM (" + sql + ") AS broken")).as(code).isEqualTo("0");
        }
    }

    private void runJobs() {
        product.getBean(RecurringJob.class, Qualifiers.byName("leases-in-time")).run();
        stage.bean(RentTimes.class).run();
        stage.bean(SettleInTime.class).run();
    }

    private static String amount(JsonNode of) {
        return of.path("amount").asText();
    }

    private JsonNode invoice(String id, int number) {
        return stage.rent(id).path("invoices").get(number);
    }

    @Test
    void theDepositIsHeldApartAndTheRentIsTheLandlordsOnceTheLeaseHasBegun() throws Exception {
        LocalDate from = stage.day(10);
        String id = stage.running(from);
        JsonNode rent = stage.rent(id);
        assertThat(stage.see(id).path("state").asText()).isEqualTo("running");
        assertThat(amount(rent.at("/deposit/amount"))).isEqualTo("12400.00");
        assertThat(rent.at("/deposit/state").asText()).isEqualTo("held");
        assertThat(stage.owed("deposit:" + id)).isEqualTo("1240000");
        JsonNode first = rent.at("/invoices/0");
        String fen = new BigDecimal(amount(first.path("rent"))).movePointRight(2).toBigInteger().toString();
        assertThat(stage.owed("buyer_held:" + first.path("id").asText())).isEqualTo(fen);
        assertThat(stage.owed("supplier_payable:" + stage.landlords.value())).isEqualTo("0");
        stage.bean(ReleaseRent.class).run(first.path("id").asText());
        assertThat(stage.owed("supplier_payable:" + stage.landlords.value())).isEqualTo(fen);
        assertThat(stage.owed("deposit:" + id)).as("never the landlord's before it is settled").isEqualTo("1240000");
        holds("I6", "L2", "L3");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode each : rent.path("invoices")) {
            sum = sum.add(new BigDecimal(amount(each.path("rent"))));
        }
        assertThat(sum).isEqualByComparingTo(amount(stage.see(id).at("/offers/0/total"))).isEqualByComparingTo(amount(rent.path("total")));
    }

    @Test
    void whatIsNotPaidInTimeLapsesAndMoneyThatComesAfterwardsGoesBack() throws Exception {
        String id = stage.signed(stage.day(10));
        String invoice = invoice(id, 0).path("id").asText();
        ok(stage.tenant.post("/leases/" + id + "/invoices/" + invoice + "/payment", "{}"), 200);
        stage.clock.move(Duration.ofDays(8));
        runJobs();
        assertThat(stage.see(id).path("state").asText()).isEqualTo("lapsed");
        assertThat(stage.rent(id).path("invoices")).isEmpty();
        assertThat(stage.tenant.post("/leases/" + id + "/invoices/" + invoice + "/payment", "{}").status()).isEqualTo(409);
    }

    @Test
    void rentsAreAskedForRemindedOfAndInTheEndInArrearsUntilPaid() throws Exception {
        String id = stage.running(stage.day(1));
        LocalDate due = LocalDate.parse(invoice(id, 1).path("dueOn").asText());
        stage.moveTo(due.minusDays(8));
        runJobs();
        assertThat(invoice(id, 1).path("state").asText()).isEqualTo("planned");
        stage.moveTo(due.minusDays(7));
        runJobs();
        assertThat(invoice(id, 1).path("state").asText()).isEqualTo("open");
        for (int days : List.of(0, 3, 10)) {
            stage.moveTo(due.plusDays(days));
            runJobs();
            runJobs();
        }
        assertThat(stage.events(id)).filteredOn("remind"::equals).hasSize(3);
        assertThat(stage.see(id).path("arrearsSince").isNull()).isTrue();
        stage.moveTo(due.plusDays(30));
        runJobs();
        JsonNode seen = ok(stage.landlord.get("/leases/" + id), 200);
        assertThat(seen.path("arrearsSince").asText()).isEqualTo(due.toString());
        assertThat(seen.path("earliestEnd").asText()).as("at once").isEqualTo(stage.day(0).toString());
        assertThat(stage.see(id).path("earliestEnd").asText()).as("the tenant still gives notice")
                .isEqualTo(stage.day(0).plusMonths(2).toString());
        assertThat(stage.database.text("SELECT count(*) FROM platform_mail WHERE subject LIKE ?", "%" + seen.path("number").asText() + "%"))
                .isNotEqualTo("0");
        stage.clock.reset(); // Stripe's events are refused when they are as old as that
        stage.pay(id);
        assertThat(stage.see(id).path("arrearsSince").isNull()).isTrue();
        assertThat(stage.events(id)).contains("fall-behind", "catch-up");
    }

    @Test
    void theRentRisesOnTheAnniversaryAfterItWasAnnounced() throws Exception {
        LocalDate from = stage.day(1);
        String id = stage.running(from);
        stage.moveTo(from.plusMonths(12).minusDays(30));
        runJobs();
        assertThat(stage.rent(id).at("/rises/0/announced").asBoolean()).isTrue();
        assertThat(stage.rent(id).at("/rises/0/applied").asBoolean()).isFalse();
        assertThat(amount(stage.rent(id).at("/rises/0/rentMonth"))).isEqualTo("6510.00");
        stage.moveTo(from.plusMonths(12));
        runJobs();
        assertThat(stage.events(id)).contains("announce", "index");
    }

    @Test
    void aNoticeShortensTheScheduleAndRentForDaysAfterwardsGoesBack() throws Exception {
        LocalDate from = stage.day(1);
        String id = stage.running(from);
        JsonNode first = invoice(id, 0);
        String at = "/leases/" + id + "/deeds";
        assertThat(stage.tenant.post(at, "{\"deed\": \"give-notice\", \"lastDay\": \"" + from.plusDays(5) + "\"}").status()).isEqualTo(400);
        LocalDate last = stage.day(0).plusMonths(2).plusDays(3);
        JsonNode noticed = ok(stage.tenant.post(at, "{\"deed\": \"give-notice\", \"lastDay\": \"" + last + "\"}"), 200);
        assertThat(noticed.path("endsOn").asText()).isEqualTo(last.toString());
        JsonNode invoices = stage.rent(id).path("invoices");
        assertThat(invoices.get(invoices.size() - 1).path("to").asText()).isEqualTo(last.toString());
        assertThat(invoices.get(0)).as("what is paid and before stays").isEqualTo(first);
        stage.moveTo(last.plusDays(1));
        runJobs();
        assertThat(stage.see(id).path("state").asText()).isEqualTo("ended");
    }

    @Test
    void rentThatIsPaidForDaysAfterAnEndInArrearsGoesBackToTheFen() throws Exception {
        String id = stage.running(stage.day(0));
        JsonNode first = invoice(id, 0);
        stage.database.change("UPDATE spaces_lease SET arrears_since = current_date WHERE id = ?::uuid", id);
        LocalDate last = stage.day(0);
        boolean more = LocalDate.parse(first.path("to").asText()).isAfter(last);
        ok(stage.landlord.post("/leases/" + id + "/deeds", "{\"deed\": \"give-notice\", \"lastDay\": \"" + last + "\"}"), 200);
        JsonNode now = invoice(id, 0);
        assertThat(new BigDecimal(amount(now.path("returned"))).signum()).isEqualTo(more ? 1 : 0);
        if (more) {
            assertThat(stage.refunds(first.path("id").asText())).containsExactly(amount(now.path("returned")));
        }
        assertThat(stage.rent(id).path("invoices").size()).isEqualTo(1);
    }

    @Test
    void whatIsKeptAndWhatGoesBackAreTheDeposit() throws Exception {
        String id = ended();
        String proposal = "{\"deductions\": [{\"reason\": \"Cleaning\", \"amount\": %s}, {\"reason\": \"Door\", \"amount\": 99.99}]}";
        assertThat(stage.landlord.post("/leases/" + id + "/settlement", proposal.formatted("12400.00")).status()).isEqualTo(400);
        assertThat(stage.tenant.post("/leases/" + id + "/settlement", proposal.formatted("1.00")).status()).isEqualTo(409);
        JsonNode proposed = ok(stage.landlord.post("/leases/" + id + "/settlement", proposal.formatted("800.01")), 200);
        assertThat(amount(proposed.at("/settlement/claimed"))).isEqualTo("900.00");
        String earned = stage.owed("supplier_payable:" + stage.landlords.value());
        ok(stage.tenant.post("/leases/" + id + "/settlement/answer", "{\"agree\": true}"), 200);
        JsonNode settled = stage.rent(id).path("settlement");
        assertThat(amount(settled.path("refunded"))).isEqualTo("11500.00");
        assertThat(stage.refunds(id)).containsExactly("11500.00");
        assertThat(Long.parseLong(stage.owed("supplier_payable:" + stage.landlords.value())) - Long.parseLong(earned)).isEqualTo(90_000);
        assertThat(stage.owed("deposit:" + id)).isEqualTo("0");
        assertThat(stage.see(id).path("state").asText()).isEqualTo("settled");
        holds("L2", "L3");
    }

    @Test
    void aDisputeIsDecidedByAnOperatorDeductionByDeduction() throws Exception {
        String id = ended();
        ok(stage.landlord.post("/leases/" + id + "/settlement", "{\"deductions\": [{\"reason\": \"Wall\", \"amount\": 500.00}]}"), 200);
        assertThat(stage.tenant.post("/leases/" + id + "/settlement/answer", "{\"agree\": false}").status()).as("why not").isEqualTo(400);
        ok(stage.tenant.post("/leases/" + id + "/settlement/answer", "{\"agree\": false, \"text\": \"It was like that\"}"), 200);
        assertThat(ok(stage.operator.get("/operations/leases?state=disputed&size=100"), 200).toString()).contains(id);
        String at = "/operations/leases/" + id + "/settlement";
        assertThat(stage.operator.post(at, "{\"kept\": [501], \"text\": \"x\"}").status()).isEqualTo(400);
        JsonNode decided = ok(stage.operator.post(at, "{\"kept\": [120.50], \"text\": \"Part of it was wear\"}"), 200);
        assertThat(amount(decided.at("/settlement/kept"))).isEqualTo("120.50");
        assertThat(stage.refunds(id)).containsExactly("12279.50");
        assertThat(stage.operator.post(at, "{\"kept\": [0], \"text\": \"again\"}").status()).isEqualTo(409);
    }

    @Test
    void silenceOfTheLandlordGivesAllBackAndSilenceOfTheTenantIsAYes() throws Exception {
        String id = ended();
        stage.clock.move(Duration.ofDays(31));
        runJobs();
        assertThat(stage.refunds(id)).containsExactly("12400.00");
        assertThat(stage.see(id).path("state").asText()).isEqualTo("settled");
    }

    @Test
    void aRenewalProlongsTheLeaseUnderTheSameConstraint() throws Exception {
        LocalDate from = stage.day(1);
        String id = stage.running(from);
        LocalDate end = LocalDate.parse(stage.see(id).path("endsOn").asText());
        ok(stage.landlord.post("/leases/" + id + "/renewals", stage.terms(end.plusDays(1), end.plusYears(1), "7000.00")), 200);
        ok(sign(stage.landlord, id, "Han Meimei"), 200);
        assertThat(stage.see(id).path("endsOn").asText()).isEqualTo(end.toString());
        ok(sign(stage.tenant, id, "Li Lei"), 200);
        assertThat(stage.see(id).path("endsOn").asText()).isEqualTo(end.plusYears(1).toString());
        JsonNode invoices = stage.rent(id).path("invoices");
        assertThat(invoices.get(invoices.size() - 1).path("to").asText()).isEqualTo(end.plusYears(1).toString());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode each : invoices) {
            sum = sum.add(new BigDecimal(amount(each.path("rent"))));
        }
        assertThat(sum).isEqualByComparingTo(new BigDecimal(amount(stage.see(id).at("/offers/0/total")))
                .add(new BigDecimal(amount(stage.see(id).at("/offers/1/total")))));
    }

    /** A lease that has run for a day and was ended in arrears. */
    private String ended() throws SQLException {
        String id = stage.running(stage.day(0));
        stage.bean(ReleaseRent.class).run(invoice(id, 0).path("id").asText());
        stage.database.change("UPDATE spaces_lease SET arrears_since = current_date WHERE id = ?::uuid", id);
        ok(stage.landlord.post("/leases/" + id + "/deeds", "{\"deed\": \"give-notice\", \"lastDay\": \"" + stage.day(0) + "\"}"), 200);
        stage.refunds(UUID.fromString(invoice(id, 0).path("id").asText()).toString());
        stage.moveTo(stage.day(1));
        runJobs();
        assertThat(stage.see(id).path("state").asText()).isEqualTo("ended");
        return id;
    }
}
