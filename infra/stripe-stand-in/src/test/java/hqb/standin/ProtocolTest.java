package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys, versions, parameters and idempotency on the wire. */
class ProtocolTest {
    private static final String CREATE = "amount=1000&currency=hkd&payment_method_types[]=card";
    private final Workbench bench;

    ProtocolTest() throws Exception {
        bench = new Workbench();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void anotherKeyIsRefused() throws Exception {
        HttpResponse<String> answer = bench.http.send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create(bench.standIn.baseUrl() + "/v1/balance"))
                        .header("Authorization", "Bearer sk_test_of_somebody_else").build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Invalid API Key provided: sk_test_").doesNotContain("somebody");
        assertThat(answer.headers().firstValue("Request-Id")).isPresent();
    }

    @Test
    void anotherVersionIsRefused() throws Exception {
        assertThat(bench.send("GET", "/v1/balance", null, "Stripe-Version", "2022-11-15").statusCode()).isEqualTo(400);
        assertThat(bench.send("GET", "/v2/core/accounts", null).statusCode()).isEqualTo(400);
    }

    @Test
    void anUnknownAddressIsNotFound() throws Exception {
        assertThat(bench.send("GET", "/v1/subscriptions", null).statusCode()).isEqualTo(404);
    }

    @Test
    void parametersThatTheSdkDoesNotKnowAreRefusedAtEveryDepth() throws Exception {
        assertThat(Workbench.code(bench.post("/v1/payment_intents", CREATE + "&amont=5"))).isEqualTo("parameter_unknown");
        JsonObject deep = bench.post("/v1/payment_intents", CREATE + "&payment_method_options[card][colour]=red");
        assertThat(Workbench.code(deep)).isEqualTo("parameter_unknown");
        assertThat(deep.getAsJsonObject("error").get("param").getAsString()).isEqualTo("payment_method_options[card][colour]");
        assertThat(Workbench.code(bench.get("/v1/events?since=5"))).isEqualTo("parameter_unknown");
    }

    @Test
    void parametersHaveTheTypesOfTheSdk() throws Exception {
        assertThat(Workbench.code(bench.post("/v1/payment_intents", "amount=12.5&currency=hkd"))).isEqualTo("parameter_invalid_integer");
        assertThat(Workbench.code(bench.post("/v1/payment_intents", "amount=&currency=hkd"))).isEqualTo("parameter_invalid_empty");
        assertThat(bench.post("/v1/payment_intents", CREATE + "&capture_method=later").toString()).contains("must be one of automatic");
        assertThat(bench.post("/v1/payment_intents", CREATE + "&confirm=perhaps").toString()).contains("Invalid boolean");
    }

    @Test
    void parametersThatAreNotReproducedAreRefusedAndNotIgnored() throws Exception {
        JsonObject answer = bench.post("/v1/payment_intents", CREATE + "&application_fee_amount=5");
        assertThat(Workbench.code(answer)).isEqualTo("parameter_not_reproduced");
    }

    @Test
    void aKeyGivesTheFirstAnswerAgain() throws Exception {
        HttpResponse<String> first = bench.send("POST", "/v1/payment_intents", CREATE, "Idempotency-Key", "k1");
        HttpResponse<String> again = bench.send("POST", "/v1/payment_intents", CREATE, "Idempotency-Key", "k1");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(again.headers().firstValue("Original-Request")).isEqualTo(first.headers().firstValue("Request-Id"));
    }

    @Test
    void aKeyGivesADeclineAgainWithoutAskingTheCardTwice() throws Exception {
        String declined = CREATE + "&confirm=true&payment_method=pm_card_visa_chargeDeclined";
        String first = bench.send("POST", "/v1/payment_intents", declined, "Idempotency-Key", "k1").body();
        assertThat(bench.send("POST", "/v1/payment_intents", declined, "Idempotency-Key", "k1").body()).isEqualTo(first);
        assertThat(bench.get("/v1/charges").getAsJsonArray("data")).hasSize(1);
    }

    @Test
    void aKeyIsForOneRequest() throws Exception {
        bench.post("/v1/payment_intents", CREATE, "Idempotency-Key", "k1");
        JsonObject other = bench.post("/v1/payment_intents", CREATE.replace("1000", "1001"), "Idempotency-Key", "k1");
        assertThat(other.getAsJsonObject("error").get("type").getAsString()).isEqualTo("idempotency_error");
        JsonObject elsewhere = bench.post("/v1/customers", "", "Idempotency-Key", "k1");
        assertThat(elsewhere.getAsJsonObject("error").get("message").getAsString()).contains("same endpoint");
    }

    @Test
    void refusedParametersDoNotUseUpAKey() throws Exception {
        assertThat(bench.send("POST", "/v1/payment_intents", "currency=hkd", "Idempotency-Key", "k1").statusCode()).isEqualTo(400);
        assertThat(bench.send("POST", "/v1/payment_intents", CREATE, "Idempotency-Key", "k1").statusCode()).isEqualTo(200);
    }

    @Test
    void aKeyIsForgottenAfterADay() throws Exception {
        JsonObject first = bench.post("/v1/payment_intents", CREATE, "Idempotency-Key", "k1");
        bench.control("POST", "clock", "{\"advance_seconds\":86500}");
        JsonObject second = bench.post("/v1/payment_intents", CREATE, "Idempotency-Key", "k1");
        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
    }

    @Test
    void twoAtOnceWithOneKeyConflict() throws Exception {
        bench.control("POST", "faults", "{\"kind\":\"stall_before\",\"millis\":800}");
        CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> {
            try {
                return bench.send("POST", "/v1/payment_intents", CREATE, "Idempotency-Key", "k1");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(300);
        HttpResponse<String> second = bench.send("POST", "/v1/payment_intents", CREATE, "Idempotency-Key", "k1");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(slow.get().statusCode()).isEqualTo(200);
    }

    @Test
    void version2TriesAFailureAgainAndNeverRepeatsASuccess() throws Exception {
        String[] headers = {"Stripe-Version", com.stripe.Stripe.API_VERSION, "Idempotency-Key", "k1"};
        bench.control("POST", "faults", "{\"kind\":\"error_500\",\"path\":\"/v2/.*\"}");
        assertThat(bench.send("POST", "/v2/core/accounts", "{}", headers).statusCode()).isEqualTo(500);
        HttpResponse<String> second = bench.send("POST", "/v2/core/accounts", "{}", headers);
        assertThat(second.statusCode()).isEqualTo(200);
        HttpResponse<String> third = bench.send("POST", "/v2/core/accounts", "{}", headers);
        assertThat(JsonParser.parseString(third.body())).isEqualTo(JsonParser.parseString(second.body()));
    }
}
