package hqb.sourcing.rfq;

import static hqb.sourcing.rfq.Fair.id;
import static hqb.sourcing.rfq.Fair.ok;
import static hqb.sourcing.rfq.Fair.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.sourcing.rfq.Fair.Trader;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import io.micronaut.context.ApplicationContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sees what of bids, and until when they are taken. */
@HqbTest
class BlindBidTest {
    private final Fair fair;
    private final MovableClock clock;
    private final Trader one;
    private final Trader two;
    private final JsonNode rfq;

    BlindBidTest(Api api, ApplicationContext product, MovableClock clock) throws SQLException {
        this.fair = new Fair(api, product);
        this.clock = clock;
        this.one = fair.trader();
        this.two = fair.trader();
        this.rfq = fair.ask(one, two);
    }

    @AfterEach
    void close() throws SQLException {
        clock.reset();
        fair.close();
    }

    static byte[] photo() throws IOException {
        return photo(40);
    }

    static byte[] photo(int width) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void beforeTheDeadlineABuyerSeesPricesAndNobodysNameByWhateverWay() throws IOException {
        String photo = ok(two.browser().upload("/supply/rfqs/" + id(rfq) + "/photos", "p.png", photo()), 201).at("/items/0/id").asText();
        ok(fair.bid(rfq, two, 0, "0.4321", "2"), 201);
        ok(fair.bid(rfq, one, 0, "0.5", "1.9"), 201);

        JsonNode seen = fair.seen(rfq);
        assertThat(seen.path("bids").findValuesAsText("label")).containsExactly("A", "B");
        assertThat(seen.at("/bids/0/lines/0/unitPrice/amount").asText()).isEqualTo("0.4321");
        assertThat(seen.at("/bids/0/supplier").isNull()).isTrue();
        assertThat(seen.at("/invited/0/declined").isNull()).isTrue();
        String bids = seen.path("bids").toString() + seen.path("timeline");
        String list = fair.buyer.get("/rfqs").text();
        String table = fair.buyer.get("/rfqs/" + id(rfq) + "/bids.csv").text();
        String notices = fair.buyer.get("/notices").text();
        for (String secret : new String[]{one.name(), two.name(), one.id().toString(), two.id().toString(), "call the boss", photo}) {
            assertThat(bids).doesNotContain(secret);
            assertThat(list).doesNotContain(secret);
            assertThat(table).contains("0.4321").doesNotContain(secret);
            assertThat(notices).contains("bid A has come in").doesNotContain(secret);
        }
        assertThat(fair.buyer.get("/rfqs/" + id(rfq) + "/photos/" + photo).status()).isEqualTo(404);
        String bid = seen.at("/bids/0/id").asText();
        assertThat(problem(fair.accept(rfq, seen.at("/bids/0"), 1))).as("not before names are open").isEqualTo("409 conflict");
        assertThat(problem(fair.buyer.post("/rfqs/" + id(rfq) + "/bids/" + bid + "/counter-offer", "{\"version\": 1}")))
                .isEqualTo("409 conflict");
        assertThat(fair.database.text("SELECT count(supplier_id) FROM sourcing_rfq_bid_seen WHERE rfq_id = ?::uuid", id(rfq)))
                .isEqualTo("0");
        assertThat(fair.database.text("SELECT count(remark) FROM sourcing_rfq_quote_seen WHERE rfq_id = ?::uuid", id(rfq))).isEqualTo("0");
        assertThat(fair.database.text("SELECT count(*) FROM platform_mail WHERE subject LIKE ? AND (body LIKE ? OR subject LIKE ?)",
                "%" + rfq.path("number").asText() + "%", "%" + two.name() + "%", "%" + two.name() + "%")).isEqualTo("0");

        JsonNode opened = fair.closed(rfq);
        assertThat(opened.at("/bids/0/supplier/name").asText()).isEqualTo(two.name());
        assertThat(opened.at("/bids/0/remark").asText()).contains("call the boss");
        assertThat(opened.at("/bids/0/photos/0/id").asText()).isEqualTo(photo);
        assertThat(fair.buyer.get("/rfqs/" + id(rfq) + "/photos/" + photo).status()).isEqualTo(200);
        assertThat(fair.buyer.get("/rfqs/" + id(rfq) + "/bids.csv").text()).contains(two.name());
    }

    @Test
    void aBidderSeesItsOwnBidOnlyBeforeAndAfterAndStrangersSeeNothing() throws SQLException {
        ok(fair.bid(rfq, one, 0, "0.4321", "2.1"), 201);
        ok(fair.bid(rfq, two, 0, "0.5", "1.9"), 201);
        for (int i = 0; i < 2; i++) {
            Answer page = two.browser().get("/supply/rfqs/" + id(rfq));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).doesNotContain("0.4321").doesNotContain(one.name()).doesNotContain(one.id().toString());
            assertThat(two.browser().get("/supply/rfqs").text()).doesNotContain(one.name());
            assertThat(two.browser().get("/notices").text()).doesNotContain(one.name()).doesNotContain("0.4321");
            assertThat(two.browser().get("/rfqs/" + id(rfq)).status()).as("not its own").isEqualTo(404);
            if (i == 0) {
                fair.closed(rfq);
            }
        }
        assertThat(fair.trader().browser().get("/supply/rfqs/" + id(rfq)).status()).isEqualTo(404);
        assertThat(fair.bid(rfq, fair.trader(), 0, "1", "1").status()).isEqualTo(404);
        var other = fair.accounts.browser(fair.accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(other.get("/rfqs/" + id(rfq)).status()).isEqualTo(404);
        assertThat(other.get("/rfqs/" + id(rfq) + "/bids.csv").status()).isEqualTo(404);
        assertThat(other.post("/rfqs/" + id(rfq) + "/close", "{}").status()).isEqualTo(404);
        assertThat(other.post("/rfqs/" + id(rfq) + "/bids/" + UUID.randomUUID() + "/acceptance", "{\"version\": 1}").status())
                .isEqualTo(404);
    }

    @Test
    void eachVersionTakesThePlaceOfTheOneBeforeAndAllAreKept() {
        ok(fair.bid(rfq, one, 0, "0.5", "2"), 201);
        JsonNode second = ok(fair.bid(rfq, one, 1, "0.45", "2"), 201);
        assertThat(problem(fair.bid(rfq, one, 1, "0.3", "2"))).as("from a second tab").isEqualTo("409 conflict");

        assertThat(second.path("versions").findValuesAsText("version")).containsExactly("2", "1");
        JsonNode bid = fair.seen(rfq).at("/bids/0");
        assertThat(bid.path("version").asInt()).isEqualTo(2);
        assertThat(bid.at("/lines/0/unitPrice/amount").asText()).isEqualTo("0.45");
        assertThat(bid.at("/lines/0/lineTotal/amount").asText()).isEqualTo("450.00");
        assertThat(bid.path("versions")).hasSize(2);
        for (String table : new String[]{"sourcing_rfq_quote SET remark = 'x' WHERE bid_id",
            "sourcing_rfq_quote SET valid_until = now() WHERE bid_id"}) {
            assertThatThrownBy(() -> fair.database.change("UPDATE " + table + " = ?::uuid", bid.path("id").asText()))
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void theDeadlineIsOursAndALateBidIsRefusedByTheDatabaseToo() {
        clock.move(Duration.ofMinutes(59));
        ok(fair.bid(rfq, one, 0, "0.5", "2"), 201);
        clock.move(Duration.ofMinutes(2));

        assertThat(problem(fair.bid(rfq, two, 0, "0.4", "2"))).isEqualTo("409 conflict");
        assertThat(problem(fair.bid(rfq, one, 1, "0.4", "2"))).isEqualTo("409 conflict");
        assertThat(problem(two.browser().post("/supply/rfqs/" + id(rfq) + "/refusal", "{}"))).isEqualTo("409 conflict");
        assertThatThrownBy(() -> fair.database.change("""
                INSERT INTO sourcing_rfq_quote (id, bid_id, version, currency, valid_until, sent_at)
                SELECT gen_random_uuid(), b.id, 9, 'CNY', now() + interval '9 days', r.deadline
                FROM sourcing_rfq_bid b JOIN sourcing_rfq r ON r.id = b.rfq_id WHERE r.id = ?::uuid""", id(rfq)))
                .hasMessageContaining("late");
        JsonNode seen = fair.seen(rfq);
        assertThat(seen.path("state").asText()).as("looking at it closes it").isEqualTo("closed");
        assertThat(seen.at("/bids/0/supplier/name").asText()).isEqualTo(one.name());
        assertThat(seen.path("secondsLeft").asInt()).isZero();
    }

    @Test
    void whatNobodyBidForExpiresAndWhatIsCancelledStaysBlind() {
        ok(fair.bid(rfq, one, 0, "0.5", "2"), 201);
        JsonNode cancelled = ok(fair.buyer.post("/rfqs/" + id(rfq) + "/cancellation", "{}"), 200);
        assertThat(cancelled.path("state").asText()).isEqualTo("cancelled");
        assertThat(cancelled.at("/bids/0/supplier").isNull()).isTrue();
        assertThat(problem(fair.bid(rfq, one, 1, "0.4", "2"))).isEqualTo("409 conflict");
        assertThat(one.browser().get("/notices").text()).contains("cancelled");

        JsonNode other = fair.ask(one, two);
        assertThat(problem(fair.buyer.post("/rfqs/" + id(other) + "/close", "{}"))).as("nobody has bid").isEqualTo("409 conflict");
        clock.move(Duration.ofMinutes(61));
        assertThat(fair.seen(other).path("state").asText()).isEqualTo("expired");
    }

    @Test
    void aSupplierThatSellsNoLongerCannotBid() throws SQLException {
        fair.database.change("UPDATE supply_supplier SET state = 'suspended' WHERE id = ?", one.id());

        assertThat(problem(fair.bid(rfq, one, 0, "0.5", "2"))).isEqualTo("409 conflict");
        assertThat(problem(fair.buyer.post("/rfqs", Fair.body("[{\"partId\": \"" + fair.partId(0) + "\", \"quantity\": 5}]", one))))
                .isEqualTo("400 invalid-request");
        assertThat(fair.seen(rfq).path("bids")).isEmpty();
    }

    @Test
    void whoHasNotAnsweredIsToldOnceThatTheDeadlineIsNear() {
        ok(fair.bid(rfq, one, 0, "0.5", "2"), 201);
        var remind = fair.remind();
        remind.remind(UUID.fromString(id(rfq)));
        remind.remind(UUID.fromString(id(rfq)));

        assertThat(two.browser().get("/notices").text().split("the deadline is near", -1)).hasSize(2);
        assertThat(one.browser().get("/notices").text()).doesNotContain("the deadline is near");
    }
}
