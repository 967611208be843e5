package hqb.prototyping.brokering;

import static hqb.prototyping.brokering.Brokerage.ok;
import static hqb.prototyping.brokering.Brokerage.price;
import static hqb.prototyping.brokering.Brokerage.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.prototyping.brokering.Brokerage.Bidder;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may take the file of a design that was sent with a request. */
@HqbTest
class TenderDesignTest {
    private static final byte[] STEP = "ISO-10303-21;\nHEADER;\n/* a bracket */\n".getBytes(StandardCharsets.US_ASCII);

    private final Brokerage brokerage;

    TenderDesignTest(Api api, ApplicationContext product) {
        this.brokerage = new Brokerage(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        brokerage.close();
    }

    private UUID request() {
        String design = ok(brokerage.maker.upload("/designs", "支架.step", STEP), 201).path("id").asText();
        return brokerage.request(", \"designId\": \"" + design + "\"");
    }

    private String tender(UUID request, Bidder bidder) {
        return "/provider/tenders/" + brokerage.invitation(request, bidder);
    }

    @Test
    void whoIsInvitedMayTakeItAndTheMakerSeesWhenAndNobodyElseMay() throws SQLException {
        UUID request = request();
        Bidder one = brokerage.bidder();
        Bidder two = brokerage.veteran();
        Bidder stranger = brokerage.bidder();
        ok(brokerage.invite(request, one, two), 200);
        String tender = tender(request, one);

        assertThat(ok(one.browser().get(tender), 200).path("designFile").asBoolean()).isTrue();
        Answer file = one.browser().get(tender + "/design");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(STEP);
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");

        assertThat(two.browser().get(tender + "/design").status()).as("another's invitation").isEqualTo(404);
        assertThat(stranger.browser().get(tender + "/design").status()).as("nobody's invitation").isEqualTo(404);
        assertThat(brokerage.maker.get(tender + "/design").status()).as("no provider").isEqualTo(404);

        JsonNode taken = brokerage.maker.get("/requests/" + request).json().path("downloads");
        assertThat(taken.findValuesAsText("slug")).containsExactly(one.slug());
        assertThat(taken.get(0).path("at").asText()).isNotEmpty();
        String owners = one.browser().get("/organisation/audit?size=20").text();
        assertThat(owners).contains("design.taken");
    }

    @Test
    void whoDeclinesOrWasNotChosenMayTakeItNoMoreAndWhoWasChosenGoesByTheOrder() throws SQLException {
        UUID request = request();
        Bidder one = brokerage.bidder();
        Bidder two = brokerage.veteran();
        Bidder three = brokerage.veteran();
        ok(brokerage.invite(request, one, two, three), 200);
        ok(three.browser().post(tender(request, three) + "/refusal", "{\"reason\": \"Busy\"}"), 200);
        assertThat(three.browser().get(tender(request, three) + "/design").status()).as("declined").isEqualTo(404);
        assertThat(three.browser().get(tender(request, three)).json().path("designFile").asBoolean()).isFalse();

        ok(brokerage.bid(request, one, price("900")), 200);
        ok(brokerage.bid(request, two, price("700")), 200);
        assertThat(one.browser().get(tender(request, one) + "/design").status()).as("bids are compared").isEqualTo(200);
        JsonNode offer = brokerage.offered(request, "8");
        String order = ok(brokerage.maker.post("/requests/" + request + "/acceptance", yes(offer)), 200).path("order").asText();
        assertThat(one.browser().get(tender(request, one) + "/design").status()).as("not chosen").isEqualTo(404);
        assertThat(two.browser().get(tender(request, two) + "/design").status()).as("the order counts now").isEqualTo(404);
        assertThat(two.browser().get("/provider/orders/" + order + "/design").status()).as("nobody has paid").isEqualTo(404);
    }

    @Test
    void aWithdrawnRequestOrADeletedDesignLeavesNothingToTake() throws SQLException {
        UUID request = request();
        Bidder one = brokerage.bidder();
        ok(brokerage.invite(request, one, brokerage.veteran()), 200);
        String design = brokerage.maker.get("/requests/" + request).json().at("/design/id").asText();
        assertThat(brokerage.maker.delete("/designs/" + design).status()).isEqualTo(204);
        assertThat(one.browser().get(tender(request, one) + "/design").status()).isEqualTo(404);
        assertThat(one.browser().get(tender(request, one)).json().path("designFile").asBoolean()).isFalse();

        UUID other = request();
        Bidder two = brokerage.bidder();
        ok(brokerage.invite(other, two, brokerage.veteran()), 200);
        ok(brokerage.maker.post("/requests/" + other + "/withdrawal", "{}"), 200);
        assertThat(two.browser().get(tender(other, two) + "/design").status()).isEqualTo(404);
    }

    @Test
    void theTermsOfTheAcceptedBidStandInTheOrderAndItsRequestIsARealOne() throws SQLException {
        UUID request = brokerage.tendered("400", "500");
        String order = ok(brokerage.maker.post("/requests/" + request + "/acceptance", yes(brokerage.offered(request, "8"))), 200)
                .path("order").asText();

        assertThat(brokerage.maker.get("/production/orders/" + order).json().path("note").asText()).isEqualTo("Ex works");
        assertThatThrownBy(() -> brokerage.database.change("""
                INSERT INTO prototyping_order (id, number, organisation_id, provider_id, kind, process, title, quantity, working_days,
                    currency, total, commission, state, created_at, request_id)
                SELECT gen_random_uuid(), 'PO-T-none', organisation_id, provider_id, kind, process, title, 1, 1, currency, 1, 0, state,
                    now(), gen_random_uuid() FROM prototyping_order WHERE id = ?::uuid""", order)).hasMessageContaining("foreign key");
    }
}
