package hqb.prototyping.brokering;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** A maker, an operator and providers that a test has for itself. The providers are gone in the end, with what they had done. */
final class Brokerage implements AutoCloseable {
    private static final String PREFIX = "test-brokerage-";

    final TestAccounts accounts;
    final Database database;
    final Visitor maker;
    final Visitor operator;
    private final OrganisationId makers;
    private final String name = PREFIX + UUID.randomUUID().toString().substring(0, 8);
    private int providers;

    Brokerage(Api api, ApplicationContext product) {
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.makers = accounts.organisation(OrganisationKind.MAKER);
        this.maker = accounts.browser(makers, Role.OWNER);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    /** A provider and the browser of its owner. */
    record Bidder(UUID id, String slug, OrganisationId organisation, Visitor browser) {
    }

    /** One that mills and advises on brands. */
    Bidder bidder() throws SQLException {
        UUID id = UUID.randomUUID();
        String slug = name + "-" + providers++;
        OrganisationId organisation = accounts.organisation(OrganisationKind.PROVIDER);
        database.change("""
                INSERT INTO prototyping_provider (id, slug, name_en, name_zh, about_en, about_zh, city_en, city_zh, state, organisation_id)
                VALUES (?, ?, 'Test', '测试', '', '', 'Shenzhen', '深圳', 'good', ?)""", id, slug, organisation.value());
        database.change("INSERT INTO prototyping_machine (provider_id, seq, process, name, units) VALUES (?, 0, 'cnc', 'Mill', 1)", id);
        database.change("INSERT INTO brokering_expertise (provider_id, kind) VALUES (?, 'brand')", id);
        return new Bidder(id, slug, organisation, accounts.browser(organisation, Role.OWNER));
    }

    /** One that has finished ten jobs. */
    Bidder veteran() throws SQLException {
        Bidder bidder = bidder();
        jobs(bidder, "completed", 10);
        return bidder;
    }

    void jobs(Bidder bidder, String state, int many) throws SQLException {
        database.change(
                """
                        WITH o AS (INSERT INTO prototyping_order (id, number, organisation_id, provider_id, kind, process, title, quantity,
                                working_days, currency, total, commission, state, created_at)
                            SELECT gen_random_uuid(), 'PO-T-' || gen_random_uuid()::text, ?, ?, 'production', 'cnc', 'Old', 1, 5, 'CNY', 100, 0, ?, now()
                            FROM generate_series(1, ?) RETURNING id)
                        INSERT INTO prototyping_milestone (id, order_id, position, title_en, title_zh, amount, commission, state, paid_at)
                        SELECT gen_random_uuid(), id, 1, 'All', '全部', 100, 0, 'paid', now() FROM o
                        """,
                makers.value(), bidder.id(), state, many);
    }

    /** A request for milled parts, or with what else is said. */
    UUID request(String more) {
        return sent(
                """
                        {"service": "production", "process": "cnc", "title": "Bracket", "brief": "Ten brackets of anodised aluminium, see the drawing.",
                         "quantity": 10%s}"""
                        .formatted(more));
    }

    UUID brandRequest() {
        return sent("""
                {"service": "expert", "kind": "brand", "title": "A name", "brief": "We make kites and need a name that works abroad."}""");
    }

    private UUID sent(String body) {
        return UUID.fromString(ok(maker.post("/requests", body), 201).path("id").asText());
    }

    static JsonNode ok(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }

    Answer invite(UUID request, Bidder... bidders) {
        StringBuilder slugs = new StringBuilder();
        for (Bidder one : bidders) {
            slugs.append(slugs.isEmpty() ? "" : ", ").append('"').append(one.slug()).append('"');
        }
        return operator.post("/operations/requests/" + request + "/tenders", "{\"providers\": [" + slugs + "]}");
    }

    String invitation(UUID request, Bidder bidder) {
        return database.text("""
                SELECT i.id FROM brokering_invitation i JOIN brokering_tender t ON t.id = i.tender_id
                WHERE t.request_id = ? AND i.provider_id = ? ORDER BY i.id DESC LIMIT 1""", request, bidder.id());
    }

    static String price(String amount) {
        return price(amount, "");
    }

    static String price(String amount, String more) {
        return """
                {"price": {"amount": "%s", "currency": "CNY"}, "workingDays": 9, "validUntil": "%s", "terms": "Ex works"%s}""".formatted(
                amount,
                LocalDate.now().plusDays(30), more);
    }

    Answer bid(UUID request, Bidder bidder, String body) {
        return bidder.browser().put("/provider/tenders/" + invitation(request, bidder) + "/bid", body);
    }

    /** Two providers are invited and both have bid, so that the bids are open. */
    UUID tendered(String first, String second) throws SQLException {
        UUID request = request("");
        Bidder one = bidder();
        Bidder two = veteran();
        ok(invite(request, one, two), 200);
        ok(bid(request, one, price(first)), 200);
        ok(bid(request, two, price(second)), 200);
        return request;
    }

    JsonNode opened(UUID request) {
        return ok(operator.get("/operations/requests/" + request), 200);
    }

    /** Offers the cheapest bid, and answers the offer. */
    JsonNode offered(UUID request, String commission) {
        String bid = opened(request).path("bids").get(0).path("id").asText();
        return ok(operator.post("/operations/requests/" + request + "/offers", """
                {"bidId": "%s", "commission": "%s"}""".formatted(bid, commission)), 200).at("/request/offer");
    }

    static String yes(JsonNode offer) {
        return """
                {"offerId": "%s", "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN", "region": "Guangdong",
                 "city": "Shenzhen", "street": "Huaqiang North Rd 1"}}""".formatted(offer.path("id").asText());
    }

    @Override
    public void close() throws SQLException {
        database.change("UPDATE prototyping_provider SET state = 'removed' WHERE slug LIKE ?", name + "%");
        database.change("""
                DO $$ BEGIN
                    SET LOCAL session_replication_role = replica;
                    DELETE FROM prototyping_milestone WHERE order_id IN (SELECT id FROM prototyping_order WHERE number LIKE 'PO-T-%');
                    DELETE FROM prototyping_order WHERE number LIKE 'PO-T-%';
                END $$""");
    }
}
