package hqb.search.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.accounts.people.PersonTies;
import hqb.catalogue.Parts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keeping, changing and forgetting; nothing here changes the market. */
@HqbTest
class WatchTest {
    private static final String SEARCH = """
            {"name": "0603 decoupling", "search": {"q": "0603", "filter": ["capacitance:100n"], "inStock": true}, "quantity": 500,
             "currency": "USD", "tellNew": true, "priceBelow": "0.000001"}""";

    private final Api api;
    private final ApplicationContext product;
    private final TestAccounts accounts;
    private final PersonId person;
    private final Visitor visitor;
    private final String part;

    WatchTest(Api api, ApplicationContext product, Parts parts) {
        this.api = api;
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);
        this.person = accounts.member(maker, Role.OWNER);
        this.visitor = accounts.browser(person, maker, false);
        this.part = parts.idsAfter(null, 1).getFirst().toString();
    }

    @Test
    void aSearchIsKeptAsItWasAsked() {
        assertThat(visitor.post("/part-watches", SEARCH).status()).isEqualTo(201);
        JsonNode kept = visitor.get("/part-watches").json().get("items").get(0);
        assertThat(kept.get("name").asText()).isEqualTo("0603 decoupling");
        assertThat(kept.get("search").get("filter").get(0).asText()).isEqualTo("capacitance:100n");
        assertThat(kept.get("search").get("inStock").asBoolean()).isTrue();
        assertThat(kept.get("part").isNull()).isTrue();
        assertThat(kept.get("quantity").asLong()).isEqualTo(500);
        assertThat(kept.get("priceBelow").asText()).isEqualTo("0.000001");
    }

    @Test
    void aPartIsWatchedUnderItsNumberAndAnotherNameCanBeGiven() {
        Answer answer = visitor.post("/part-watches", "{\"part\": \"%s\", \"stockAbove\": 999999999}".formatted(part));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("already").asInt()).isZero();
        String id = answer.json().get("id").asText();
        JsonNode kept = visitor.get("/part-watches").json().get("items").get(0);
        assertThat(kept.get("name").asText()).isEqualTo(kept.get("part").get("mpn").asText());
        assertThat(kept.get("alert").asBoolean()).isTrue();

        Answer changed = visitor.put("/part-watches/" + id, "{\"name\": \"Mine\", \"stockAbove\": 0, \"priceBelow\": \"999999\"}");
        assertThat(changed.status()).isEqualTo(200);
        JsonNode now = visitor.get("/part-watches").json().get("items").get(0);
        assertThat(now.get("name").asText()).isEqualTo("Mine");
        assertThat(now.get("stockAbove").asLong()).isZero();
        assertThat(now.get("met").asInt()).isEqualTo(changed.json().get("already").asInt());
        assertThat(visitor.delete("/part-watches/" + id).status()).isEqualTo(204);
        assertThat(visitor.delete("/part-watches/" + id).status()).isEqualTo(404);
        assertThat(visitor.get("/part-watches").json().get("items")).isEmpty();
    }

    @Test
    void nobodySeesOrChangesAnothers() {
        String id = visitor.post("/part-watches", "{\"name\": \"x\", \"search\": {\"q\": \"ldo\"}}").json().get("id").asText();
        Visitor other = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(other.get("/part-watches").json().get("items")).isEmpty();
        assertThat(other.put("/part-watches/" + id, "{\"name\": \"Mine\"}").status()).isEqualTo(404);
        assertThat(other.delete("/part-watches/" + id).status()).isEqualTo(404);
        assertThat(visitor.get("/part-watches").json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void whatCannotBeUnderstoodIsNamedAndNotKept() {
        assertFault("{}", "/search");
        assertFault("{\"name\": \"x\", \"search\": {}, \"part\": \"%s\", \"stockAbove\": 1}".formatted(part), "/search");
        assertFault("{\"search\": {\"q\": \"ldo\"}}", "/name");
        assertFault("{\"name\": \"x\", \"search\": {\"category\": [\"palaces\"]}}", "/search/category");
        assertFault("{\"name\": \"x\", \"search\": {\"filter\": [\"capacitance:many\"]}}", "/search/filter");
        assertFault("{\"name\": \"x\", \"search\": {\"filter\": [\"beauty:1\"]}}", "/search/filter");
        assertFault("{\"name\": \"x\", \"search\": {\"category\": [null]}}", "/search/category/0");
        assertFault("{\"name\": \"x\", \"search\": {\"q\": \"a\\u0000b\"}}", "/search");
        assertFault("{\"name\": \"x\", \"search\": {}, \"alert\": true}", "/alert");
        assertFault("{\"part\": \"%s\"}".formatted(part), "/alert");
        assertFault("{\"part\": \"%s\", \"tellNew\": true}".formatted(part), "/tellNew");
        assertFault("{\"part\": \"%s\", \"stockAbove\": 1}".formatted(UUID.randomUUID()), "/part");
        for (String price : List.of("0", "-1", "1e3", "0.1234567", "cheap", "")) {
            assertFault("{\"part\": \"%s\", \"priceBelow\": \"%s\"}".formatted(part, price), "/priceBelow");
        }
        assertFault("{\"part\": \"%s\", \"stockAbove\": -1}".formatted(part), "/stockAbove");
        assertFault("{\"part\": \"%s\", \"stockAbove\": 1, \"quantity\": 0}".formatted(part), "/quantity");
        assertFault("{\"part\": \"%s\", \"stockAbove\": 1, \"currency\": \"EUR\"}".formatted(part), "/currency");
        assertThat(visitor.get("/part-watches").json().get("items")).isEmpty();
    }

    @Test
    void anAlertOnTooManyPartsIsRefusedAndTheSearchAloneIsNot() {
        assertFault("{\"name\": \"all\", \"search\": {}, \"tellNew\": true}", "/search");
        assertThat(visitor.post("/part-watches", "{\"name\": \"all\", \"search\": {}}").status()).isEqualTo(201);
    }

    @Test
    void fiftyAreKeptAndNoMore() {
        for (int i = 0; i < KeepWatch.MOST; i++) {
            assertThat(visitor.post("/part-watches", "{\"name\": \"%d\", \"search\": {\"q\": \"ldo\"}}".formatted(i)).status())
                    .isEqualTo(201);
        }
        assertThat(visitor.post("/part-watches", "{\"name\": \"51\", \"search\": {\"q\": \"ldo\"}}").status()).isEqualTo(409);
        assertThat(visitor.get("/part-watches").json().get("total").asInt()).isEqualTo(KeepWatch.MOST);
    }

    @Test
    void anAlertEndsByTheWordInItsMailAndNothingElseDoes() {
        visitor.post("/part-watches", "{\"part\": \"%s\", \"stockAbove\": 999999999}".formatted(part));
        String token = product.getBean(Watches.class).list(person).getFirst().token();
        Visitor anybody = Visitor.nobody(api);
        assertThat(anybody.post("/part-watches/unsubscriptions", "{\"token\": \"wrong\"}").status()).isEqualTo(404);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(anybody.post("/part-watches/unsubscriptions", "{\"token\": \"" + token + "\"}").status()).isEqualTo(204);
        }
        assertThat(product.getBean(Watches.class).list(person).getFirst().wish().alert()).isFalse();
    }

    @Test
    void whileTheSearchRestsAlertsAreNotKeptAndNothingIsForgotten() {
        visitor.post("/part-watches", "{\"part\": \"%s\", \"stockAbove\": 0, \"priceBelow\": \"999999\"}".formatted(part));
        Watch before = product.getBean(Watches.class).list(person).getFirst();
        int met = product.getBean(MetParts.class).counts(List.of(before.id())).getOrDefault(before.id(), 0);
        TestProduct.get().elasticsearch().cut();
        try {
            assertThat(visitor.post("/part-watches", "{\"part\": \"%s\", \"stockAbove\": 5}".formatted(part)).status()).isEqualTo(503);
            assertThat(product.getBean(TellOfParts.class).look(before)).isFalse();
        } finally {
            TestProduct.get().elasticsearch().mend();
        }
        Watch after = product.getBean(Watches.class).list(person).getFirst();
        assertThat(after).isEqualTo(before);
        assertThat(product.getBean(MetParts.class).counts(List.of(before.id())).getOrDefault(before.id(), 0)).isEqualTo(met);
    }

    @Test
    void whatIsKeptOfAPersonIsExportedAndForgotten() {
        visitor.post("/part-watches", "{\"name\": \"Regulators\", \"search\": {\"q\": \"ldo\"}}");
        PersonTies ties = product.getBean(KeptOfWatches.class);
        assertThat(ties.export(person)).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo("part-watch");
            assertThat(kept.text()).contains("Regulators", "ldo");
        });
        ties.forget(person);
        assertThat(ties.export(person)).isEmpty();
    }

    private void assertFault(String body, String field) {
        Answer answer = visitor.post("/part-watches", body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).as(body).contains(field);
    }
}
