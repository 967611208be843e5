package hqb.ordering;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.Scope;
import hqb.accounts.TestAccounts;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.payments.Payable;
import hqb.payments.TestPayments;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Suppliers and buyers that a test has for itself. The suppliers are closed in the end, so that no other test meets their offers. */
public final class Bazaar implements AutoCloseable {
    private static final String PREFIX = "test-bazaar-";
    final Api api;
    final TestAccounts accounts;
    public final Database database;
    public final TestPayments payments;
    private final List<ListedPart> parts;
    private final String name = PREFIX + UUID.randomUUID();
    private int suppliers;

    /** One of its own for a test. */
    public Bazaar(Api api, ApplicationContext product) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.payments = product.getBean(TestPayments.class);
        Parts all = product.getBean(Parts.class);
        this.parts = all.listByIds(all.idsAfter(null, 40));
    }

    /** A supplier with a key that may do all. */
    public record Seller(UUID id, Visitor machine) {
    }

    /** A new supplier. */
    public Seller seller() throws SQLException {
        UUID id = UUID.randomUUID();
        OrganisationId organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        accounts.member(organisation, Role.OWNER);
        database.change("""
                INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, state, organisation_id)
                VALUES (?, ?, 'Test', '测试', '', '', 'stall', false, 'active', ?)""", id, name + "-" + suppliers++,
                organisation.value());
        return new Seller(id, accounts.machine(organisation, Scope.OFFERS_READ, Scope.OFFERS_WRITE, Scope.ORDERS_WRITE));
    }

    /** Occupies a counter that nobody has, so that the seller's goods can be picked up. */
    UUID counter(Seller seller) throws SQLException {
        String id = database.text("""
                SELECT c.id FROM places_counter c WHERE NOT EXISTS (SELECT FROM supply_supplier_counter s WHERE s.counter_id = c.id)
                ORDER BY c.id LIMIT 1""");
        database.change("""
                INSERT INTO supply_supplier_counter (supplier_id, counter_id, building_slug)
                SELECT ?, id, building_slug FROM places_counter WHERE id = ?::uuid""", seller.id(), id);
        return UUID.fromString(id);
    }

    /** Puts an offer on sale, MOQ 10 in tens, 0.50 CNY a piece and 0.40 from 100 on. */
    public UUID offer(Seller seller, String sku, long stock, String more) {
        ListedPart part = parts.get(Math.floorMod(sku.hashCode(), parts.size()));
        Answer answer = seller.machine().put("/supply/offers/" + sku, """
                {"mpn": "%s", "manufacturer": "%s", "stock": %d, "moq": 10, "multiple": 10, "currency": "CNY",
                 "priceBreaks": [{"from": 1, "unitPrice": "0.50"}, {"from": 100, "unitPrice": "0.40"}]%s}""".formatted(
                part.part().mpn().replace("\"", "\\\""), part.manufacturer().replace("\"", "\\\""), stock, more));
        if (answer.status() > 201) {
            throw new AssertionError(answer.toString());
        }
        return UUID.fromString(answer.json().path("id").asText());
    }

    /** The browser of the owner of a new company. */
    public Visitor buyer() {
        return accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
    }

    /** Puts something into a cart. */
    public static Answer add(Visitor who, UUID offer, long quantity) {
        return who.post("/cart/lines", "{\"offerId\": \"%s\", \"quantity\": %d}".formatted(offer, quantity));
    }

    /** A checkout whose goods are sent. */
    public static final String SENT = """
            {"currency": "CNY", "delivery": {"method": "courier", "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN",
             "region": "Guangdong", "city": "Shenzhen", "street": "Huaqiang North Rd 1"}}}""";

    /** Orders what is in the cart, to be sent. */
    public static Answer checkOut(Visitor who) {
        return who.post("/checkouts", SENT);
    }

    void pay(JsonNode checkout) {
        payments.pay(new Payable("checkout", UUID.fromString(checkout.path("id").asText())));
    }

    /** How many pieces of an offer can be bought. */
    public long available(UUID offer) {
        return Long.parseLong(database.text("SELECT stock - reserved FROM supply_offer WHERE id = ?", offer));
    }

    /** How many offers have other pieces reserved than are held for orders; always none. */
    public String wronglyReserved() {
        return database.text("SELECT count(*) FROM supply_reserved_wrongly");
    }

    @Override
    public void close() throws SQLException {
        database.change("UPDATE supply_supplier SET state = 'closed' WHERE slug LIKE ?", name + "%");
        database.change("""
                UPDATE supply_offer SET counter_id = NULL WHERE supplier_id IN (SELECT id FROM supply_supplier WHERE slug LIKE ?)""",
                name + "%");
        database.change("""
                DELETE FROM supply_supplier_counter WHERE supplier_id IN (SELECT id FROM supply_supplier WHERE slug LIKE ?)""", name + "%");
    }
}
