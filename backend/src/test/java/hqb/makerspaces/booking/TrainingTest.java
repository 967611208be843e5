package hqb.makerspaces.booking;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.makerspaces.Workshop;
import hqb.makerspaces.Workshop.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class TrainingTest {
    private final Workshop shop;
    private final JsonNode training;
    private final String path;

    TrainingTest(Api api, ApplicationContext product) {
        this.shop = new Workshop(api, product);
        this.training = ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/trainings", """
                {"nameEn": "Laser", "nameZh": "激光", "aboutEn": "Mirrors", "validMonths": 12}"""), 201);
        this.path = "/keeper/trainings/" + training.path("id").asText();
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private Answer give(Somebody who) {
        String email = shop.database.text("SELECT email FROM accounts_person WHERE id = ?", who.person().value());
        return shop.keeper.post(path + "/people", "{\"email\": \"" + email + "\"}");
    }

    private String cutter() {
        return shop.add("laser-cutter", "", "\"trainings\": [\"" + training.path("slug").asText() + "\"]");
    }

    @Test
    void whatIsSaidOfATrainingChangesAndThoseWhoHadItKeepIt() {
        Somebody maker = shop.somebody();
        String until = ok(give(maker), 200).at("/people/0/expiresOn").asText();
        JsonNode changed = ok(shop.keeper.put(path, """
                {"nameEn": "Laser cutter", "nameZh": "激光切割", "aboutZh": "镜片", "validMonths": 6, "version": 0}"""), 200);
        assertThat(changed.path("nameEn").asText()).isEqualTo("Laser cutter");
        assertThat(changed.path("aboutEn").asText()).isEmpty();
        assertThat(changed.path("validMonths").asInt()).isEqualTo(6);
        assertThat(changed.path("slug").asText()).isEqualTo(training.path("slug").asText());
        assertThat(changed.at("/people/0/expiresOn").asText()).isEqualTo(until);
        assertThat(shop.book(maker.browser(), cutter(), shop.at(2, "10:00"), 60, "").status()).isEqualTo(201);
        Somebody later = shop.somebody();
        assertThat(ok(give(later), 200).at("/people/0/expiresOn").asText()).as("by the new rule").isLessThan(until);
    }

    @Test
    void anEndedTrainingIsGivenToNobodyButThoseWhoHadItKeepIt() {
        Somebody maker = shop.somebody();
        ok(give(maker), 200);
        String cutter = cutter();
        JsonNode ended = ok(shop.keeper.put(path + "/ending", ""), 200);
        assertThat(ended.path("endedAt").isNull()).isFalse();
        assertThat(ended.path("neededBy").toString()).contains(cutter);
        assertThat(ok(shop.keeper.put(path + "/ending", ""), 200).path("endedAt")).as("again changes nothing")
                .isEqualTo(ended.path("endedAt"));

        Somebody other = shop.somebody();
        assertThat(give(other).status()).isEqualTo(409);
        assertThat(shop.book(other.browser(), cutter, shop.at(2, "10:00"), 60, "").status()).isEqualTo(403);
        assertThat(shop.book(maker.browser(), cutter, shop.at(2, "10:00"), 60, "").status()).isEqualTo(201);
        assertThat(ok(other.browser().get("/bookables/" + cutter), 200).at("/trainings/0/ended").asBoolean()).isTrue();

        String needs = "\"trainings\": [\"" + training.path("slug").asText() + "\"]";
        assertThat(ok(shop.change(cutter, Workshop.form("laser-cutter", "", needs)), 200).path("trainings")).hasSize(1);
        assertThat(shop.change(shop.machine, Workshop.form("oscilloscope", "", needs)).json().at("/errors/0/field").asText())
                .as("nothing new needs it").isEqualTo("/trainings");

        ok(shop.keeper.delete(path + "/ending"), 200);
        ok(give(other), 200);
        assertThat(shop.book(other.browser(), cutter, shop.at(2, "12:00"), 60, "").status()).isEqualTo(201);
    }

    @Test
    void ofTwoKeepersTheSecondIsToldThatItHasChanged() {
        String said = "{\"nameEn\": \"%s\", \"nameZh\": \"激光\", \"version\": %d}";
        int seen = training.path("version").asInt();
        JsonNode first = ok(shop.keeper.put(path, said.formatted("First", seen)), 200);

        assertThat(shop.keeper.put(path, said.formatted("Second", seen)).status()).isEqualTo(409);
        assertThat(shop.keeper.put(path, "{\"nameEn\": \"Third\", \"nameZh\": \"激光\"}").json().at("/errors/0/field").asText())
                .isEqualTo("/version");
        ok(shop.keeper.put(path + "/ending", ""), 200);
        assertThat(shop.keeper.put(path, said.formatted("Second", first.path("version").asInt())).status())
                .as("it was ended in the meantime").isEqualTo(409);
        JsonNode now = ok(shop.keeper.put(path, said.formatted("Second", first.path("version").asInt() + 1)), 200);
        assertThat(now.path("nameEn").asText()).isEqualTo("Second");
        assertThat(now.path("endedAt").isNull()).as("what was not typed stays").isFalse();
    }

    @Test
    void onlyItsKeeperChangesIt() {
        Visitor stranger = shop.accounts.browser(shop.accounts.organisation(OrganisationKind.LANDLORD),
                Role.OWNER);
        assertThat(stranger.put(path, "{\"nameEn\": \"Mine\", \"nameZh\": \"我的\"}").status()).isEqualTo(404);
        assertThat(stranger.put(path + "/ending", "").status()).isEqualTo(404);
        assertThat(stranger.delete(path + "/ending").status()).isEqualTo(404);
        assertThat(shop.keeper.put(path, "{\"nameEn\": \"\", \"nameZh\": \"激光\", \"validMonths\": 0}").json().findValuesAsText("field"))
                .containsExactlyInAnyOrder("/nameEn", "/validMonths");
    }
}
