package hqb.spaces.letting;

import static hqb.spaces.letting.Letting.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class LettingTest {
    private final Letting letting;

    LettingTest(Api api, ApplicationContext product) {
        this.letting = new Letting(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        letting.close();
    }

    private Answer save(UUID unit, long version, ObjectNode form) {
        return letting.owner.browser().put("/lettings/" + unit, "{\"version\": " + version + ", \"form\": " + form + "}");
    }

    @Test
    void whoOffersUnitsStaysUntilTheyAreWithdrawn() {
        LettingTies ties = letting.bean(LettingTies.class);
        assertThat(ties.reasonToStay(letting.owner.organisation())).isEmpty();
        letting.published();

        assertThat(ties.reasonToStay(letting.owner.organisation())).contains("It offers 1 units. Withdraw them first.");
    }

    @Test
    void aDraftSaysAllThatItsOwnerSaidAndNobodyElseSeesIt() {
        JsonNode draft = letting.draft();
        String id = draft.at("/unit/id").asText();

        assertThat(draft.path("state").asText()).isEqualTo("draft");
        ObjectNode said = Letting.form();
        said.set("space", draft.at("/form/space"));
        assertThat(draft.path("form").toString()).as("numbers as they were said").isEqualTo(said.toString());
        assertThat(draft.path("can").toString()).contains("edit", "submit", "remove");
        assertThat(letting.owner.browser().me().path("traits").toString()).contains("landlord");
        assertThat(letting.somebody().browser().get("/lettings/" + id).status()).isEqualTo(404);
        assertThat(letting.operator.get("/units/" + id).status()).isEqualTo(404);
        assertThat(letting.operator.get("/units/" + id + "/viewings").status()).isEqualTo(404);
        assertThat(letting.operator.get("/spaces/" + draft.at("/unit/space/id").asText()).status()).isEqualTo(404);
        assertThat(letting.somebody().browser().me().path("traits").toString()).doesNotContain("landlord");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        ObjectNode form = Letting.form().put("label", "").put("usableArea", 500).put("minTermMonths", 0).put("level", 9);
        form.putArray("uses").add("castle");
        Answer refused = letting.owner.browser().post("/lettings", form.toString());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).contains("/label", "/usableArea", "/minTermMonths", "/level",
                "/uses");
        assertThat(letting.owner.browser().post("/lettings", "{}").json().path("errors").findValuesAsText("field")).contains("/space");
    }

    @Test
    void theOperatorSeesTheProofAndEverybodyFindsTheUnitAfterwards() {
        UUID unit = letting.submitted();
        JsonNode queued = ok(letting.operator.get("/operations/lettings/" + unit), 200);

        assertThat(queued.path("can").toString()).contains("publish", "refuse");
        assertThat(ok(letting.operator.get("/operations/lettings?state=submitted&size=50"), 200).findValuesAsText("id"))
                .contains(unit.toString());
        String paper = queued.at("/papers/0/id").asText();
        Answer proof = letting.operator.get("/operations/lettings/" + unit + "/papers/" + paper);
        assertThat(proof.status()).isEqualTo(200);
        assertThat(proof.text()).isEqualTo("%PDF-1.4 a title");
        JsonNode published = ok(letting.publish(unit), 200);
        assertThat(published.path("state").asText()).isEqualTo("published");
        JsonNode seen = ok(letting.somebody().browser().get("/units/" + unit), 200);
        assertThat(seen.at("/unit/proof/kind").asText()).isEqualTo("title-certificate");
        assertThat(seen.at("/unit/confirmed").asBoolean()).isTrue();
        assertThat(
                letting.database.text("SELECT count(*) FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient WHERE p.id = ?"
                        + " AND m.subject LIKE 'Your unit is published%'", letting.owner.person().value()))
                .isEqualTo("1");
        assertThat(letting.publish(unit).status()).as("twice").isEqualTo(409);
    }

    @Test
    void nothingIsSubmittedWithoutAProof() {
        UUID unit = UUID.fromString(letting.draft().at("/unit/id").asText());

        assertThat(
                letting.owner.browser().post("/lettings/" + unit + "/submission", "{\"version\": " + letting.version(unit) + "}").status())
                .isEqualTo(409);
        assertThat(letting.prove(unit, "title-certificate", "no PDF").status()).isEqualTo(415);
        assertThat(letting.prove(unit, "napkin", "%PDF-1.4").status()).isEqualTo(400);
    }

    @Test
    void whatIsRefusedSaysWhyAndCanBePutRight() {
        UUID unit = letting.submitted();
        String address = "/operations/lettings/" + unit + "/refusal";
        assertThat(letting.operator.post(address, "{\"version\": " + letting.version(unit) + ", \"reason\": \" \"}").status())
                .isEqualTo(400);
        ok(letting.operator.post(address, "{\"version\": " + letting.version(unit) + ", \"reason\": \"Another name is on it.\"}"), 200);

        JsonNode refused = ok(letting.owner.browser().get("/lettings/" + unit), 200);
        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.path("note").asText()).isEqualTo("Another name is on it.");
        ok(save(unit, letting.version(unit), Letting.form().put("rent", 55)), 200);
        ok(letting.owner.browser().post("/lettings/" + unit + "/submission", "{\"version\": " + letting.version(unit) + "}"), 200);
        assertThat(ok(letting.owner.browser().get("/lettings/" + unit), 200).path("note").asText()).isEmpty();
    }

    @Test
    void ofWhatIsShownTermsChangeAtOnceButNotThePlace() {
        UUID unit = letting.published();
        JsonNode before = ok(letting.owner.browser().get("/lettings/" + unit), 200);
        ObjectNode form = ((ObjectNode) before.path("form")).deepCopy();
        ok(save(unit, letting.version(unit), form.put("rent", 66.5)), 200);

        assertThat(ok(letting.somebody().browser().get("/units/" + unit), 200).at("/unit/rent").decimalValue())
                .isEqualByComparingTo("66.5");
        assertThat(save(unit, letting.version(unit), form.deepCopy().put("label", "3F-Z")).status()).isEqualTo(409);
        assertThat(letting.prove(unit, "other", "%PDF-1.4 later").status()).isEqualTo(409);
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotSeen() {
        UUID unit = UUID.fromString(letting.draft().at("/unit/id").asText());
        long version = letting.version(unit);
        ok(save(unit, version, Letting.form().put("rent", 55)), 200);

        assertThat(save(unit, version, Letting.form().put("rent", 50)).status()).isEqualTo(409);
        assertThat(letting.owner.browser().put("/lettings/" + unit, "{\"form\": " + Letting.form() + "}").status()).isEqualTo(400);
    }

    @Test
    void moreThanTheSpaceHoldsIsNotPublished() {
        UUID first = letting.published();
        String space = ok(letting.owner.browser().get("/lettings/" + first), 200).at("/unit/space/id").asText();
        ObjectNode form = Letting.form().put("space", space).put("label", "3F-B").put("area", 200);
        form.putNull("newSpace");
        UUID second = UUID.fromString(ok(letting.owner.browser().post("/lettings", form.toString()), 201).at("/unit/id").asText());
        ok(letting.prove(second, "title-certificate", "%PDF-1.4 a title"), 201);
        ok(letting.owner.browser().post("/lettings/" + second + "/submission", "{\"version\": " + letting.version(second) + "}"), 200);

        Answer refused = letting.publish(second);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("no room");
        assertThat(letting.owner.browser().post("/lettings", form.toString()).json().at("/errors/0/field").asText()).isEqualTo("/label");
        ObjectNode foreign = form.deepCopy().put("label", "X");
        assertThat(letting.somebody().browser().post("/lettings", foreign.toString()).json().at("/errors/0/field").asText())
                .isEqualTo("/space");
    }

    @Test
    void whatIsWithdrawnIsNotThereAnyMore() {
        UUID unit = letting.published();
        String space = ok(letting.owner.browser().get("/lettings/" + unit), 200).at("/unit/space/id").asText();
        ok(letting.owner.browser().get("/spaces/" + space), 200);
        ok(letting.owner.browser().post("/lettings/" + unit + "/withdrawal", ""), 200);

        assertThat(letting.owner.browser().get("/units/" + unit).status()).isEqualTo(404);
        assertThat(letting.owner.browser().get("/spaces/" + space).status()).isEqualTo(404);
        assertThat(letting.owner.browser().delete("/lettings/" + unit).status()).as("it was shown").isEqualTo(409);
    }

    @Test
    void aDraftCanBeThrownAwayWithItsSpace() {
        JsonNode draft = letting.draft();
        UUID unit = UUID.fromString(draft.at("/unit/id").asText());
        ok(letting.prove(unit, "other", "%PDF-1.4"), 201);

        assertThat(letting.owner.browser().delete("/lettings/" + unit).status()).isEqualTo(204);
        assertThat(letting.database.text("SELECT count(*) FROM spaces_unit WHERE id = ?",
                UUID.fromString(draft.at("/unit/space/id").asText()))).isEqualTo("0");
    }

    @Test
    void whatIsNotConfirmedForThirtyDaysIsAskedForOnceUntilItIs() {
        UUID unit = letting.published();
        String mails = "SELECT count(*) FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient WHERE p.id = ?"
                + " AND m.subject LIKE 'Is this still so?%'";
        TellStale tell = letting.bean(TellStale.class);
        tell.run();
        assertThat(letting.database.text(mails, letting.owner.person().value())).isEqualTo("0");
        letting.clock.move(Duration.ofDays(31));
        tell.run();
        tell.run();
        assertThat(letting.database.text(mails, letting.owner.person().value())).isEqualTo("1");
        assertThat(ok(letting.operator.get("/units/" + unit), 200).at("/unit/confirmed").asBoolean()).isFalse();
        ok(letting.owner.browser().post("/lettings/" + unit + "/confirmation", ""), 200);
        assertThat(ok(letting.operator.get("/units/" + unit), 200).at("/unit/confirmed").asBoolean()).isTrue();
    }
}
