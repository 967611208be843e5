package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.model.Balance;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Customer;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.Payout;
import com.stripe.model.Refund;
import com.stripe.model.SetupIntent;
import com.stripe.model.StripeObject;
import com.stripe.model.Transfer;
import com.stripe.model.TransferReversal;
import com.stripe.model.WebhookEndpoint;
import com.stripe.net.ApiResource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is answered has every field that Stripe's own examples have, and none that the SDK does not know. */
class ShapesTest {
    private static final Map<String, Class<? extends StripeObject>> KINDS = Map.ofEntries(Map.entry("balance", Balance.class),
            Map.entry("balance_transaction", BalanceTransaction.class), Map.entry("charge", Charge.class),
            Map.entry("customer", Customer.class), Map.entry("dispute", Dispute.class), Map.entry("payment_intent", PaymentIntent.class),
            Map.entry("payment_method", PaymentMethod.class), Map.entry("payout", Payout.class), Map.entry("refund", Refund.class),
            Map.entry("setup_intent", SetupIntent.class), Map.entry("transfer", Transfer.class),
            Map.entry("transfer_reversal", TransferReversal.class), Map.entry("webhook_endpoint", WebhookEndpoint.class));
    /** In the examples, but answered only on request or by other ways of paying. */
    private static final Map<String, Set<String>> NOT_OURS = Map.of("charge", Set.of("refunds", "source"), "payment_intent",
            Set.of("source"));

    /** All objects of all answers of all scenarios. */
    private static List<JsonObject> answered() throws Exception {
        try (var bench = new Workbench()) {
            var scenarios = new Scenarios(bench.client, bench.standIn.baseUrl());
            for (JsonElement scenario : Scenarios.file()) {
                scenarios.run(scenario.getAsJsonObject());
            }
            var objects = new ArrayList<JsonObject>();
            String after = "";
            while (true) {
                JsonObject page = bench.get("/v1/events?limit=100" + after);
                for (JsonElement each : page.getAsJsonArray("data")) {
                    objects.add(each.getAsJsonObject());
                    objects.add(each.getAsJsonObject().getAsJsonObject("data").getAsJsonObject("object"));
                    after = "&starting_after=" + each.getAsJsonObject().get("id").getAsString();
                }
                if (!page.get("has_more").getAsBoolean()) {
                    break;
                }
            }
            for (String list : List.of("transfers", "balance_transactions", "payouts", "setup_intents")) {
                bench.get("/v1/" + list + "?limit=100").getAsJsonArray("data").forEach(each -> objects.add(each.getAsJsonObject()));
            }
            bench.get("/v1/transfers?limit=100").getAsJsonArray("data").forEach(each -> each.getAsJsonObject().getAsJsonObject("reversals")
                    .getAsJsonArray("data").forEach(reversal -> objects.add(reversal.getAsJsonObject())));
            objects.add(bench.get("/v1/balance"));
            objects.add(bench.post("/v1/webhook_endpoints", "url=https://shop.example/hook&enabled_events[]=*"));
            return objects;
        }
    }

    private static JsonObject examples() throws Exception {
        try (InputStream in = Objects.requireNonNull(ShapesTest.class.getResourceAsStream("/hqb/standin/fixtures3-excerpt.json"))) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject()
                    .getAsJsonObject("resources");
        }
    }

    @Test
    void everyFieldOfStripesExamplesIsAnswered() throws Exception {
        JsonObject examples = examples();
        var missing = new TreeSet<String>();
        var kinds = new TreeSet<String>();
        for (JsonObject object : answered()) {
            String kind = object.get("object").getAsString();
            if (KINDS.containsKey(kind)) {
                kinds.add(kind);
                for (String field : examples.getAsJsonObject(kind).keySet()) {
                    boolean other = kind.equals("payment_method") && field.equals("card")
                            && !object.get("type").getAsString().equals("card");
                    if (!object.has(field) && !other && !NOT_OURS.getOrDefault(kind, Set.of()).contains(field)) {
                        missing.add(kind + "." + field);
                    }
                }
            }
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(KINDS.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyAnswerPassesThroughTheSdkUnchanged() throws Exception {
        var lost = new TreeSet<String>();
        var counted = new HashMap<String, Integer>();
        for (JsonObject object : answered()) {
            String kind = object.get("object").getAsString();
            Class<? extends StripeObject> type = kind.equals("event") ? Event.class : KINDS.get(kind);
            counted.merge(kind, 1, Integer::sum);
            JsonElement back = ApiResource.GSON.toJsonTree(ApiResource.GSON.fromJson(object, type), type);
            differ(kind, stripped(object), stripped(back), lost);
        }
        assertThat(lost).isEmpty();
        assertThat(counted).hasSizeGreaterThan(10);
    }

    private static void differ(String path, JsonElement mine, JsonElement back, Set<String> lost) {
        if (mine.isJsonObject() && back.isJsonObject()) {
            mine.getAsJsonObject().entrySet().forEach(entry -> {
                JsonElement other = back.getAsJsonObject().get(entry.getKey());
                if (other == null) {
                    lost.add(path + "." + entry.getKey());
                } else {
                    differ(path + "." + entry.getKey(), entry.getValue(), other, lost);
                }
            });
        } else if (mine.isJsonArray() && back.isJsonArray()) {
            for (int i = 0; i < Math.min(mine.getAsJsonArray().size(), back.getAsJsonArray().size()); i++) {
                differ(path + "[]", mine.getAsJsonArray().get(i), back.getAsJsonArray().get(i), lost);
            }
        } else if (!mine.equals(back)) {
            lost.add(path + ": " + mine + " is " + back);
        }
    }

    private static JsonElement stripped(JsonElement element) {
        if (element.isJsonObject()) {
            var object = new JsonObject();
            element.getAsJsonObject().entrySet().forEach(entry -> {
                if (!entry.getValue().isJsonNull()) {
                    object.add(entry.getKey(), stripped(entry.getValue()));
                }
            });
            return object;
        }
        if (element.isJsonArray()) {
            var array = new JsonArray();
            element.getAsJsonArray().forEach(each -> array.add(stripped(each)));
            return array;
        }
        return element.isJsonNull() ? JsonNull.INSTANCE : element;
    }
}
