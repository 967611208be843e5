package hqb.projects;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.ordering.Bazaar;
import hqb.payments.Payable;
import hqb.payments.TestPayments;
import hqb.prototyping.orders.Workshop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A project for which parts, boards and a test are ordered, with nothing paid yet. */
final class Commission implements AutoCloseable {
    private static final String LAMP = """
            {"name": "Lamp", "facts": {"markets": ["us", "eu", "jp"], "radio": true, "bands": ["2.4-ghz"], "module": false, "mains": "built-in",
             "battery": "lithium", "battery-wh": 7.4, "battery-tested": false, "class": "b", "clock-mhz": 240, "skin": false, "samples": 20,
             "manual": true}}""";
    private static final String LABORATORY = "hush-room-emc-laboratory";

    final Bazaar bazaar;
    final Workshop workshop;
    final Visitor maker;
    final TestPayments payments;
    final String project;
    final UUID offer;

    Commission(Api api, ApplicationContext product) throws SQLException, InterruptedException {
        this.bazaar = new Bazaar(api, product);
        this.workshop = new Workshop(api, product, "sparrow-minute-boards");
        this.maker = workshop.maker;
        this.payments = bazaar.payments;
        this.offer = bazaar.offer(bazaar.seller(), "P", 10_000, "");
        this.project = "/projects/" + maker.post("/projects", "{\"name\": \"Lamp\", \"boards\": 10}").json().path("id").asText();
    }

    /** Orders pieces for the project and leaves them unpaid; gives what is to be paid. */
    Payable parts(long pieces) {
        Bazaar.add(maker, offer, pieces);
        Answer placed = maker.post("/checkouts", Bazaar.SENT.replaceFirst("\\{", "{\"payLater\": true, "));
        if (!placed.json().at("/payment/id").isNull()) {
            throw new AssertionError(placed.toString());
        }
        return add("parts", placed.json().path("id").asText());
    }

    /** Orders boards for the project; gives their deposit. */
    Payable boards() {
        return add("production", workshop.order(workshop.quote(1000)).json().path("id").asText());
    }

    /** Orders a test for the project; gives its deposit. */
    Payable test() {
        String plan = maker.post("/test-plans", LAMP).json().path("id").asText();
        String week = "";
        for (JsonNode one : maker.get("/test-plans/" + plan + "/laboratories").json().path("laboratories")) {
            for (JsonNode that : one.path("weeks")) {
                if (one.at("/provider/slug").asText().equals(LABORATORY) && that.path("free").asInt() > 0) {
                    week = that.path("week").asText();
                }
            }
        }
        Answer quotes = maker.post("/test-plans/" + plan + "/quotes", """
                {"choices": [{"test": "us-15b", "provider": "%s", "leadTime": "standard", "week": "%s"}]}""".formatted(LABORATORY, week));
        Answer ordered = maker.post("/quotes/" + quotes.json().at("/items/0/id").asText() + "/order", "{}");
        return add("production", ordered.json().path("id").asText());
    }

    private Payable add(String kind, String id) {
        Answer bill = maker.post(project + "/orders", "{\"kind\": \"%s\", \"id\": \"%s\"}".formatted(kind, id));
        for (JsonNode item : bill.json().path("items")) {
            if (item.path("orderId").asText().equals(id)) {
                return new Payable(item.at("/due/kind").asText(), UUID.fromString(item.at("/due/id").asText()));
            }
        }
        throw new AssertionError(bill.toString());
    }

    JsonNode bill() {
        return maker.get(project + "/bill").json();
    }

    /** The states of all that was ordered for the project. */
    List<String> states() {
        return at("items", "state");
    }

    /** What is to be paid for all of it, in fen. */
    long waiting() {
        return bill().at("/waiting/0/amount").asText("0").replace(".", "").transform(Long::parseLong);
    }

    private List<String> at(String list, String field) {
        List<String> found = new ArrayList<>();
        bill().path(list).forEach(one -> found.add(one.path(field).asText()));
        return found;
    }

    Answer pay(Payable... parts) {
        return pay(maker, parts);
    }

    Answer pay(Visitor who, Payable... parts) {
        List<String> named = new ArrayList<>();
        for (Payable part : parts) {
            named.add("{\"kind\": \"%s\", \"id\": \"%s\"}".formatted(part.kind(), part.id()));
        }
        return who.post(project + "/payments", "{\"parts\": [" + String.join(", ", named) + "]}");
    }

    /** Opens a payment, and waits until Stripe knows it; gives its id. */
    String open(Payable... parts) {
        Answer opened = pay(parts);
        if (opened.status() != 201) {
            throw new AssertionError(opened.toString());
        }
        payments.await(parts[0], "open");
        return opened.json().path("id").asText();
    }

    /** Stripe's ids of all payments that a thing was ever part of. */
    List<String> intents(Payable payable) {
        String all = bazaar.database.text("""
                SELECT string_agg(p.intent, ' ') FROM payments_payment p JOIN payments_part t ON t.payment_id = p.id
                WHERE t.payable_id = ? AND p.intent IS NOT NULL""", payable.id());
        return all.equals("null") ? List.of() : List.of(all.split(" ", -1));
    }

    /** Pays an intent with a card; whether Stripe took it. */
    boolean confirm(String intent, String card) {
        try {
            payments.ask("POST", "/v1/payment_intents/" + intent + "/confirm", "payment_method=" + card
                    + "&return_url=http%3A%2F%2Flocalhost%2Fback");
            return true;
        } catch (AssertionError refused) {
            return false;
        }
    }

    /** What is held for an order or a milestone, in fen. */
    long held(String order) {
        return Long.parseLong(bazaar.database.text("""
                SELECT coalesce(-sum(b.balance), 0) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id WHERE a.code = ?""",
                "buyer_held:" + order));
    }

    /** The one order of a checkout with one seller. */
    String order(Payable parts) {
        return bazaar.database.text("SELECT id FROM ordering_order WHERE group_id = ?", parts.id());
    }

    @Override
    public void close() throws SQLException {
        bazaar.close();
        workshop.close();
    }
}
