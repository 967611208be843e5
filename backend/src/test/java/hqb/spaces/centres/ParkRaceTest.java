package hqb.spaces.centres;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ParkRaceTest {
    private static final int RUNNERS = 32;

    private final Park park;

    ParkRaceTest(Api api, ApplicationContext product) {
        this.park = new Park(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        park.close();
    }

    /** All at once; the answers in no order. */
    private static List<Answer> race(List<Visitor> visitors, Function<Visitor, Answer> deed)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(RUNNERS)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (Visitor visitor : visitors) {
                running.add(threads.submit(() -> {
                    start.await();
                    return deed.apply(visitor);
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private List<Visitor> runners() {
        return IntStream.range(0, RUNNERS).mapToObj(i -> park.somebody().browser()).toList();
    }

    @Test
    void theLastSlotIsOnePersons() throws InterruptedException, ExecutionException {
        String at = park.slot(2, 4);
        List<Answer> answers = race(runners(), visitor -> park.book(visitor, at));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).hasSize(RUNNERS - 1).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("type").asText()).endsWith("/slot-taken");
            assertThat(answer.json().path("alternatives")).hasSize(3);
        });
    }

    @Test
    void theLastDeskIsOneTeams() throws InterruptedException, ExecutionException {
        LocalDate day = park.day(2);
        List<Answer> answers = race(runners(), visitor -> park.hold(visitor, day));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).hasSize(RUNNERS - 1).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("reason").asText()).isEqualTo("full");
        });
    }

    @Test
    void onePersonNeverHasMoreThanThreeHoweverFast() throws InterruptedException, ExecutionException {
        Park.Somebody one = park.somebody();
        List<String> slots = IntStream.range(0, RUNNERS).mapToObj(number -> park.slot(2, number)).toList();
        List<Visitor> same = IntStream.range(0, RUNNERS).mapToObj(i -> one.browser()).toList();
        List<String> left = new ArrayList<>(slots);
        List<Answer> answers = race(same, visitor -> {
            String at;
            synchronized (left) {
                at = left.removeLast();
            }
            return park.book(visitor, at);
        });
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(RUNNERS - 3);
    }
}
