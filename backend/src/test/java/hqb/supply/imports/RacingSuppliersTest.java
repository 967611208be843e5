package hqb.supply.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two suppliers work on the same parts at the same time, with lists, single changes and withdrawals. */
@HqbTest
class RacingSuppliersTest {
    private static final int PARTS = 60;
    private static final int ROUNDS = 3;

    private final Api api;
    private final ApplicationContext product;
    private final Imports imports;
    private final ImportFindings findings;
    private final List<ListedPart> parts;

    RacingSuppliersTest(Api api, ApplicationContext product, Imports imports, ImportFindings findings, Parts parts) {
        this.api = api;
        this.product = product;
        this.imports = imports;
        this.findings = findings;
        this.parts = parts.listByIds(parts.idsAfter(null, PARTS));
    }

    @Test
    void bothEndWithWhatTheySaidLastAndSearchShowsTheSumOfBoth() throws Exception {
        try (Shop one = new Shop(api, product);
                Shop two = new Shop(api, product);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Shop shop : List.of(one, two)) {
                shop.run("UPDATE supply_supplier SET state = 'active' WHERE id = ?");
            }
            List<Future<?>> work = new ArrayList<>();
            for (Shop shop : List.of(one, two)) {
                work.add(threads.submit(lists(shop, mark(shop, one))));
                work.add(threads.submit(singleChanges(shop, mark(shop, one))));
            }
            for (Future<?> piece : work) {
                piece.get();
            }
            assertThat(one.count("SELECT count(*) FROM supply_offer WHERE supplier_id = ?")).isEqualTo(2L * PARTS);
            assertThat(two.count("SELECT sum(offers) FROM supply_tally WHERE supplier_id = ?")).isEqualTo(2L * PARTS);
            Instant late = Instant.now().plus(Duration.ofSeconds(30));
            while (stockFound() != stockOnSale() && Instant.now().isBefore(late)) {
                Thread.sleep(100);
            }
            assertThat(stockFound()).isEqualTo(stockOnSale());
            for (Shop shop : List.of(one, two)) { // as no other test expects it
                for (int i = 0; i < PARTS; i++) {
                    shop.machine().delete("/supply/offers/" + mark(shop, one) + "-P" + i);
                    shop.machine().delete("/supply/offers/" + mark(shop, one) + "-L" + i);
                }
            }
        }
    }

    /** A number of another supplier's for the same part would be a copied list. */
    private static String mark(Shop shop, Shop one) {
        return shop == one ? "ONE" : "TWO";
    }

    private Callable<Object> lists(Shop shop, String mark) {
        return () -> {
            for (int round = 0; round < ROUNDS; round++) {
                StringBuilder text = new StringBuilder("sku,mpn,manufacturer,stock,price@1\n");
                for (int i = 0; i < PARTS; i++) {
                    text.append(mark + "-L" + i + ",\"" + parts.get(i).part().mpn() + "\",\"" + parts.get(i).manufacturer() + "\","
                            + (round + i)
                            + ",0.01\n");
                }
                JsonNode sent = shop.machine().send("POST", "/supply/imports", """
                        --b\r
                        Content-Disposition: form-data; name="mode"\r
                        \r
                        apply\r
                        --b\r
                        Content-Disposition: form-data; name="file"; filename="list.csv"\r
                        Content-Type: text/csv\r
                        \r
                        %s\r
                        --b--\r
                        """.formatted(text), "multipart/form-data; boundary=b").json();
                UUID id = UUID.fromString(sent.get("id").asText());
                while (!imports.find(id).orElseThrow().state().isAtRest()) {
                    Thread.sleep(20);
                }
                Import done = imports.find(id).orElseThrow();
                assertThat(done.counts().accepted()).as("%s %s", done, findings.problems(id, 0, 3)).isEqualTo(PARTS);
            }
            return true;
        };
    }

    private Callable<Object> singleChanges(Shop shop, String mark) {
        return () -> {
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = round % 2; i < PARTS; i += 2) {
                    String body = """
                            {"mpn": %s, "manufacturer": %s, "stock": %d, "priceBreaks": [{"from": 1, "unitPrice": "0.01"}]}
                            """.formatted(text(parts.get(i).part().mpn()), text(parts.get(i).manufacturer()), round + 1);
                    assertThat(shop.machine().put("/supply/offers/" + mark + "-P" + i, body).status()).isIn(200, 201);
                }
            }
            return true;
        };
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What searches find in stock of all these parts together. */
    /** What all who sell these parts have of them, other tests' suppliers included. */
    private long stockOnSale() {
        String ids = parts.stream().map(part -> part.part().id().value().toString()).collect(Collectors.joining(","));
        return Long.parseLong(new Database(product.getBean(DataSource.class)).text("""
                SELECT sum(o.stock - o.reserved) FROM supply_offer o JOIN supply_supplier s ON s.id = o.supplier_id AND s.state = 'active'
                WHERE o.part_id = ANY(string_to_array(?, ',')::uuid[])""", ids));
    }

    private long stockFound() {
        long stock = 0;
        for (ListedPart part : parts) {
            String id = part.part().id().value().toString();
            for (JsonNode item : api.get("/parts?size=100&q=" + Api.encode(part.part().mpn())).json().get("items")) {
                stock += item.get("id").asText().equals(id) ? item.get("stock").asLong() : 0;
            }
        }
        return stock;
    }
}
