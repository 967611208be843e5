package hqb.projects;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.payments.Payable;
import hqb.platform.checks.CheckResult;
import hqb.platform.checks.RunChecks;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several windows pay the same things alone and together: each is paid exactly once. */
@HqbTest
class OneOrderRaceTest {
    private static final int WINDOWS = 6;

    private final Commission commission;
    private final RunChecks checks;

    OneOrderRaceTest(Api api, ApplicationContext product, RunChecks checks) throws SQLException, InterruptedException {
        this.commission = new Commission(api, product);
        this.checks = checks;
    }

    @AfterEach
    void everythingAddsUp() throws SQLException {
        assertThat(checks.runAll().stream().filter(check -> check.broken() > 0).map(CheckResult::sample)).isEmpty();
        commission.close();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        }
    }

    @Test
    void aDoubleClickOpensOnePayment() throws Exception {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        List<Callable<Answer>> clicks = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            clicks.add(() -> commission.pay(parts, boards));
        }
        List<Answer> answers = atOnce(clicks);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.json().path("id").asText()).distinct()).hasSize(1);
        commission.payments.await(parts, "open");
        assertThat(commission.intents(boards)).hasSize(1);
        commission.payments.pay(boards);
    }

    @Test
    void windowsThatPayAloneTogetherAndOtherwiseTogetherNeverPayTwice() throws Exception {
        Payable parts = commission.parts(100);
        Payable more = commission.parts(50);
        Payable boards = commission.boards();
        String order = commission.bill().at("/items/2/orderId").asText();
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            calls.add(() -> commission.pay(parts, more, boards));
            calls.add(() -> commission.pay(boards, parts));
            calls.add(() -> commission.maker.post("/checkouts/" + parts.id() + "/payment", "{}"));
            calls.add(() -> commission.maker.post("/production/orders/" + order + "/payment", "{}"));
        }
        assertThat(atOnce(calls)).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 409));
        commission.open(parts, more, boards);

        Set<String> intents = new HashSet<>();
        List.of(parts, more, boards).forEach(payable -> intents.addAll(commission.intents(payable)));
        List<Boolean> taken = atOnce(intents.stream().<Callable<Boolean>>map(intent -> () -> commission.confirm(intent, "pm_card_visa"))
                .toList());

        assertThat(taken.stream().filter(Boolean::booleanValue)).as("of " + intents.size() + " payments one can be made").hasSize(1);
        for (Payable payable : List.of(parts, more, boards)) {
            commission.payments.await(payable, "paid");
        }
        assertThat(commission.states()).containsExactly("paid", "paid", "paid");
        assertThat(commission.held(commission.order(parts))).isEqualTo(5_200);
        assertThat(commission.held(commission.order(more))).isEqualTo(3_700);
    }

    @Test
    void somebodyPaysWhileOthersOpenAnew() throws Exception {
        Payable parts = commission.parts(100);
        Payable boards = commission.boards();
        commission.maker.post("/checkouts/" + parts.id() + "/payment", "{}");
        String alone = commission.payments.intent(parts);
        List<Callable<Boolean>> calls = new ArrayList<>();
        calls.add(() -> commission.confirm(alone, "pm_card_visa"));
        for (int i = 0; i < WINDOWS; i++) {
            calls.add(() -> commission.pay(parts, boards).status() == 201);
        }
        boolean paidAlone = atOnce(calls).getFirst();
        if (paidAlone) {
            commission.payments.await(parts, "paid");
            commission.open(boards);
        } else {
            commission.open(parts, boards);
        }
        commission.payments.pay(boards);
        commission.payments.await(parts, "paid");
        UUID order = UUID.fromString(commission.order(parts));
        assertThat(commission.payments.refundsOf(order)).isEmpty();
        assertThat(commission.held(order.toString())).isEqualTo(5_200);
    }
}
