package hqb.spaces.enquiries;

import static hqb.spaces.letting.Letting.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.places.Demonstration;
import hqb.spaces.letting.Letting;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class EnquiryTest {
    private final Letting letting;

    EnquiryTest(Api api, ApplicationContext product) {
        this.letting = new Letting(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        letting.close();
    }

    @Test
    void aQuestionAndItsAnswerAreOneThreadAndEachSideIsTold() {
        UUID unit = letting.published();
        Letting.Somebody maker = letting.somebody();
        JsonNode asked = ok(maker.browser().post("/units/" + unit + "/enquiries", "{\"text\": \"Is the floor flat?\"}"), 201);
        String id = asked.path("id").asText();

        assertThat(asked.path("waitsFor").asText()).isEqualTo("owner");
        assertThat(asked.path("who").isNull()).isTrue();
        JsonNode received = ok(letting.owner.browser().get("/lettings/enquiries"), 200);
        assertThat(received.at("/items/0/who/email").asText()).contains("@");
        ok(letting.owner.browser().post("/enquiries/" + id + "/messages", "{\"text\": \"It is.\"}"), 200);
        JsonNode again = ok(maker.browser().post("/units/" + unit + "/enquiries", "{\"text\": \"And dry?\"}"), 201);
        assertThat(again.path("id").asText()).isEqualTo(id);
        assertThat(again.path("messages").findValuesAsText("text")).containsExactly("Is the floor flat?", "It is.", "And dry?");
        assertThat(ok(maker.browser().get("/units/" + unit + "/viewings"), 200).path("enquiry").asText()).isEqualTo(id);
        String mails = "SELECT count(*) FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient WHERE p.id = ? AND m.subject LIKE ?";
        assertThat(letting.database.text(mails, letting.owner.person().value(), "A question about%")).isEqualTo("2");
        assertThat(letting.database.text(mails, maker.person().value(), "An answer about%")).isEqualTo("1");
    }

    @Test
    void othersDoNotSeeItAndWhatWasSaidStays() {
        UUID unit = letting.published();
        String id = ok(letting.somebody().browser().post("/units/" + unit + "/enquiries", "{\"text\": \"How loud?\"}"), 201).path("id")
                .asText();

        assertThat(letting.somebody().browser().get("/enquiries/" + id).status()).isEqualTo(404);
        assertThat(letting.somebody().browser().post("/enquiries/" + id + "/messages", "{\"text\": \"Me too\"}").status()).isEqualTo(404);
        assertThat(letting.somebody().browser().post("/units/" + unit + "/enquiries", "{\"text\": \"\"}").status()).isEqualTo(400);
        assertThatThrownBy(() -> letting.database.change("DELETE FROM spaces_enquiry_message WHERE enquiry_id = ?", UUID.fromString(id)))
                .hasMessageContaining("never changes");
    }

    @Test
    void whatSomebodyWroteIsExportedWithTheRestOfTheirData() {
        UUID unit = letting.published();
        Letting.Somebody maker = letting.somebody();
        ok(maker.browser().post("/units/" + unit + "/enquiries", "{\"text\": \"Is there a crane?\"}"), 201);

        assertThat(letting.bean(KeptOfEnquiries.class).export(maker.person())).singleElement()
                .satisfies(one -> assertThat(one.text()).endsWith(": Is there a crane?"));
        assertThat(letting.bean(KeptOfEnquiries.class).export(letting.owner.person())).isEmpty();
    }

    @Test
    void nobodyAsksThemselvesOrWhoIsNotThere() {
        UUID unit = letting.published();
        String demonstration = letting.database.text("SELECT id FROM spaces_lettable_unit WHERE space_id = ? LIMIT 1",
                Demonstration.id("space", "seg-plaza-maker-floor"));

        assertThat(letting.owner.browser().post("/units/" + unit + "/enquiries", "{\"text\": \"Hello?\"}").status()).isEqualTo(409);
        assertThat(letting.somebody().browser().post("/units/" + demonstration + "/enquiries", "{\"text\": \"Hello?\"}").status())
                .isEqualTo(409);
    }
}
