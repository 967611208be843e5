package hqb.makerspaces.registry.budgets;

import static hqb.makerspaces.registry.Registry.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.registry.Registry;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ClaimTest {
    private static final String NAME = "Claim test";
    private static final int CLIENTS = 64;

    private final Registry registry;

    ClaimTest(Api api, ApplicationContext product) {
        this.registry = new Registry(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        registry.forget(NAME);
    }

    private String budget(String purpose, String amount, String perClaim) {
        return ok(registry.operator.post("/operations/makerspace-budgets",
                """
                        {"purpose": "%s", "nameEn": "Claim test", "nameZh": "测试预算", "tier": "provincial", "amount": {"amount": "%s", "currency": "CNY"},
                         "perClaim": {"amount": "%s", "currency": "CNY"}, "validFrom": "2020-01-01", "validTo": "2199-12-31"}"""
                        .formatted(purpose, amount, perClaim)),
                201).path("id").asText();
    }

    private static Answer claim(Visitor keeper, UUID space, String budget, String period) {
        return keeper.post("/makerspace-registry/own/" + space + "/claims", "{\"budget\": \"" + budget + "\", \"period\": \"" + period
                + "\"}");
    }

    private String sums(String budget) {
        return registry.database.text("SELECT claimed || ' ' || paid FROM makerspaces_budget WHERE id = ?", UUID.fromString(budget));
    }

    private static List<Answer> race(List<Callable<Answer>> all) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Answer>> running = new ArrayList<>();
            all.forEach(one -> running.add(threads.submit(() -> {
                start.await();
                return one.call();
            })));
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void aSubsidyForATitleIsPaidOnce() {
        UUID space = registry.recognised(registry.keeper, NAME + " once", "provincial");
        String budget = budget("title-subsidy", "1000000.00", "250000.00");
        JsonNode first = ok(claim(registry.keeper, space, budget, "provincial"), 201);
        String id = first.path("id").asText();
        Answer second = claim(registry.keeper, space, budget, "provincial");

        assertThat(first.at("/amount/amount").asText()).isEqualTo("250000.00");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("claim").asText()).as("the first claim").isEqualTo(id);
        assertThat(claim(registry.keeper, space, budget("title-subsidy", "1000000.00", "250000.00"), "provincial").status())
                .as("from another budget").isEqualTo(409);
        assertThat(claim(registry.keeper, space, budget, "national").status()).isEqualTo(400);
        String decision = "/operations/makerspace-claims/" + id + "/decision";
        assertThat(registry.operator.post(decision, "{\"state\": \"paid\"}").json().path("errors").findValuesAsText("field"))
                .containsExactly("/reference");
        ok(registry.operator.post(decision, "{\"state\": \"paid\", \"reference\": \"T-" + id + "\"}"), 200);
        assertThat(sums(budget)).isEqualTo("0 25000000");
        assertThat(registry.operator.post(decision, "{\"state\": \"paid\", \"reference\": \"T2-" + id + "\"}").status()).isEqualTo(409);
        ok(registry.operator.post(decision, "{\"state\": \"clawed-back\", \"note\": \"Wrong figures.\"}"), 200);
        assertThat(sums(budget)).isEqualTo("0 0");
        assertThat(claim(registry.keeper, space, budget, "provincial").status()).as("clawed back, not refused").isEqualTo(409);
    }

    @Test
    void whatWasRefusedMayBeClaimedAgainAndWithoutATitleNothingIs() {
        UUID space = registry.recognised(registry.keeper, NAME + " refused", "provincial");
        UUID none = registry.registered(registry.keeper, NAME + " none");
        String budget = budget("rent-subsidy", "1000.00", "600.00");
        String id = ok(claim(registry.keeper, space, budget, "2026-10"), 201).path("id").asText();
        assertThat(claim(registry.keeper, space, budget, "2026-11").json().path("detail").asText()).contains("400.00");
        ok(registry.operator.post("/operations/makerspace-claims/" + id + "/decision", "{\"state\": \"refused\", \"note\": \"No lease.\"}"),
                200);

        assertThat(claim(registry.keeper, space, budget, "2026-10").status()).isEqualTo(201);
        assertThat(claim(registry.keeper, none, budget, "2026-10").status()).isEqualTo(409);
        assertThat(claim(registry.keeper, space, budget, "2026-13").status()).isEqualTo(400);
        assertThat(claim(registry.keeper(), space, budget, "2026-12").status()).as("another's makerspace").isEqualTo(404);
    }

    @Test
    void noBudgetIsOverspentHoweverManyClaimAtOnce() throws InterruptedException, ExecutionException {
        UUID space = registry.recognised(registry.keeper, NAME + " race", "provincial");
        String budget = budget("event-grant", "100.00", "3.00");
        List<Answer> answers = race(IntStream.range(0, CLIENTS).<Callable<Answer>>mapToObj(
                i -> () -> claim(registry.keeper, space, budget, "2026-%02d-%02d".formatted(1 + i / 28, 1 + i % 28))).toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(33);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(CLIENTS - 33);
        assertThat(sums(budget)).isEqualTo("9900 0");
    }

    @Test
    void nothingIsClaimedTwiceHoweverManyClaimAtOnceFromTwoBudgets() throws InterruptedException, ExecutionException {
        UUID space = registry.recognised(registry.keeper, NAME + " twice", "provincial");
        List<String> budgets = List.of(budget("voucher-grant", "5000.00", "5.00"), budget("voucher-grant", "5000.00", "5.00"));
        List<Answer> answers = race(IntStream.range(0, CLIENTS)
                .<Callable<Answer>>mapToObj(i -> () -> claim(registry.keeper, space, budgets.get(i % 2), "2026")).toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(CLIENTS - 1);
    }

    @Test
    void theDatabaseItselfRefusesWhatNoCodeMayDo() {
        UUID space = registry.recognised(registry.keeper, NAME + " database", "provincial");
        String budget = budget("event-grant", "100.00", "100.00");
        String id = ok(claim(registry.keeper, space, budget, "2026-05-01"), 201).path("id").asText();

        assertThatThrownBy(() -> registry.database.change("UPDATE makerspaces_budget SET paid = paid + 1 WHERE id = ?::uuid", budget))
                .hasMessageContaining("makerspaces_budget_not_overspent");
        assertThatThrownBy(() -> registry.database.change("UPDATE makerspaces_claim SET amount = 1 WHERE id = ?::uuid", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> registry.database.change("DELETE FROM makerspaces_claim WHERE id = ?::uuid", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> registry.database.change("""
                INSERT INTO makerspaces_claim (id, budget_id, space_id, purpose, period, amount, state, claimed_at, claimed_by)
                SELECT gen_random_uuid(), budget_id, space_id, purpose, '2026-05-02', 1, 'claimed', now(), claimed_by
                FROM makerspaces_claim WHERE id = ?::uuid""", id)).hasMessageContaining("makerspaces_budget_not_overspent");
    }
}
