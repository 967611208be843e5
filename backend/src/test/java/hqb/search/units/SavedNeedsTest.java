package hqb.search.units;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.accounts.notices.TellPeople;
import hqb.accounts.people.PersonTies;
import hqb.places.Demonstration;
import hqb.platform.http.PublicAddress;
import hqb.platform.reindex.DocumentKind;
import hqb.search.Cluster;
import hqb.search.Indexed;
import hqb.spaces.saved.SavedNeed;
import hqb.spaces.saved.SavedNeeds;
import hqb.spaces.units.Fabric;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.PutUnits;
import hqb.spaces.units.ShowUnits;
import hqb.spaces.units.Units;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class SavedNeedsTest {
    private static final UUID TOWER = Demonstration.id("space", "electronics-tower-offices");
    private static final String WANTED = """
            {"name": "Heavy machines", "alert": true, "need": {"minPower": 70000, "minArea": "20"}}""";

    private final Api api;
    private final ApplicationContext product;
    private final TestAccounts accounts;
    private final PersonId person;
    private final Visitor visitor;

    SavedNeedsTest(Api api, ApplicationContext product) {
        this.api = api;
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);
        this.person = accounts.member(maker, Role.OWNER);
        this.visitor = accounts.browser(person, maker, false);
    }

    @Test
    void aUnitIsSavedOnceAndTakenBack() {
        String id = api.get("/units?size=1").json().get("items").get(0).get("id").asText();
        assertThat(visitor.put("/saved-units/" + id, "").status()).isEqualTo(204);
        assertThat(visitor.put("/saved-units/" + id, "").status()).isEqualTo(204);
        JsonNode saved = visitor.get("/saved-units").json();
        assertThat(saved.get("total").asInt()).isEqualTo(1);
        assertThat(saved.get("items").get(0).get("unit").get("id").asText()).isEqualTo(id);
        assertThat(visitor.delete("/saved-units/" + id).status()).isEqualTo(204);
        assertThat(visitor.delete("/saved-units/" + id).status()).isEqualTo(204);
        assertThat(visitor.get("/saved-units").json().get("items")).isEmpty();
        assertThat(visitor.put("/saved-units/" + UUID.randomUUID(), "").status()).isEqualTo(404);
    }

    @Test
    void aNeedIsKeptRenamedAndForgotten() {
        String id = visitor.post("/saved-needs", WANTED).json().get("id").asText();
        JsonNode kept = visitor.get("/saved-needs").json().get("items").get(0);
        assertThat(kept.get("name").asText()).isEqualTo("Heavy machines");
        assertThat(kept.get("need").get("minPower").asInt()).isEqualTo(70_000);
        assertThat(kept.get("alert").asBoolean()).isTrue();
        assertThat(visitor.put("/saved-needs/" + id, "{\"name\": \"Presses\", \"alert\": false}").status()).isEqualTo(204);
        assertThat(visitor.get("/saved-needs").json().get("items").get(0).get("name").asText()).isEqualTo("Presses");

        Visitor other = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(other.get("/saved-needs").json().get("items")).isEmpty();
        assertThat(other.delete("/saved-needs/" + id).status()).isEqualTo(404);
        assertThat(other.put("/saved-needs/" + id, "{\"name\": \"Mine\", \"alert\": true}").status()).isEqualTo(404);

        assertThat(visitor.delete("/saved-needs/" + id).status()).isEqualTo(204);
        assertThat(visitor.get("/saved-needs").json().get("items")).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsNotKept() {
        for (String body : List.of("{}", "{\"name\": \"x\"}", "{\"name\": \"\", \"need\": {}}",
                "{\"name\": \"x\", \"need\": {\"use\": [\"palace\"]}}", "{\"name\": \"x\", \"need\": {\"minPower\": -5}}",
                "{\"name\": \"x\", \"need\": {\"minArea\": 9, \"maxArea\": 3}}")) {
            assertThat(visitor.post("/saved-needs", body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void itsOwnerIsToldOnceOfANewUnitThatFits() throws IOException, InterruptedException {
        visitor.post("/saved-needs", WANTED);
        look();
        assertThat(titles()).isEmpty();

        UUID fresh = put(new BigDecimal("70001"));
        try {
            look();
            look();
            assertThat(titles()).containsExactly("A new space fits: Heavy machines");
            assertThat(visitor.get("/notices?kind=spaces").json().get("items").get(0).get("page").asText()).isEqualTo("/spaces/saved");
        } finally {
            product.getBean(PutUnits.class).remove(fresh);
            settle();
        }
    }

    @Test
    void aNeedForWhichTheSearchDidNotAnswerIsLookedForNextTime() throws Exception {
        visitor.post("/saved-needs", WANTED);
        SavedNeed before = need();
        UUID fresh = put(new BigDecimal("70003"));
        try (ElasticsearchClient nobody = new ElasticsearchClient(new Rest5ClientTransport(
                Rest5Client.builder(URI.create("http://127.0.0.1:1")).build(), new JacksonJsonpMapper()))) {
            TellOfUnits cutOff = new TellOfUnits(product.getBean(SavedNeeds.class),
                    new SearchUnits(nobody, product.getBean(Cluster.class), product.getBean(ReadNeed.class),
                            product.getBean(ShowUnits.class),
                            product.getBean(JsonMapper.class)),
                    product.getBean(Units.class), product.getBean(ShowUnits.class), product.getBean(TellPeople.class),
                    product.getBean(PublicAddress.class), product.getBean(JsonMapper.class), product.getBean(Clock.class));
            assertThat(cutOff.look(before)).isFalse();
            cutOff.run();
            assertThat(need().lookedAt()).isEqualTo(before.lookedAt());
            assertThat(titles()).isEmpty();
            look();
            assertThat(need().lookedAt()).isAfter(before.lookedAt());
            assertThat(titles()).containsExactly("A new space fits: Heavy machines");
        } finally {
            product.getBean(PutUnits.class).remove(fresh);
            settle();
        }
    }

    @Test
    void anAlertEndsByTheWordInItsMailAndNothingElseDoes() throws IOException, InterruptedException {
        visitor.post("/saved-needs", WANTED);
        String token = need().token();
        Visitor anybody = Visitor.nobody(api);
        assertThat(anybody.post("/saved-needs/unsubscriptions", "{\"token\": \"wrong\"}").status()).isEqualTo(404);
        assertThat(anybody.post("/saved-needs/unsubscriptions", "{\"token\": \"" + token + "\"}").status()).isEqualTo(204);
        assertThat(anybody.post("/saved-needs/unsubscriptions", "{\"token\": \"" + token + "\"}").status()).isEqualTo(204);
        assertThat(need().alert()).isFalse();

        UUID fresh = put(new BigDecimal("70002"));
        try {
            product.getBean(TellOfUnits.class).look(need());
            assertThat(titles()).isEmpty();
        } finally {
            product.getBean(PutUnits.class).remove(fresh);
            settle();
        }
    }

    @Test
    void whatTheFinderKeepsOfAPersonIsExportedAndForgotten() {
        visitor.post("/saved-needs", WANTED);
        String unit = api.get("/units?size=1").json().get("items").get(0).get("id").asText();
        visitor.put("/saved-units/" + unit, "");
        List<PersonTies> ties = List.copyOf(product.getBeansOfType(PersonTies.class));
        assertThat(ties.stream().flatMap(one -> one.export(person).stream()).map(PersonTies.Kept::kind)).contains("saved-unit",
                "saved-need");
        ties.forEach(one -> one.forget(person));
        assertThat(ties.stream().flatMap(one -> one.export(person).stream())).isEmpty();
    }

    private SavedNeed need() {
        return product.getBean(SavedNeeds.class).list(person).getFirst();
    }

    private List<String> titles() {
        return visitor.get("/notices?kind=spaces").json().findValuesAsText("title");
    }

    private void look() {
        assertThat(product.getBean(TellOfUnits.class).look(need())).isTrue();
    }

    /** A small unit with a power that no other has, in a space that has the room. */
    private UUID put(BigDecimal power) throws IOException, InterruptedException {
        LettableUnit model = product.getBean(Units.class).listBySpace(TOWER).getFirst();
        LettableUnit fresh = new LettableUnit(UUID.randomUUID(), TOWER, model.level(), "T" + power, BigDecimal.valueOf(20),
                BigDecimal.valueOf(18), model.uses(), null, new Fabric(null, null, power, null, null, false, false), model.terms(),
                List.of(),
                null, null, false);
        product.getBean(PutUnits.class).put(List.of(fresh));
        settle();
        return fresh.id();
    }

    private void settle() throws IOException, InterruptedException {
        Indexed.await(product, DocumentKind.UNIT);
    }
}
