package hqb.makerspaces.mentors;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.people.PersonTies;
import hqb.makerspaces.Workshop;
import hqb.makerspaces.Workshop.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class MentorTest {
    private final Workshop shop;
    private final ApplicationContext product;
    private final Somebody mentor;
    private final String hours;

    MentorTest(Api api, ApplicationContext product) {
        this.product = product;
        this.shop = new Workshop(api, product);
        this.mentor = shop.somebody();
        this.hours = shop.add("mentor", "", "");
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private Answer ask(String slug, Somebody who) {
        return shop.keeper.put("/keeper/bookables/" + slug + "/person", "{\"email\": \"" + address(who) + "\"}");
    }

    private String address(Somebody who) {
        return shop.database.text("SELECT email FROM accounts_person WHERE id = ?", who.person().value());
    }

    private JsonNode mentorships() {
        return ok(mentor.browser().get("/mentorships"), 200).path("items");
    }

    private void agree() {
        ok(ask(hours, mentor), 200);
        ok(mentor.browser().post("/mentorships/" + hours + "/agreement", ""), 200);
    }

    private String state() {
        return ok(shop.keeper.get("/keeper/bookables/" + hours + "/person"), 200).path("state").asText();
    }

    @Test
    void whoIsAskedIsToldAndHasToAgree() {
        assertThat(state()).isEqualTo("nobody");
        JsonNode asked = ok(ask(hours, mentor), 200);
        assertThat(asked.path("state").asText()).isEqualTo("asked");
        assertThat(asked.path("email").asText()).isEqualTo(address(mentor));
        assertThat(shop.lastMail(mentor.person())).contains("Are you this mentor?").contains("/makerspaces/bookings");
        assertThat(mentorships().at("/0/agreed").asBoolean()).isFalse();
        assertThat(shop.somebody().browser().post("/mentorships/" + hours + "/agreement", "").status()).isEqualTo(404);

        ok(mentor.browser().post("/mentorships/" + hours + "/agreement", ""), 200);
        assertThat(state()).isEqualTo("agreed");
        assertThat(mentorships().at("/0/agreed").asBoolean()).isTrue();
        assertThat(ask(hours, mentor).status()).as("already").isEqualTo(409);
    }

    @Test
    void onlyAnAccountAndOnlyAMentorAndOnlyByItsKeeper() {
        String path = "/keeper/bookables/" + hours + "/person";
        assertThat(shop.keeper.put(path, "{\"email\": \"nobody-has-this@example.org\"}").json().at("/errors/0/field").asText())
                .isEqualTo("/email");
        assertThat(shop.keeper.put(path, "{\"email\": \"no address\"}").json().at("/errors/0/field").asText()).isEqualTo("/email");
        assertThat(ask(shop.machine, mentor).status()).as("a machine").isEqualTo(409);
        assertThat(shop.somebody().browser().get(path).status()).isEqualTo(404);
        assertThat(shop.somebody().browser().put(path, "{\"email\": \"" + address(mentor) + "\"}").status()).isEqualTo(404);
    }

    @Test
    void theMentorSeesWhoComesAndIsToldWhenNobodyDoes() {
        agree();
        Somebody maker = shop.somebody();
        Instant at = shop.at(2, "10:00");
        String id = ok(shop.book(maker.browser(), hours, at, 60, "\"note\": \"My antenna\""), 201).at("/booking/id").asText();
        assertThat(shop.mails(mentor.person(), "Booked with you")).hasSize(1);
        JsonNode coming = mentorships().at("/0/coming");
        assertThat(coming).hasSize(1);
        assertThat(coming.at("/0/note").asText()).isEqualTo("My antenna");
        ok(maker.browser().post("/bookings/" + id + "/cancellation", ""), 200);
        assertThat(shop.mails(mentor.person(), "Nobody comes to you then")).hasSize(1);
        assertThat(mentorships().at("/0/coming")).isEmpty();
    }

    @Test
    void eitherEndsItAndAnotherFollowsOnceTheyAgree() {
        agree();
        Somebody other = shop.somebody();
        ok(ask(hours, other), 200);
        assertThat(mentorships().at("/0/agreed").asBoolean()).as("until the other agrees").isTrue();
        ok(other.browser().post("/mentorships/" + hours + "/agreement", ""), 200);
        assertThat(mentorships()).isEmpty();
        assertThat(other.browser().delete("/mentorships/" + hours).status()).isEqualTo(204);
        assertThat(other.browser().delete("/mentorships/" + hours).status()).isEqualTo(404);
        assertThat(state()).isEqualTo("nobody");
        agree();
        assertThat(shop.keeper.delete("/keeper/bookables/" + hours + "/person").status()).isEqualTo(204);
        assertThat(mentorships()).isEmpty();
        assertThat(shop.lastMail(mentor.person())).contains("No longer your hours");
        assertThat(shop.book(shop.somebody().browser(), hours, shop.at(2, "10:00"), 60, "").status()).isEqualTo(201);
        assertThat(shop.mails(mentor.person(), "Booked with you")).isEmpty();
    }

    @Test
    void whatBecomesARoomIsNobodysTime() {
        agree();
        ok(shop.change(hours, Workshop.form("mentor", "", "\"room\": \"Bench 3\"")), 200);
        assertThat(state()).isEqualTo("agreed");
        ok(shop.keeper.put("/keeper/bookables/" + hours, Workshop.form("room", "", "\"version\": 1")), 200);
        assertThat(state()).isEqualTo("nobody");
    }

    @Test
    void itIsExportedAndForgotten() {
        agree();
        List<PersonTies> ties = List.copyOf(product.getBeansOfType(PersonTies.class));
        assertThat(ties.stream().flatMap(one -> one.export(mentor.person()).stream())).filteredOn(one -> one.kind().equals("mentorship"))
                .singleElement().extracting(PersonTies.Kept::since).satisfies(since -> assertThat(since)
                        .isAfter(shop.clock.instant().minus(Duration.ofMinutes(5))));
        ties.forEach(one -> one.forget(mentor.person()));
        assertThat(state()).isEqualTo("nobody");
    }
}
