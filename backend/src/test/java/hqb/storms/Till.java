package hqb.storms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.standin.StripeStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** The stand-in for Stripe as payers, banks and auditors see it. */
final class Till {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    private final StripeStandIn stripe;

    Till(StripeStandIn stripe) {
        this.stripe = stripe;
    }

    /** Pays with a good card. */
    void pay(String intent) throws IOException {
        ask("POST", "/v1/payment_intents/" + intent + "/confirm", "payment_method=pm_card_visa&return_url=http%3A%2F%2Flocalhost%2Fback");
    }

    /** Tries to pay with a card that is declined. */
    void payInVain(String intent) throws IOException {
        int status = send("POST", "/v1/payment_intents/" + intent + "/confirm",
                "payment_method=pm_card_visa_chargeDeclined&return_url=http%3A%2F%2Flocalhost%2Fback").statusCode();
        if (status != 402) {
            throw new AssertionError("the card was not declined: " + status);
        }
    }

    /** Lets the next requests that fit fail. */
    void fault(String kind, String path, int times) throws IOException {
        ask("POST", "/_test/faults",
                "{\"kind\": \"%s\", \"method\": \"POST\", \"path\": \"%s\", \"times\": %d}".formatted(kind, path, times));
    }

    void noFaults() throws IOException {
        ask("DELETE", "/_test/faults", "");
    }

    /** Keeps events back, or lets them go. */
    void pauseEvents(boolean paused) throws IOException {
        ask("POST", "/_test/webhooks", "{\"paused\": " + paused + "}");
    }

    /** Whether no event waits to be delivered. */
    boolean isQuiet() throws IOException {
        return ask("GET", "/_test/webhooks", "").path("idle").asBoolean();
    }

    /** All objects of a list since then, the newest first. */
    List<JsonNode> all(String path, Instant since) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = ask("GET", path + "?limit=100&created%5Bgte%5D=" + since.getEpochSecond() + after, "");
            page.path("data").forEach(all::add);
            if (!page.path("has_more").asBoolean()) {
                return all;
            }
            after = "&starting_after=" + all.getLast().path("id").asText();
        }
    }

    /** Asks; fails when the answer is no. */
    JsonNode ask(String method, String path, String body) throws IOException {
        HttpResponse<String> answer = send(method, path, body);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stripe.baseUrl() + path))
                .header("Authorization", "Bearer " + stripe.secretKey())
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
