package hqb.standin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.sun.net.httpserver.HttpExchange;
import hqb.standin.protocol.Faults;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.resources.RecipientAccounts;
import hqb.standin.resources.World;
import hqb.standin.state.Resource;
import hqb.standin.webhooks.Deliveries;
import hqb.standin.webhooks.Manners;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What only a stand-in can do: move the clock, break things, take the part of banks and buyers. README.md lists it. */
final class TestControls {
    private static final String OUTCOME = "outcome";

    private final World world;
    private final Routes routes;
    private final Deliveries deliveries;
    private final Faults faults;
    private final String secretKey;

    TestControls(World world, Routes routes, Deliveries deliveries, Faults faults, String secretKey) {
        this.world = world;
        this.routes = routes;
        this.deliveries = deliveries;
        this.faults = faults;
        this.secretKey = secretKey;
    }

    void handle(HttpExchange exchange) throws IOException {
        int status = 200;
        JsonObject answer;
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        world.lock().lock();
        try {
            ApiServer.authenticate(exchange.getRequestHeaders().getFirst("Authorization"), secretKey);
            world.agenda().run();
            JsonObject body = text.isBlank() ? new JsonObject() : JsonParser.parseString(text).getAsJsonObject();
            String query = exchange.getRequestURI().getRawQuery();
            answer = answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath().substring("/_test/".length()),
                    new Parameters(body), query == null ? "" : query);
        } catch (StripeFailure e) {
            status = e.status();
            answer = e.body();
        } catch (JsonSyntaxException | IllegalStateException e) {
            status = 400;
            answer = StripeFailure.invalid(null, "No JSON object: " + e.getMessage()).body();
        } finally {
            world.state().commit();
            deliveries.committed();
            world.lock().unlock();
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        ApiServer.send(exchange, status, ApiServer.GSON.toJson(answer));
    }

    private JsonObject answer(String method, String path, Parameters body, String query) {
        String[] parts = path.split("/");
        String id = parts.length > 1 ? parts[1] : "";
        return switch (method + " " + parts[0] + (parts.length > 1 ? "/" : "")) {
            case "GET clock" -> clock();
            case "POST clock" -> moveClock(body);
            case "GET book" -> world.state().book().report(query.contains("postings=true"));
            case "GET faults" -> faults.report();
            case "POST faults" -> addFault(body);
            case "DELETE faults" -> {
                faults.clear();
                yield faults.report();
            }
            case "GET webhooks" -> deliveries.report();
            case "POST webhooks" -> behave(body);
            case "POST webhooks/" -> redeliver(body);
            case "POST disputes" -> routes.disputes.open(get("charge", body.required("charge")),
                    body.number("amount", get("charge", body.required("charge")).number("amount_captured")),
                    body.text("reason", "fraudulent"), body.flag("inquiry")).json();
            case "POST disputes/" -> decideDispute(get("dispute", id), body);
            case "POST refunds/" -> {
                routes.refunds.fail(get("refund", id), body.text("reason", "lost_or_stolen_card"));
                yield get("refund", id).json();
            }
            case "POST payouts" -> payOut(body);
            case "POST payouts/" -> decidePayout(get("payout", id), body);
            case "POST accounts/" -> {
                routes.recipients.decide(get(RecipientAccounts.KIND, id), body.required("stripe_transfers"));
                yield get(RecipientAccounts.KIND, id).json();
            }
            case "POST intents/" -> decideIntent(id, body.required(OUTCOME).equals("approve"));
            default -> throw StripeFailure.of(404, "invalid_request_error", null, "No such control: " + method + " /_test/" + path);
        };
    }

    private Resource get(String kind, String id) {
        return world.get(kind, id, "id");
    }

    private JsonObject clock() {
        return Resource.object("now", world.now(), "ahead_seconds", world.state().clock().ahead());
    }

    private JsonObject moveClock(Parameters body) {
        long by = body.has("now") ? body.requiredNumber("now") - world.now() : body.requiredNumber("advance_seconds");
        world.state().moveClock(world.state().clock().ahead() + Math.max(0, by));
        world.agenda().run();
        return clock();
    }

    private JsonObject addFault(Parameters body) {
        Faults.Kind kind;
        try {
            kind = Faults.Kind.valueOf(body.required("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw StripeFailure.parameter(null, "kind", "No such fault: " + body.text("kind"));
        }
        faults.add(kind, body.text("method", "*"), body.text("path", ".*"), body.number("millis", 1_000), (int) body.number("skip", 0),
                (int) body.number("times", 1));
        return faults.report();
    }

    private JsonObject behave(Parameters body) {
        if (body.has("paused")) {
            deliveries.pause(body.flag("paused"));
        }
        if (body.names().stream().anyMatch(name -> !name.equals("paused"))) {
            deliveries.behave(new Manners((int) body.number("copies", 1), body.number("delay_ms", 0), body.number("shuffle_ms", 0),
                    Deliveries.misdeed(body.text("misdeed", "none")), body.has("share") ? Double.parseDouble(body.required("share")) : 1));
        }
        return deliveries.report();
    }

    private JsonObject redeliver(Parameters body) {
        int copies = (int) body.number("copies", 1);
        String id = body.text("event");
        String type = body.text("type");
        for (String kind : List.of("event", "v2.core.event")) {
            world.state().all(kind).stream()
                    .filter(event -> (id == null || event.id().equals(id)) && (type == null || event.is("type", type)))
                    .forEach(event -> deliveries.redeliver(event, copies));
        }
        return deliveries.report();
    }

    private JsonObject decideDispute(Resource dispute, Parameters body) {
        if (body.required(OUTCOME).equals("won")) {
            routes.disputes.win(dispute);
        } else {
            routes.disputes.lose(dispute);
        }
        return dispute.json();
    }

    private JsonObject payOut(Parameters body) {
        Resource payout = routes.payouts.payOutAvailable(body.text("account", World.PLATFORM), body.required("currency"));
        return payout == null ? Resource.object("payout", null) : payout.json();
    }

    private JsonObject decidePayout(Resource payout, Parameters body) {
        if (body.required(OUTCOME).equals("paid")) {
            routes.payouts.arrive(payout);
        } else {
            routes.payouts.fail(payout, body.text("code", "account_closed"));
        }
        return payout.json();
    }

    private JsonObject decideIntent(String id, boolean approve) {
        Resource intent = id.startsWith("seti_") ? get("setup_intent", id) : get("payment_intent", id);
        if (!routes.attempts.isWaiting(intent)) {
            throw StripeFailure.invalid(null, intent.id() + " waits for nothing: it is " + intent.text("status") + ".");
        }
        if (id.startsWith("seti_")) {
            if (approve) {
                routes.setups.approve(intent);
            } else {
                routes.setups.refuse(intent);
            }
        } else if (approve) {
            routes.attempts.approve(intent);
        } else {
            routes.attempts.refuse(intent);
        }
        return intent.json();
    }
}
