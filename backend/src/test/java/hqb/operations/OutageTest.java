package hqb.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.supply.ListOffer;
import hqb.supply.Listing;
import hqb.supply.PriceBreak;
import hqb.supply.suppliers.SupplierId;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What goes on working when a server is away, and that everything comes back by itself. */
@HqbTest
class OutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final ListOffer listOffer;

    OutageTest(Api api, ListOffer listOffer) {
        this.api = api;
        this.listOffer = listOffer;
    }

    @Test
    void aChangedOfferIsFoundBySearchSoon() {
        JsonNode part = api.get("/parts?q=STM32F103C8T6&size=1").json().get("items").get(0);
        long before = part.get("stock").asLong();

        list(part.get("id").asText(), "fresh-1", 7);

        await(() -> api.get("/parts?q=STM32F103C8T6&size=1").json().get("items").get(0).get("stock").asLong() == before + 7);
    }

    @Test
    void withoutElasticsearchSearchSaysSoEverythingElseWorksAndTheIndexCatchesUp() {
        String id = api.get("/parts?q=STM32F103RCT6&size=1").json().get("items").get(0).get("id").asText();
        long before = api.get("/parts/" + id).json().get("stock").asLong();
        TestProduct.get().elasticsearch().cut();
        try {
            Answer search = api.get("/parts?q=stm32");
            assertThat(search.status()).isEqualTo(503);
            assertThat(search.json().get("type").asText()).endsWith("/search-unavailable");
            assertThat(api.get("/spaces").status()).isEqualTo(503);
            assertThat(api.get("/health").status()).isEqualTo(503);
            assertThat(api.get("/health/ready").status()).isEqualTo(200);
            assertThat(api.get("/parts/" + id).status()).isEqualTo(200);
            assertThat(api.get("/parts/" + id + "/offers").status()).isEqualTo(200);
            assertThat(api.get("/suppliers").status()).isEqualTo(200);
            assertThat(api.get("/markets").status()).isEqualTo(200);
            list(id, "outage-1", 11);
        } finally {
            TestProduct.get().elasticsearch().mend();
        }

        await(() -> api.get("/health").status() == 200);
        await(() -> api.get("/parts?q=STM32F103RCT6&size=1").json().get("items").get(0).get("stock").asLong() == before + 11);
    }

    @Test
    void withoutPostgresqlTheAnswerIs503AndTheConnectionComesBackWithoutARestart() {
        String id = api.get("/parts?q=STM32F103C8T6&size=1").json().get("items").get(0).get("id").asText();
        TestProduct.get().database().cut();
        try {
            AtomicReference<Answer> last = new AtomicReference<>();
            await(() -> {
                last.set(api.get("/parts/" + id));
                return last.get().status() == 503;
            });
            Answer part = last.get();
            assertThat(part.json().get("type").asText()).endsWith("/database-unavailable");
            assertThat(part.header("Retry-After")).isNotEmpty();
            assertThat(api.get("/health/ready").status()).isEqualTo(503);
            assertThat(api.get("/parts?q=stm32f103").status()).isEqualTo(200);
        } finally {
            TestProduct.get().database().mend();
        }

        await(() -> api.get("/parts/" + id).status() == 200);
        await(() -> api.get("/health").status() == 200);
    }

    private void list(String part, String sku, long stock) {
        JsonNode supplier = api.get("/suppliers?size=1").json().get("items").get(0);
        List<PriceBreak> prices = List.of(new PriceBreak(1, new BigDecimal("900.00")));
        listOffer.list(new SupplierId(UUID.fromString(supplier.get("id").asText())),
                new Listing(UUID.fromString(part), sku, stock, 1, 1, null, null, "CNY", prices, null));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
