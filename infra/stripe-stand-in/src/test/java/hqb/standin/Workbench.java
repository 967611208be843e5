package hqb.standin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.StripeClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A stand-in with a client for it, for one test. */
final class Workbench implements AutoCloseable {
    static final String KEY = StandInOptions.DEFAULT_KEY;

    final StripeStandIn standIn;
    final StripeClient client;
    final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Workbench() throws IOException {
        this(StandInOptions.defaults());
    }

    Workbench(StandInOptions options) throws IOException {
        standIn = StripeStandIn.start(options);
        client = client(standIn.baseUrl());
    }

    static StripeClient client(String baseUrl) {
        return StripeClient.builder().setApiKey(KEY).setApiBase(baseUrl).setConnectTimeout(3_000).setReadTimeout(20_000).build();
    }

    /** Uses one of the stand-in's own controls. */
    JsonObject control(String method, String path, @Nullable String body) throws Exception {
        return JsonParser.parseString(send(method, "/_test/" + path, body).body()).getAsJsonObject();
    }

    /** A request of the API without the client; headers are names and values in turn. */
    HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(standIn.baseUrl() + path)).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + KEY).method(method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonObject post(String path, String body, String... headers) throws Exception {
        return JsonParser.parseString(send("POST", path, body, headers).body()).getAsJsonObject();
    }

    JsonObject get(String path) throws Exception {
        return JsonParser.parseString(send("GET", path, null).body()).getAsJsonObject();
    }

    /** A succeeded card payment's id of the payment and of the charge. */
    String[] paid(long amount, String currency, String method) throws Exception {
        JsonObject intent = post("/v1/payment_intents", "amount=" + amount + "&currency=" + currency
                + "&confirm=true&payment_method_types[]=card&payment_method=" + method);
        return new String[]{intent.get("id").getAsString(), intent.get("latest_charge").getAsString()};
    }

    /** A recipient who may be paid. */
    String recipient() throws Exception {
        String id = JsonParser.parseString(send("POST", "/v2/core/accounts",
                "{\"configuration\":{\"recipient\":{\"capabilities\":{\"stripe_balance\":{\"stripe_transfers\":{\"requested\":true}}}}}}",
                "Stripe-Version", com.stripe.Stripe.API_VERSION).body()).getAsJsonObject().get("id").getAsString();
        control("POST", "accounts/" + id, "{\"stripe_transfers\":\"active\"}");
        return id;
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for: " + what);
            }
            Thread.sleep(20);
        }
    }

    static String code(JsonObject answer) {
        JsonElement code = answer.getAsJsonObject("error").get("code");
        return code == null ? "" : code.getAsString();
    }

    @Override
    public void close() throws IOException {
        standIn.close();
    }
}
