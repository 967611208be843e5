package hqb.storms;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.storms.Caller.Said;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many more buyers than pieces, all at once. */
@HqbTest
@Tag("storm")
class StampedeTest {
    private static final int UNITS = 100;
    private static final int IN_FLIGHT = Storm.either(50, 500);

    private final Fair fair;
    private final Till till;
    private final Verdict verdict;

    StampedeTest(Api api, ApplicationContext product) {
        this.fair = new Fair(api.server(), product);
        this.till = new Till(TestProduct.get().stripe());
        this.verdict = new Verdict(product, till);
    }

    @Test
    void exactlyAsManyOrdersArePaidAsThereArePiecesAndEverybodyElseIsToldSo() throws Exception {
        Storm storm = Storm.of("stampede, buyers", 300, 10_000);
        try (fair) {
            UUID offer = fair.offer(fair.seller(), UNITS, "CNY", "0.50");
            List<Caller> buyers = fair.buyers(storm.size());
            List<String> outcomes = AtOnce.run(IN_FLIGHT, buyers.stream().<Callable<String>>map(buyer -> () -> buy(buyer, offer)).toList());
            Map<String, Integer> counted = new TreeMap<>();
            outcomes.forEach(outcome -> counted.merge(outcome, 1, Integer::sum));
            storm.say(counted.toString());
            int sold = Math.min(UNITS, storm.size());
            assertThat(counted.get("201")).isEqualTo(sold);
            assertThat(counted.getOrDefault("409 out-of-stock", 0)).as(counted.toString()).isEqualTo(storm.size() - sold);
            Verdict.await("all that were placed are paid", () -> verdict.number("""
                    SELECT count(*) FROM ordering_order o JOIN ordering_line l ON l.order_id = o.id
                    WHERE l.offer_id = ? AND o.state = 'paid'""", offer) == sold);
            assertThat(verdict.database.text("SELECT stock || ' ' || reserved FROM supply_offer WHERE id = ?", offer))
                    .isEqualTo(UNITS + " " + sold);
            verdict.pass();
        }
    }

    private String buy(Caller buyer, UUID offer) throws IOException {
        buyer.fill(offer, 1);
        Said said = buyer.checkOut(UUID.randomUUID().toString());
        if (said.status() != 201) {
            return said.status() + " " + said.problem();
        }
        while (said.json().at("/payment/payUrl").isNull()) { // it could not be opened at once: asking again helps
            said = buyer.post("/checkouts/" + said.id() + "/payment", "{}").require(200);
        }
        till.pay(said.intent());
        return "201";
    }
}
