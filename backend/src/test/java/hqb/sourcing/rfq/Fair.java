package hqb.sourcing.rfq;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.payments.TestPayments;
import hqb.sourcing.rfq.bidding.RemindBidders;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A buyer and suppliers that a test has for itself. The suppliers are closed in the end, so that no other test meets them. */
final class Fair implements AutoCloseable {
    final Database database;
    final TestPayments payments;
    final TestAccounts accounts;
    final Visitor buyer;
    final List<ListedPart> parts;
    private final String name = "test-fair-" + UUID.randomUUID();
    private final ApplicationContext product;
    private int traders;

    Fair(Api api, ApplicationContext product) {
        this.product = product;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.payments = product.getBean(TestPayments.class);
        Parts all = product.getBean(Parts.class);
        this.parts = all.listByIds(all.idsAfter(null, 5));
        this.buyer = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
    }

    RemindBidders remind() {
        return product.getBean(RemindBidders.class);
    }

    /** A supplier and the browser of its owner. Its name says which of the test's it is. */
    record Trader(UUID id, String name, Visitor browser) {
    }

    Trader trader() throws SQLException {
        return trader("stall");
    }

    Trader trader(String kind) throws SQLException {
        UUID id = UUID.randomUUID();
        String called = "Secret" + id.toString().substring(0, 8);
        OrganisationId organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        database.change("""
                INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, state, organisation_id)
                VALUES (?, ?, ?, ?, '', '', ?, false, 'active', ?)""", id, name + "-" + traders++, called, called, kind,
                organisation.value());
        return new Trader(id, called, accounts.browser(organisation, Role.OWNER));
    }

    static JsonNode ok(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.toString());
        }
        return answer.json();
    }

    static String problem(Answer answer) {
        return answer.status() + " " + answer.json().path("type").asText().replaceFirst(".*/", "");
    }

    String partId(int which) {
        return parts.get(which).part().id().value().toString();
    }

    /** 1,000 pieces of one part and 200 of another, of these suppliers, for an hour. */
    JsonNode ask(Trader... traders) {
        return ok(buyer.post("/rfqs",
                body("""
                        [{"partId": "%s", "quantity": 1000, "targetPrice": "0.40"}, {"partId": "%s", "quantity": 200}]"""
                        .formatted(partId(0), partId(1)),
                        traders)),
                201);
    }

    static String body(String lines, Trader... traders) {
        StringBuilder whom = new StringBuilder();
        for (Trader one : traders) {
            whom.append(whom.isEmpty() ? "" : ", ").append('"').append(one.id()).append('"');
        }
        return """
                {"title": "Parts for a lamp", "currency": "CNY", "deadline": "%s", "lines": %s%s}""".formatted(
                Instant.now().plus(Duration.ofHours(1)), lines, whom.isEmpty() ? "" : ", \"suppliers\": [" + whom + "]");
    }

    /** A line of a quote: 5,000 in stock in tens, at that price. */
    static String line(JsonNode rfq, int which, String price) {
        return """
                {"lineId": "%s", "stock": 5000, "moq": 10, "multiple": 10, "priceBreaks": [{"from": 10, "unitPrice": "%s"}],
                 "dateCode": "2530", "leadTimeDays": 3}""".formatted(rfq.path("lines").get(which).path("id").asText(), price);
    }

    static String quote(int replaces, String currency, String... lines) {
        LocalDate until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2);
        return """
                {"replaces": %d, "currency": "%s", "validUntil": "%s", "remark": "Sealed bags, call the boss", "lines": [%s]}""".formatted(
                replaces, currency, until, String.join(", ", lines));
    }

    Answer bid(JsonNode rfq, Trader trader, int replaces, String first, String second) {
        return trader.browser().post("/supply/rfqs/" + id(rfq) + "/quotes",
                quote(replaces, "CNY", line(rfq, 0, first), line(rfq, 1, second)));
    }

    static String id(JsonNode rfq) {
        return rfq.path("id").asText();
    }

    JsonNode seen(JsonNode rfq) {
        return ok(buyer.get("/rfqs/" + id(rfq)), 200);
    }

    JsonNode closed(JsonNode rfq) {
        return ok(buyer.post("/rfqs/" + id(rfq) + "/close", "{}"), 200);
    }

    Answer accept(JsonNode rfq, JsonNode bid, int version) {
        return buyer.post("/rfqs/" + id(rfq) + "/bids/" + bid.path("id").asText() + "/acceptance", "{\"version\": " + version + "}");
    }

    @Override
    public void close() throws SQLException {
        database.change("UPDATE supply_supplier SET state = 'closed' WHERE slug LIKE ?", name + "%");
    }
}
