package hqb.spaces.policies;

import static hqb.spaces.centres.Park.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

@HqbTest
class PolicyControllerTest {
    private final Api api;
    private final TestAccounts accounts;

    PolicyControllerTest(Api api, ApplicationContext product) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
    }

    private JsonNode match(String facts, String policy) {
        JsonNode matches = ok(api.post("/policies/matches", "{\"facts\": " + facts + ", \"on\": \"2026-11-23\"}"), 200);
        for (JsonNode item : matches.path("items")) {
            if (item.at("/policy/slug").asText().equals(policy)) {
                return item;
            }
        }
        throw new AssertionError(policy + " is not there: " + matches);
    }

    @Test
    void recognitionIsLikelyWithFiveHundredSquareMetresTwentyTeamsAndTenEvents() {
        assertThat(match("{\"serviceArea\": \"500\", \"teams\": \"20\", \"events\": \"10\"}", "makerspace-recognition").path("outcome")
                .asText())
                .isEqualTo("likely");
        assertThat(match("{\"serviceArea\": \"499\", \"teams\": \"20\"}", "makerspace-recognition").path("outcome").asText())
                .isEqualTo("not");
    }

    @Test
    void aMissingFactIsUnknownAndNeverNo() {
        JsonNode nothing = match("{}", "makerspace-national");
        assertThat(nothing.path("outcome").asText()).isEqualTo("unknown");
        assertThat(nothing.path("conditions").findValuesAsText("outcome")).containsOnly("unknown");
        JsonNode some = match("{\"serviceArea\": \"520\"}", "makerspace-recognition");
        assertThat(some.path("outcome").asText()).isEqualTo("unknown");
        assertThat(some.at("/conditions/0/outcome").asText()).isEqualTo("yes");
        assertThat(some.at("/conditions/0/wanted").asText()).isEqualTo("≥ 500 m²");
        assertThat(some.at("/conditions/0/given").asText()).isEqualTo("520 m²");
        assertThat(some.at("/conditions/0/proof").asText()).isNotBlank();
        assertThat(some.at("/conditions/1/given").isNull()).isTrue();
    }

    @Test
    void aShareOfSalesIsUnknownWithoutAccounts() {
        JsonNode without = match("{\"highTechCertificate\": \"true\", \"auditedAccounts\": \"true\", \"researchSpending\": \"30\"}",
                "park-entry");
        assertThat(without.path("outcome").asText()).isEqualTo("unknown");
        assertThat(match(
                "{\"highTechCertificate\": \"true\", \"auditedAccounts\": \"true\", \"researchSpending\": \"30\", \"sales\": \"1000\"}",
                "park-entry").path("outcome").asText()).isEqualTo("likely");
    }

    @Test
    void whatIsNotInForceOnTheDayIsListedWithItsDays() {
        JsonNode now = ok(api.post("/policies/matches", "{\"on\": \"2026-11-23\"}"), 200);
        assertThat(now.path("notInForce").findValuesAsText("slug")).containsExactlyInAnyOrder("maker-fund", "makerspace-shenzhen");
        assertThat(now.path("notInForce").findValuesAsText("validTo")).contains("2023-12-31");
        JsonNode then = ok(api.post("/policies/matches", "{\"on\": \"2020-01-01\"}"), 200);
        assertThat(then.path("notInForce").findValuesAsText("slug")).doesNotContain("maker-fund");
        assertThat(api.get("/policies?on=2020-01-01").json().path("items").findValuesAsText("inForce")).contains("true", "false");
    }

    @Test
    void factsThatDoNotExistOrCannotBeAreNamed() {
        JsonNode refused = api.post("/policies/matches",
                """
                        {"facts": {"colour": "red", "teams": "many", "tier": "galactic", "foundedOn": "yesterday", "inPark": "maybe", "staff": "-1"}}""")
                .json();
        assertThat(refused.path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("/facts/colour", "/facts/teams",
                "/facts/tier", "/facts/foundedOn", "/facts/inPark", "/facts/staff");
    }

    @Test
    void questionsAreAskedInTheReadersLanguage() {
        JsonNode english = api.get("/policies/questions").json();
        JsonNode chinese = api.get("/policies/questions", "Accept-Language", "zh-CN").json();
        assertThat(english.path("total")).isEqualTo(chinese.path("total"));
        assertThat(chinese.at("/items/0/question").asText()).isEqualTo("企业何时注册？");
    }

    @Test
    void anOrganisationKeepsItsFactsForItself() {
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);
        Visitor owner = accounts.browser(maker, Role.OWNER);
        assertThat(ok(owner.get("/organisation/facts"), 200).path("changedAt").isNull()).isTrue();
        JsonNode kept = ok(owner.put("/organisation/facts", "{\"facts\": {\"teams\": \"20.0\", \"inPark\": \"true\", \"staff\": null}}"),
                200);
        assertThat(kept.path("facts").findValuesAsText("fact")).containsExactly("inPark", "teams");
        assertThat(kept.path("facts").findValuesAsText("value")).containsExactly("true", "20");
        assertThat(ok(accounts.browser(maker, Role.BUYER).get("/organisation/facts"), 200).path("facts")).hasSize(2);
        assertThat(ok(accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER).get("/organisation/facts"), 200)
                .path("facts")).isEmpty();
        assertThat(owner.put("/organisation/facts", "{\"facts\": {\"teams\": \"lots\"}}").status()).isEqualTo(400);
    }
}
