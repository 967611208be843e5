package hqb.prototyping.orders;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.payments.Payable;
import hqb.payments.TestPayments;
import hqb.prototyping.designs.SmallBoard;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;

/** A demonstration provider that belongs to a test for a while, a maker, an operator, and a measured board. */
public final class Workshop implements AutoCloseable {
    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String ADDRESS = """
            {"name": "Li Lei", "phone": "13800000000", "country": "CN", "region": "Guangdong", "city": "Shenzhen",
             "street": "Huaqiang North Rd 1"}""";

    final TestAccounts accounts;
    public final Database database;
    public final Visitor maker;
    public final Visitor provider;
    public final Visitor operator;
    final String slug;
    private final TestPayments payments;
    private final String design;

    /** Takes the provider of that slug over, and measures a board. */
    public Workshop(Api api, ApplicationContext product, String slug) throws SQLException, InterruptedException {
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.payments = product.getBean(TestPayments.class);
        this.slug = slug;
        this.maker = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        OrganisationId workshop = accounts.organisation(OrganisationKind.SUPPLIER);
        this.provider = accounts.browser(workshop, Role.OWNER);
        database.change("UPDATE prototyping_provider SET organisation_id = ? WHERE slug = ?", workshop.value(), slug);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.design = maker.upload("/designs", "small.zip", SmallBoard.zip()).json().path("id").asText();
        for (int i = 0; i < 300 && !maker.get("/designs/" + design).json().path("state").asText().equals("ready"); i++) {
            Thread.sleep(50);
        }
    }

    /** A firm price of the provider for so many boards. */
    public JsonNode quote(int quantity) {
        JsonNode prices = maker.post("/designs/" + design + "/prices", """
                {"process": "pcb", "options": {"finish": "lead-free-hasl", "thickness-mm": 1.6, "mask-colour": "green"}, "quantities": [%d]}
                """.formatted(quantity)).json();
        for (JsonNode offer : prices.path("offers")) {
            if (offer.at("/provider/slug").asText().equals(slug)) {
                return maker.post("/designs/" + design + "/quotes", """
                        {"process": "pcb", "options": {"finish": "lead-free-hasl", "thickness-mm": 1.6, "mask-colour": "green"},
                         "quantity": %d, "provider": "%s", "leadTime": "%s"}""".formatted(quantity, slug,
                        offer.at("/cells/0/leadTime").asText())).json();
            }
        }
        throw new AssertionError(slug + " does not make it: " + prices);
    }

    /** Orders what a firm price was given for. */
    public Answer order(JsonNode quote) {
        return maker.post("/quotes/" + quote.path("id").asText() + "/order", "{\"delivery\": " + ADDRESS + "}");
    }

    /** Opens the payment of what is due and pays it. */
    JsonNode pay(String order) {
        JsonNode page = maker.post("/production/orders/" + order + "/payment", "{}").json();
        for (JsonNode part : page.path("milestones")) {
            if (part.path("state").asText().equals("due")) {
                payments.pay(new Payable("milestone", UUID.fromString(part.path("id").asText())));
            }
        }
        return see(order);
    }

    void payLate(String milestone) {
        payments.pay(new Payable("milestone", UUID.fromString(milestone)));
    }

    void whileNothingIsCancelled(Runnable run) {
        payments.whileNothingIsCancelled(run);
    }

    /** The order as its maker sees it. */
    public JsonNode see(String order) {
        return maker.get("/production/orders/" + order).json();
    }

    /** Somebody does something to an order. */
    public static Answer act(Visitor who, String order, String deed, String more) {
        return who.post("/production/orders/" + order + "/deeds", "{\"deed\": \"" + deed + "\"" + more + "}");
    }

    static String photo(Visitor who, String order) {
        return who.upload("/production/orders/" + order + "/files?purpose=photo", "board.png", PNG).json().path("id").asText();
    }

    /** From a paid deposit to boards that are inspected. */
    public void make(String order) {
        require(act(provider, order, "show-plan", ", \"text\": \"As in your files\""), "awaiting-approval");
        require(act(maker, order, "approve", ""), "in-work");
        require(act(provider, order, "inspect", ", \"files\": [\"" + photo(provider, order) + "\"]"), "awaiting-balance");
    }

    /** Fails unless the order is in that state. */
    public static void require(Answer answer, String state) {
        if (answer.status() != 200 || !answer.json().path("state").asText().equals(state)) {
            throw new AssertionError(answer.toString());
        }
    }

    @Override
    public void close() throws SQLException {
        database.change("UPDATE prototyping_provider SET organisation_id = NULL WHERE slug = ?", slug);
    }
}
