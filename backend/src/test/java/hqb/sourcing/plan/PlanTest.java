package hqb.sourcing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.Scope;
import hqb.accounts.TestAccounts;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;

import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class PlanTest {
    private static final String ADDRESS = """
            "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN", "region": "Guangdong", "city": "Shenzhen",
             "street": "Huaqiang North Rd 1"}""";
    private final Api api;
    private final TestAccounts accounts;
    private final Database database;
    private final Parts all;
    private final List<ListedPart> parts;
    private final String name = "test-plan-" + UUID.randomUUID();

    PlanTest(Api api, ApplicationContext product) {
        this.api = api;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(product.getBean(DataSource.class));
        this.all = product.getBean(Parts.class);
        this.parts = all.listByIds(all.idsAfter(null, 400)).stream().filter(part -> part.part().mpn().matches("[A-Z0-9-]{6,}"))
                .sorted(Comparator.comparing(part -> part.part().id().value())).toList();
    }

    @AfterEach
    void close() throws SQLException {
        database.change("UPDATE supply_supplier SET state = 'closed' WHERE slug LIKE ?", name + "%");
    }

    private Visitor seller() throws SQLException {
        OrganisationId organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        accounts.member(organisation, Role.OWNER);
        database.change("""
                INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, state, organisation_id)
                VALUES (?, ?, 'Test', '测试', '', '', 'stall', false, 'active', ?)""", UUID.randomUUID(), name + UUID.randomUUID(),
                organisation.value());
        return accounts.machine(organisation, Scope.OFFERS_READ, Scope.OFFERS_WRITE);
    }

    private static void offer(Visitor seller, ListedPart part, long stock, int moq, int multiple, String price, String more) {
        Answer answer = seller.put("/supply/offers/" + part.part().mpn(),
                """
                        {"mpn": "%s", "manufacturer": "%s", "stock": %d, "moq": %d, "multiple": %d, "currency": "CNY",
                         "priceBreaks": [{"from": 1, "unitPrice": "%s"}]%s}""".formatted(part.part().mpn(), part.manufacturer(), stock, moq,
                        multiple,
                        price, more));
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }

    private static String line(String reference, int quantity, ListedPart part) {
        return reference + "," + quantity + "," + part.part().mpn() + "," + part.manufacturer().replace(",", " ") + "\n";
    }

    private String send(Visitor who, String lines) {
        Answer answer = who.upload("/boms", "list.csv", ("Ref,Qty,MPN,Manufacturer\n" + lines).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private String wholeList(Visitor who, int many) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            lines.append(line("X" + i, 1 + i % 7, parts.get(i)));
        }
        return send(who, lines.toString());
    }

    private static JsonNode plan(Visitor who, String bom, String wish) {
        Answer answer = who.post("/boms/" + bom + "/plans", wish);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static String bought(JsonNode plan, String wish) {
        List<String> lines = new ArrayList<>();
        plan.path("suppliers")
                .forEach(seller -> seller.path("lines")
                        .forEach(line -> lines.add("""
                                {"offerId": "%s", "quantity": %d, "nativePrice": %s}""".formatted(line.path("offerId").asText(),
                                line.path("quantity").asLong(),
                                line.path("nativePrice")))));
        return "{\"plan\": " + wish + ", \"lines\": [" + String.join(",", lines) + "]}";
    }

    private static BigDecimal amount(JsonNode node, String name) {
        return new BigDecimal(node.path(name).path("amount").asText());
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @ParameterizedTest
    @CsvSource({"1,CNY,courier,", "30,USD,courier,", "200,CNY,consolidated,", "5000,HKD,consolidated,", "10,CNY,courier,3",
        "50,CNY,pick-up,"})
    void everyPlanPassesTheCheckoutAtItsOwnTotal(long boards, String currency, String delivery, @Nullable String most) {
        Visitor buyer = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        String bom = wholeList(buyer, 60);
        String wish = """
                {"boards": %d, "currency": "%s", "delivery": "%s", "maxSuppliers": %s, "anySurplus": true}""".formatted(boards, currency,
                delivery, most);
        JsonNode plan = plan(buyer, bom, wish);
        assertThat(items(plan.path("suppliers"))).isNotEmpty();

        Answer filled = buyer.post("/boms/" + bom + "/plans/cart", bought(plan, wish));
        assertThat(filled.status()).as(filled.toString()).isEqualTo(201);
        JsonNode cart = buyer.get("/cart?currency=" + currency).json();
        assertThat(cart.path("ready").asBoolean()).isTrue();
        assertThat(amount(cart, "delivery")).as("what the cart says of sending").isEqualByComparingTo(amount(plan, "shipping"));
        assertThat(items(cart.path("suppliers"))).extracting(seller -> seller.at("/planned/method").asText()).containsOnly(delivery);
        Answer quote = buyer.post("/checkouts/quotes", """
                {"currency": "%s", "delivery": {%s}}""".formatted(currency, ADDRESS));
        assertThat(quote.status()).as(quote.toString()).isEqualTo(200);
        assertThat(items(quote.json().path("suppliers"))).as("the checkout begins with what the plan was priced for")
                .extracting(seller -> seller.path("method").asText()).containsOnly(delivery);
        assertThat(amount(quote.json(), "delivery")).isEqualByComparingTo(amount(plan, "shipping"));
        assertThat(amount(quote.json(), "total")).isEqualByComparingTo(amount(plan, "total"));

        assertThat(amount(plan, "goods").add(amount(plan, "shipping"))).isEqualByComparingTo(amount(plan, "total"));
        if (most == null) {
            assertThat(amount(plan, "saved")).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
        if (!plan.path("lowerBound").isNull()) {
            assertThat(amount(plan, "lowerBound")).isLessThanOrEqualTo(amount(plan, "total"));
        }
        Answer again = buyer.post("/boms/" + bom + "/plans/cart", bought(plan, wish));
        assertThat(again.status()).isEqualTo(201);
        assertThat(items(buyer.get("/cart").json().path("lines"))).as("twice is once").hasSize(filled.json().path("lines").asInt());
    }

    @Test
    void whatASupplierSellsBesideAPlanComesWithIt() throws SQLException {
        Visitor buyer = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        ListedPart planned = parts.get(4);
        ListedPart beside = parts.get(5);
        Visitor seller = seller();
        offer(seller, planned, 1_000_000, 1, 1, "0.000001", "");
        offer(seller, beside, 1_000_000, 1, 1, "0.000001", "");
        String other = items(buyer.get("/parts/" + beside.part().id().value() + "/offers?size=100").json().path("items")).stream()
                .filter(one -> one.at("/unitPrice/amount").asText().equals("0.000001")).findFirst().orElseThrow().path("id").asText();
        assertThat(buyer.post("/cart/lines", "{\"offerId\": \"%s\", \"quantity\": 7}".formatted(other)).status()).isEqualTo(201);
        assertThat(buyer.get("/cart").json().path("delivery").isNull()).as("nobody has said").isTrue();
        String bom = send(buyer, line("X1", 100, planned));
        String wish = "{\"boards\": 10, \"delivery\": \"consolidated\"}";

        Answer filled = buyer.post("/boms/" + bom + "/plans/cart", bought(plan(buyer, bom, wish), wish));

        assertThat(filled.status()).as(filled.toString()).isEqualTo(201);
        JsonNode cart = buyer.get("/cart").json();
        assertThat(items(cart.path("lines"))).hasSize(2);
        assertThat(items(cart.path("suppliers"))).hasSize(1);
        assertThat(cart.at("/suppliers/0/planned/method").asText()).isEqualTo("consolidated");
        String line = cart.at("/lines/1/id").asText();
        assertThat(buyer.put("/cart/lines/" + line, "{\"quantity\": 2000}").status()).isBetween(200, 204);
        assertThat(buyer.get("/cart").json().at("/suppliers/0/planned/method").asText()).as("another quantity, the same way")
                .isEqualTo("consolidated");
    }

    private Visitor withCart(Answer filled) {
        String set = filled.headers("Set-Cookie").stream().filter(cookie -> cookie.startsWith("hqb_cart=")).findFirst().orElseThrow();
        return Visitor.nobody(api).cookie(set.substring(0, set.indexOf(';')));
    }

    @Test
    void aPlanOfManyLinesFillsAGuestsCart() {
        Visitor guest = Visitor.nobody(api);
        String bom = wholeList(guest, Math.min(parts.size(), 330));
        JsonNode plan = plan(guest, bom, "{\"boards\": 3, \"anySurplus\": true, \"tradeOffs\": false}");

        Answer filled = guest.post("/boms/" + bom + "/plans/cart", bought(plan, "{}"));

        assertThat(filled.status()).as(filled.toString()).isEqualTo(201);
        assertThat(plan.path("tradeOffs").isNull()).isTrue();
        assertThat(withCart(filled).get("/cart/summary").json().path("lines").asInt()).isEqualTo(filled.json().path("lines").asInt());
    }

    @Test
    void piecesThatAreLostAreBoughtToo() throws SQLException {
        Visitor guest = Visitor.nobody(api);
        ListedPart part = parts.getFirst();
        offer(seller(), part, 1_000_000, 1, 1, "0.000001", "");
        String bom = send(guest, line("X1", 2, part) + line("X2", 1, part));

        JsonNode usual = plan(guest, bom, "{\"boards\": 100}");
        String kind = usual.at("/needs/0/kind").asText();
        JsonNode own = plan(guest, bom, """
                {"boards": 100, "attrition": [{"kind": "%s", "percent": 7, "pieces": 2}]}""".formatted(kind));

        assertThat(items(usual.path("needs"))).as("two lines of a part are one need").hasSize(1);
        assertThat(own.at("/needs/0/placed").asLong()).isEqualTo(300);
        assertThat(own.at("/needs/0/lost").asLong()).isEqualTo(21);
        assertThat(own.at("/suppliers/0/lines/0/quantity").asLong()).isEqualTo(321);
        assertThat(own.at("/suppliers/0/lines/0/rows")).hasSize(2);
    }

    @Test
    void whatHasMovedIsToldAndPlannedAnew() throws SQLException {
        Visitor guest = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        ListedPart part = parts.get(1);
        Visitor cheap = seller();
        offer(cheap, part, 1_000_000, 10, 10, "0.000001", "");
        String bom = send(guest, line("X1", 10, part));
        String wish = "{\"boards\": 10, \"attrition\": []}";
        JsonNode plan = plan(guest, bom, wish);
        offer(cheap, part, 1_000_000, 10, 10, "0.000002", "");

        Answer dearer = guest.post("/boms/" + bom + "/plans/cart", bought(plan, wish));
        assertThat(dearer.status()).isEqualTo(409);
        assertThat(dearer.json().path("type").asText()).endsWith("price-moved");
        assertThat(dearer.json().at("/lines/0/newUnitPrice/amount").asText()).isEqualTo("0.000002");
        assertThat(dearer.json().at("/plan/suppliers/0/lines/0/nativePrice/amount").asText()).isEqualTo("0.000002");
        assertThat(guest.get("/cart/summary").json().path("lines").asInt()).isZero();

        offer(cheap, part, 20, 10, 10, "0.000002", "");
        Answer less = guest.post("/boms/" + bom + "/plans/cart", bought(plan, wish));
        assertThat(less.json().path("type").asText()).endsWith("out-of-stock");
        assertThat(less.json().at("/lines/0/available").asLong()).isEqualTo(20);
    }

    @Test
    void whatIsNotBoughtSaysWhy() throws SQLException {
        Visitor guest = Visitor.nobody(api);
        Visitor seller = seller();
        List<ListedPart> nobodys = nobodys(3);
        offer(seller, nobodys.get(0), 100_000, 50_000, 1, "0.5", "");
        offer(seller, nobodys.get(1), 5, 1, 1, "0.5", "");
        offer(seller, nobodys.get(2), 5_000, 1, 1, "0.5", ", \"condition\": \"pulled\", \"conditionEvidence\": \"from boards\"");
        String bom = send(guest, line("X1", 1, nobodys.get(0)) + line("X2", 1, nobodys.get(1)) + line("X3", 1, nobodys.get(2))
                + "X4,1,NOBODY-HAS-THIS-AT-ALL,\n");

        JsonNode plan = plan(guest, bom, "{\"boards\": 100}");

        assertThat(items(plan.path("unmet"))).extracting(unmet -> unmet.path("code").asText())
                .containsExactly("minimum-too-high", "too-little", "left-out", "no-match");
        assertThat(plan.at("/unmet/1/available").asLong()).isEqualTo(5);
        assertThat(items(plan(guest, bom, "{\"boards\": 100, \"anySurplus\": true, \"usedToo\": true}").path("unmet")))
                .extracting(unmet -> unmet.path("code").asText()).containsExactly("too-little", "no-match");
    }

    /** Parts that no active supplier offers. */
    private List<ListedPart> nobodys(int many) {
        String ids = database.text(
                """
                        SELECT string_agg(id::text, ',') FROM (SELECT p.id FROM catalogue_part p
                            WHERE p.mpn ~ '^[A-Z0-9-]{6,}$' AND NOT EXISTS (SELECT FROM supply_offer o JOIN supply_supplier s ON s.id = o.supplier_id
                                WHERE o.part_id = p.id AND s.state = 'active')
                            AND NOT EXISTS (SELECT FROM catalogue_part q WHERE q.mpn_key = p.mpn_key AND q.id <> p.id) ORDER BY p.id LIMIT ?) AS found""",
                many);
        return all.listByIds(Arrays.stream(ids.split(",")).map(UUID::fromString).toList());
    }

    @Test
    void fewerSuppliersAndFewerDaysHaveTheirPrice() throws SQLException {
        Visitor guest = Visitor.nobody(api);
        ListedPart part = parts.get(2);
        offer(seller(), part, 1_000_000, 1, 1, "0.000001", ", \"leadTimeDays\": 30");
        StringBuilder lines = new StringBuilder(line("Y1", 5_000, part));
        for (int i = 3; i < 40; i++) {
            lines.append(line("X" + i, 1 + i % 7, parts.get(i)));
        }
        String bom = send(guest, lines.toString());
        JsonNode plan = plan(guest, bom, "{\"boards\": 100, \"anySurplus\": true}");

        List<JsonNode> points = items(plan.at("/tradeOffs/bySuppliers"));
        assertThat(points).isNotEmpty();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).path("suppliers").asInt()).isGreaterThan(points.get(i - 1).path("suppliers").asInt());
        }
        assertThat(amount(points.getLast(), "total")).as("no limit is the last point").isEqualByComparingTo(amount(plan, "total"));
        List<JsonNode> days = items(plan.at("/tradeOffs/byDays"));
        assertThat(days.getLast().path("days").asInt()).isGreaterThanOrEqualTo(30);
        JsonNode soon = plan(guest, bom, "{\"boards\": 100, \"anySurplus\": true, \"deadlineDays\": 10, \"tradeOffs\": false}");
        assertThat(soon.path("days").asInt()).isLessThanOrEqualTo(10);
        assertThat(plan.path("days").asInt()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void theProjectsPriceIsThePlans() {
        Visitor guest = Visitor.nobody(api);
        String bom = wholeList(guest, 12);
        JsonNode plan = plan(guest, bom, "{\"boards\": 20}");

        assertThat(plan.path("gap").asDouble()).isBetween(0.0, 0.05);
        assertThat(items(plan.path("needs"))).hasSize(12);
    }

    @Test
    void badWishesAreRefusedFieldByField() {
        Visitor guest = Visitor.nobody(api);
        String bom = wholeList(guest, 1);

        Answer answer = guest.post("/boms/" + bom + "/plans", """
                {"boards": 0, "maxSuppliers": 0, "deadlineDays": -1, "delivery": "drone", "country": "China", "currency": "EUR",
                 "attrition": [{"kind": "passives", "percent": 101}, {"kind": "nuts"}]}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(items(answer.json().path("errors"))).extracting(error -> error.path("field").asText()).containsExactlyInAnyOrder(
                "/boards",
                "/maxSuppliers", "/deadlineDays", "/delivery", "/country", "/currency", "/attrition/0/percent", "/attrition/1/kind");
        assertThat(guest.post("/boms/" + UUID.randomUUID() + "/plans", "{}").status()).isEqualTo(404);
        assertThat(guest.post("/boms/" + bom + "/plans/cart", "{\"lines\": []}").status()).isEqualTo(400);
    }
}
