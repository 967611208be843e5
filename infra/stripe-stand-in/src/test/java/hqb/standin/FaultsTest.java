package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.stripe.exception.ApiConnectionException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each of the bad manners, and what is left behind. */
class FaultsTest {
    private static final String CREATE = "amount=1000&currency=hkd&payment_method_types[]=card";
    private final Workbench bench;

    FaultsTest() throws Exception {
        bench = new Workbench();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private void fault(String kind) throws Exception {
        bench.control("POST", "faults", "{\"kind\":\"" + kind + "\",\"method\":\"POST\",\"path\":\"/v1/payment_intents\",\"millis\":300}");
    }

    private int status() throws Exception {
        return bench.send("POST", "/v1/payment_intents", CREATE, "Idempotency-Key", "k").statusCode();
    }

    private int payments() throws Exception {
        return bench.get("/v1/payment_intents").getAsJsonArray("data").size();
    }

    @Test
    void droppedBeforeNothingHasHappened() throws Exception {
        fault("drop_before");
        assertThatThrownBy(this::status).isInstanceOf(IOException.class);
        assertThat(payments()).isZero();
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void droppedAfterAllHasHappenedAndTheKeyTellsIt() throws Exception {
        fault("drop_after");
        assertThatThrownBy(this::status).isInstanceOf(IOException.class);
        assertThat(payments()).isOne();
        assertThat(status()).isEqualTo(200);
        assertThat(payments()).isOne();
    }

    @Test
    void aDropReachesTheCallerOfTheSdkOnlyTheSecondTimeForTheJdkSendsAPostAgain() throws Exception {
        fault("drop_after");
        fault("drop_after");
        var wanted = PaymentIntentCreateParams.builder().setAmount(1000L).setCurrency("hkd").addPaymentMethodType("card").build();
        var key = RequestOptions.builder().setIdempotencyKey("mine").build();
        assertThatThrownBy(() -> bench.client.v1().paymentIntents().create(wanted, key)).isInstanceOf(ApiConnectionException.class);
        PaymentIntent again = bench.client.v1().paymentIntents().create(wanted, key);
        assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed")).contains("true");
    }

    @Test
    void aConflictAndALimitAndAnOutageAreOverTheNextTime() throws Exception {
        fault("conflict_409");
        fault("rate_limit_429");
        fault("error_503");
        assertThat(status()).isEqualTo(409);
        assertThat(status()).isEqualTo(429);
        assertThat(status()).isEqualTo(503);
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void aStored500StaysWhetherAnythingHappenedOrNot() throws Exception {
        fault("error_500");
        assertThat(status()).isEqualTo(500);
        assertThat(status()).isEqualTo(500);
        assertThat(payments()).isZero();
        bench.control("POST", "faults", "{\"kind\":\"error_500_after\"}");
        assertThat(bench.send("POST", "/v1/payment_intents", CREATE, "Idempotency-Key", "k2").statusCode()).isEqualTo(500);
        assertThat(payments()).isOne();
    }

    @Test
    void aStallIsAWaitBeforeOrAfter() throws Exception {
        for (String kind : new String[]{"stall_before", "stall_after"}) {
            fault(kind);
            long begin = System.nanoTime();
            assertThat(status()).isEqualTo(200);
            assertThat((System.nanoTime() - begin) / 1_000_000).isGreaterThan(250);
        }
    }

    @Test
    void aWrongCurrencyIsInTheAnswerOnly() throws Exception {
        fault("wrong_currency");
        JsonObject answer = bench.post("/v1/payment_intents", CREATE);
        assertThat(answer.get("currency").getAsString()).isEqualTo("eur");
        assertThat(bench.get("/v1/payment_intents/" + answer.get("id").getAsString()).get("currency").getAsString()).isEqualTo("hkd");
    }

    @Test
    void aFaultSkipsAndCounts() throws Exception {
        bench.control("POST", "faults", "{\"kind\":\"error_503\",\"skip\":1,\"times\":2,\"path\":\"/v1/balance\"}");
        int[] seen = new int[5];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = bench.send("GET", "/v1/balance", null).statusCode();
        }
        assertThat(seen).containsExactly(200, 503, 503, 200, 200);
    }
}
