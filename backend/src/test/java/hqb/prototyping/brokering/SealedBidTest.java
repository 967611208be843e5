package hqb.prototyping.brokering;

import static hqb.prototyping.brokering.Brokerage.ok;
import static hqb.prototyping.brokering.Brokerage.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.prototyping.brokering.Brokerage.Bidder;
import hqb.prototyping.brokering.tenders.CloseTender;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class SealedBidTest {
    private static final String CLEAR = """
            SELECT count(*) FROM brokering_bid b JOIN brokering_invitation i ON i.id = b.invitation_id
            JOIN brokering_tender t ON t.id = i.tender_id
            WHERE t.request_id = ? AND num_nonnulls(b.price, b.currency, b.working_days, b.valid_until, b.terms, b.stages, b.opened_at) > 0""";
    private static final String SEALED = """
            SELECT encode(b.sealed, 'escape') FROM brokering_bid b JOIN brokering_invitation i ON i.id = b.invitation_id
            JOIN brokering_tender t ON t.id = i.tender_id WHERE t.request_id = ?""";

    private final Brokerage brokerage;
    private final CloseTender closeTender;
    private final MovableClock clock;
    private final UUID request;
    private final Bidder one;
    private final Bidder two;

    SealedBidTest(Api api, ApplicationContext product, CloseTender closeTender, Clock clock) throws SQLException {
        this.brokerage = new Brokerage(api, product);
        this.closeTender = closeTender;
        this.clock = (MovableClock) clock;
        this.request = brokerage.request("");
        this.one = brokerage.bidder();
        this.two = brokerage.veteran();
        ok(brokerage.invite(request, one, two), 200);
    }

    @AfterEach
    void close() throws SQLException {
        clock.reset();
        brokerage.close();
    }

    @Test
    void nobodyCanReadABidBeforeTheTenderIsOver() {
        JsonNode sent = ok(brokerage.bid(request, one, price("812.57")), 200);

        assertThat(sent.at("/bid/content").isNull()).as("not even who sent it").isTrue();
        assertThat(brokerage.opened(request).path("bids").size()).isZero();
        assertThat(brokerage.opened(request).toString()).doesNotContain("812.57");
        assertThat(brokerage.maker.get("/requests/" + request).json().toString()).doesNotContain("812.57");
        assertThat(brokerage.database.text(CLEAR, request)).isEqualTo("0");
        assertThat(brokerage.database.text(SEALED, request)).doesNotContain("812").doesNotContain("Ex works");
        assertThat(brokerage.database.text("SELECT count(*) FROM platform_mail WHERE body LIKE '%812.57%'")).isEqualTo("0");
        assertThatThrownBy(() -> brokerage.database.change("""
                UPDATE brokering_bid b SET opened_at = now(), price = 1, currency = 'CNY', working_days = 1, valid_until = current_date,
                    stages = '[]' FROM brokering_invitation i, brokering_tender t
                WHERE i.id = b.invitation_id AND t.id = i.tender_id AND t.request_id = ?""", request)).hasMessageContaining("stays sealed");
    }

    @Test
    void allSealedBidsAreOfOneLength() {
        String length = "SELECT string_agg(DISTINCT octet_length(b.sealed)::text, ',') FROM brokering_bid b JOIN brokering_invitation i"
                + " ON i.id = b.invitation_id JOIN brokering_tender t ON t.id = i.tender_id WHERE t.request_id = ?";
        ok(brokerage.bid(request, one, price("8")), 200);
        String first = brokerage.database.text(length, request);
        ok(brokerage.bid(request, one, price("8000.25")), 200);

        assertThat(brokerage.database.text(length, request)).isEqualTo(first);
    }

    @Test
    void aBidMayBeReplacedUntilTheDeadlineAndALateOneIsRefused() {
        ok(brokerage.bid(request, one, price("812.57")), 200);
        ok(brokerage.bid(request, one, price("700")), 200);
        clock.move(Duration.ofHours(49));

        assertThat(brokerage.bid(request, two, price("600")).status()).isEqualTo(409);
        assertThat(brokerage.bid(request, one, price("500")).status()).isEqualTo(409);
        closeTender.run(clock.instant());
        JsonNode opened = brokerage.opened(request);
        assertThat(opened.at("/request/state").asText()).isEqualTo("comparing");
        assertThat(opened.path("bids").size()).isEqualTo(1);
        assertThat(opened.path("bids").get(0).at("/price/amount").asText()).isEqualTo("700.00");
    }

    @Test
    void theBidsAreOpenedTogetherOnceAllHaveAnswered() {
        ok(brokerage.bid(request, one, price("812.57")), 200);
        assertThat(brokerage.opened(request).path("bids").size()).isZero();
        ok(brokerage.bid(request, two, price("900")), 200);

        assertThat(brokerage.opened(request).path("bids").findValuesAsText("amount")).containsExactly("812.57", "900.00");
        assertThat(brokerage.bid(request, two, price("1")).status()).as("too late to replace it").isEqualTo(409);
    }

    @Test
    void whatWasOpenedNeverChanges() {
        ok(brokerage.bid(request, one, price("812.57")), 200);
        ok(brokerage.bid(request, two, price("900")), 200);

        for (String change : new String[]{"price = 1", "opened_at = NULL", "sealed = ''", "terms = NULL"}) {
            assertThatThrownBy(() -> brokerage.database.change("UPDATE brokering_bid b SET " + change + """
                     FROM brokering_invitation i, brokering_tender t
                    WHERE i.id = b.invitation_id AND t.id = i.tender_id AND t.request_id = ?""", request)).as(change)
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void whenAllDeclineTheOperatorGoesOn() {
        ok(one.browser().post("/provider/tenders/" + brokerage.invitation(request, one) + "/refusal", "{\"reason\": \"Busy\"}"), 200);
        ok(brokerage.operator.post(
                "/operations/requests/" + request + "/invitations/" + brokerage.invitation(request, two) + "/refusal",
                "{\"reason\": \"Said no on the telephone\"}"), 200);

        assertThat(brokerage.opened(request).at("/request/state").asText()).isEqualTo("open");
        assertThat(brokerage.bid(request, one, price("5")).status()).isEqualTo(409);
    }

    @Test
    void bidsOfARequestThatIsWithdrawnAreNeverOpened() {
        ok(brokerage.bid(request, one, price("812.57")), 200);
        ok(brokerage.maker.post("/requests/" + request + "/withdrawal", "{\"reason\": \"No money\"}"), 200);
        clock.move(Duration.ofHours(49));
        closeTender.run(clock.instant());

        assertThat(brokerage.database.text(CLEAR, request)).isEqualTo("0");
        assertThat(brokerage.opened(request).at("/request/state").asText()).isEqualTo("withdrawn");
        assertThat(one.browser().get("/provider/tenders/" + brokerage.invitation(request, one)).json().path("outcome").asText())
                .isEqualTo("over");
    }
}
