package hqb.prototyping.brokering;

import static hqb.prototyping.brokering.Brokerage.ok;
import static hqb.prototyping.brokering.Brokerage.price;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.prototyping.brokering.Brokerage.Bidder;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class FairShareTest {
    private final Brokerage brokerage;

    FairShareTest(Api api, ApplicationContext product) {
        this.brokerage = new Brokerage(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        brokerage.close();
    }

    private JsonNode candidate(UUID request, Bidder bidder) {
        for (JsonNode one : ok(brokerage.operator.get("/operations/requests/" + request + "/candidates"), 200).path("items")) {
            if (one.at("/provider/slug").asText().equals(bidder.slug())) {
                return one;
            }
        }
        throw new AssertionError(bidder.slug());
    }

    @Test
    void ofThreeOrMoreInvitedOneIsANewcomer() throws SQLException {
        UUID request = brokerage.request("");
        Bidder first = brokerage.veteran();
        Bidder second = brokerage.veteran();
        Bidder third = brokerage.veteran();
        Bidder fresh = brokerage.bidder();

        Answer refused = brokerage.invite(request, first, second, third);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("newcomer");
        assertThat(brokerage.database.text("SELECT count(*) FROM brokering_tender WHERE request_id = ?", request)).isEqualTo("0");
        ok(brokerage.invite(request, first, second, fresh), 200);
        assertThat(brokerage.database.text("""
                SELECT count(*) FROM brokering_invitation i JOIN brokering_tender t ON t.id = i.tender_id
                WHERE t.request_id = ? AND i.newcomer""", request)).isEqualTo("1");
    }

    @Test
    void whereNoNewcomerFitsNoneIsNeeded() throws SQLException {
        UUID request = brokerage.brandRequest();
        Bidder first = brokerage.veteran();
        Bidder second = brokerage.veteran();
        Bidder third = brokerage.veteran();
        brokerage.database
                .change("""
                        UPDATE prototyping_provider SET state = 'applied' WHERE demonstration AND id IN (SELECT provider_id FROM brokering_expertise)""");
        try {
            ok(brokerage.invite(request, first, second, third), 200);
        } finally {
            brokerage.database.change("UPDATE prototyping_provider SET state = 'good' WHERE demonstration AND state = 'applied'");
        }
    }

    @Test
    void twoToFiveAreInvited() throws SQLException {
        UUID request = brokerage.request("");
        Bidder one = brokerage.bidder();

        assertThat(brokerage.invite(request, one).status()).isEqualTo(400);
        assertThat(brokerage.invite(request, one, one).status()).as("the same twice is one").isEqualTo(400);
        assertThat(brokerage.invite(request, one, brokerage.bidder(), brokerage.bidder(), brokerage.bidder(), brokerage.bidder(),
                brokerage.bidder()).status()).isEqualTo(400);
    }

    @Test
    void whoWasNotInvitedForTheLongestTimeIsProposed() throws SQLException {
        Bidder one = brokerage.veteran();
        Bidder two = brokerage.veteran();
        Bidder three = brokerage.veteran();
        Bidder four = brokerage.veteran();
        ok(brokerage.invite(brokerage.request(""), one, two), 200);

        UUID request = brokerage.request("");
        assertThat(candidate(request, three).path("proposed").asBoolean()).isTrue();
        assertThat(candidate(request, four).path("proposed").asBoolean()).isTrue();
        assertThat(candidate(request, three).path("why").get(0).path("text").asText()).contains("never invited");
        JsonNode proposed = ok(brokerage.operator.get("/operations/requests/" + request + "/candidates"), 200).path("items");
        assertThat(proposed.get(2).path("proposed").asBoolean()).isTrue();
        assertThat(proposed.get(2).path("newcomer").asBoolean()).as("the third is the newcomer").isTrue();
    }

    @Test
    void whoCannotDoItSaysWhyAndIsNotInvited() throws SQLException {
        UUID request = UUID.fromString(ok(brokerage.maker.post("/requests", """
                {"service": "production", "process": "pcb", "title": "Board", "brief": "A board with thirty layers, half of them odd."}"""),
                201).path("id").asText());
        Bidder miller = brokerage.bidder();

        JsonNode one = candidate(request, miller);
        assertThat(one.path("fits").asBoolean()).isFalse();
        assertThat(one.path("why").get(0).path("text").asText()).isEqualTo("Has no pcb, but cnc.");
        Answer refused = brokerage.invite(request, miller, brokerage.bidder());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("message").asText()).contains("Has no pcb");
    }

    @Test
    void whoIsOnProbationIsNotProposed() throws SQLException {
        Bidder bidder = brokerage.veteran();
        UUID request = brokerage.request("");
        assertThat(candidate(request, bidder).path("proposed").asBoolean()).isTrue();
        brokerage.database.change("UPDATE prototyping_provider SET state = 'probation' WHERE id = ?", bidder.id());

        JsonNode one = candidate(request, bidder);
        assertThat(one.path("proposed").asBoolean()).isFalse();
        assertThat(one.path("invitable").asBoolean()).isTrue();
    }

    @Test
    void firstJobsComeOneAtATimeAndAreSmall() throws SQLException {
        Bidder fresh = brokerage.bidder();
        UUID request = brokerage.request("");
        ok(brokerage.invite(request, fresh, brokerage.veteran()), 200);
        assertThat(brokerage.bid(request, fresh, price("200000")).json().path("errors").get(0).path("field").asText()).isEqualTo("/price");
        ok(brokerage.bid(request, fresh, price("20000")), 200);

        brokerage.jobs(fresh, "in-work", 1);
        UUID next = brokerage.request("");
        assertThat(candidate(next, fresh).path("invitable").asBoolean()).isFalse();
        assertThat(brokerage.invite(next, fresh, brokerage.veteran()).status()).isEqualTo(400);
    }

    @Test
    void aNewcomerWithFiveOpenJobsIsNotProposed() throws SQLException {
        Bidder bidder = brokerage.bidder();
        brokerage.jobs(bidder, "completed", 6);
        brokerage.jobs(bidder, "in-work", 4);
        UUID request = brokerage.request("");
        assertThat(candidate(request, bidder).path("invitable").asBoolean()).isTrue();
        brokerage.jobs(bidder, "in-work", 1);

        assertThat(candidate(request, bidder).path("proposed").asBoolean()).isFalse();
        assertThat(candidate(request, bidder).path("invitable").asBoolean()).isFalse();
    }
}
