package hqb.storms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.storms.Caller.Said;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same checkout sent again and again at the same moment. */
@HqbTest
@Tag("storm")
class RetryStormTest {
    private static final int MOST_COPIES = Storm.either(8, 50);
    private static final int IN_FLIGHT = Storm.either(64, 400);
    private static final int AT_ONCE = 20;

    private final Fair fair;
    private final Till till;
    private final Verdict verdict;

    private static final Set<String> AGAIN = Set.of("conflict", "too-many-requests", "database-unavailable");

    RetryStormTest(Api api, ApplicationContext product) {
        this.fair = new Fair(api.server(), product);
        this.till = new Till(TestProduct.get().stripe());
        this.verdict = new Verdict(product, till);
    }

    @Test
    void aCheckoutThatIsSentManyTimesAtOnceIsOneOrderOnePaymentAndOneAnswer() throws Exception {
        Storm storm = Storm.of("retries, checkouts", 60, 10_000);
        SplittableRandom random = storm.random();
        Instant began = Instant.now();
        try (fair) {
            UUID offer = fair.offer(fair.seller(), storm.size() * 2L, "CNY", "0.50");
            List<Caller> buyers = fair.buyers(storm.size());
            Set<String> groups = new HashSet<>();
            int sent = 0;
            for (int from = 0; from < buyers.size(); from += AT_ONCE) {
                List<Caller> some = buyers.subList(from, Math.min(buyers.size(), from + AT_ONCE));
                AtOnce.run(IN_FLIGHT, some.stream().<Callable<Boolean>>map(buyer -> () -> {
                    buyer.fill(offer, 1);
                    return true;
                }).toList());
                List<Callable<Said>> calls = new ArrayList<>();
                List<Integer> whose = new ArrayList<>();
                for (int i = 0; i < some.size(); i++) {
                    Caller buyer = some.get(i);
                    String key = "storm-" + random.nextLong();
                    for (int copies = random.nextInt(2, MOST_COPIES + 1); copies > 0; copies--) {
                        calls.add(() -> patiently(buyer, key));
                        whose.add(i);
                    }
                }
                List<Said> answers = AtOnce.run(IN_FLIGHT, calls);
                Said[] first = new Said[some.size()];
                for (int i = 0; i < answers.size(); i++) {
                    Said answer = answers.get(i).require(201);
                    int buyer = whose.get(i);
                    if (first[buyer] == null) {
                        first[buyer] = answer;
                        assertThat(groups.add(answer.id().toString())).isTrue();
                    }
                    assertThat(answer).isEqualTo(first[buyer]);
                }
                sent += answers.size();
            }
            storm.say(sent + " requests made " + groups.size() + " checkouts");
            assertThat(verdict.number("SELECT count(DISTINCT group_id) FROM ordering_order o JOIN ordering_line l ON l.order_id = o.id "
                    + "WHERE l.offer_id = ?", offer)).isEqualTo(storm.size());
            assertThat(intents(groups, began)).isEqualTo(storm.size());
            verdict.pass();
        }
    }

    @Test
    void aCartThatIsOrderedUnderManyKeysAtOnceIsOneOrder() throws Exception {
        Storm storm = Storm.of("many keys, carts", 20, 2_000);
        SplittableRandom random = storm.random();
        try (fair) {
            UUID offer = fair.offer(fair.seller(), storm.size() * 2L, "CNY", "0.50");
            for (Caller buyer : fair.buyers(storm.size())) {
                buyer.fill(offer, 1);
                List<Callable<Said>> calls = new ArrayList<>();
                for (int copies = random.nextInt(2, 5); copies > 0; copies--) {
                    calls.add(() -> buyer.checkOut(UUID.randomUUID().toString()));
                }
                List<Said> answers = AtOnce.run(calls.size(), calls);
                assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
                assertThat(answers).filteredOn(answer -> answer.status() != 201).allMatch(answer -> answer.problem().equals("cart-empty"));
            }
            assertThat(verdict.number("SELECT reserved FROM supply_offer WHERE id = ?", offer)).isEqualTo(storm.size());
            verdict.pass();
        }
    }

    /** As a client does that was told that the first request is still at work, or that it should try again. */
    private static Said patiently(Caller buyer, String key) throws IOException {
        Said said = buyer.checkOut(key);
        while (AGAIN.contains(said.problem())) {
            said = buyer.checkOut(key);
        }
        return said;
    }

    private long intents(Set<String> groups, Instant began) throws IOException {
        long found = 0;
        for (JsonNode intent : till.all("/v1/payment_intents", began)) {
            String group = verdict.database.text("SELECT payable_id FROM payments_payable WHERE id = ?::uuid",
                    intent.path("metadata").path("hqb").asText());
            found += groups.contains(group) ? 1 : 0;
        }
        return found;
    }
}
