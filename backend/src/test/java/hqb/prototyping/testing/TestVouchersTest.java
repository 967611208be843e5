package hqb.prototyping.testing;

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
import org.junit.jupiter.api.Test;

@HqbTest
class TestVouchersTest {
    private final Visitor operator;
    private final Visitor maker;

    TestVouchersTest(Api api, ApplicationContext product) {
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        this.maker = accounts.browser(accounts.member(organisation, Role.OWNER), organisation, false);
    }

    private void give(String service, String face) {
        Answer programme = operator.post("/operations/vouchers/programmes", """
                {"nameEn": "For %s", "nameZh": "项目", "service": "%s", "budget": {"amount": "100000.00", "currency": "CNY"},
                 "faceValue": {"amount": "%s", "currency": "CNY"}, "validFrom": "2020-01-01", "validTo": "2099-12-31"}""".formatted(service,
                service, face));
        assertThat(programme.status()).as(programme.text()).isEqualTo(201);
        Answer issued = operator.post("/operations/vouchers/programmes/" + programme.json().path("id").asText() + "/vouchers",
                "{\"count\": 1}");
        String code = issued.json().path("items").get(0).path("code").asText();
        assertThat(maker.post("/vouchers", "{\"code\": \"" + code + "\"}").status()).isEqualTo(201);
    }

    @Test
    void aVoucherForTestsPaysItsPartAndSaysWhatItLeavesAndOthersSayWhatTheyArePaidFor() {
        assertThat(maker.get("/test-plans/vouchers?amount=5000").json().path("total").asInt()).isZero();
        give("testing", "3000.00");
        give("components", "9000.00");

        JsonNode items = maker.get("/test-plans/vouchers?amount=5000&currency=CNY").json().path("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(0).path("service").asText()).isEqualTo("testing");
        assertThat(items.get(0).at("/pays/amount").asText()).isEqualTo("3000.00");
        assertThat(items.get(0).at("/rest/amount").asText()).isEqualTo("2000.00");
        assertThat(items.get(0).path("text").asText()).contains("3000.00", "2000.00", "samples");
        assertThat(items.get(1).path("pays").isNull()).isTrue();
        assertThat(items.get(1).path("text").asText()).contains("components");

        JsonNode small = maker.get("/test-plans/vouchers?amount=100.50").json().path("items").get(0);
        assertThat(small.at("/pays/amount").asText()).isEqualTo("100.50");
        assertThat(small.at("/rest/amount").asText()).isEqualTo("0.00");
        JsonNode dollars = maker.get("/test-plans/vouchers?amount=100&currency=USD").json().path("items").get(0);
        assertThat(dollars.path("pays").isNull()).isTrue();
        assertThat(dollars.path("text").asText()).contains("CNY");
        assertThat(maker.get("/test-plans/vouchers?amount=-1").status()).isEqualTo(400);
        assertThat(maker.get("/test-plans/vouchers?amount=1&currency=EUR").status()).isEqualTo(400);
    }
}
