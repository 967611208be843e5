package hqb.spaces.viewings;

import static hqb.spaces.letting.Letting.book;
import static org.assertj.core.api.Assertions.assertThat;

import hqb.spaces.letting.Letting;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ViewingRaceTest {
    private static final int RUNNERS = 64;

    private final Letting letting;

    ViewingRaceTest(Api api, ApplicationContext product) {
        this.letting = new Letting(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        letting.close();
    }

    private static List<Answer> race(List<Visitor> visitors, UUID unit, List<String> times)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(RUNNERS)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (int i = 0; i < visitors.size(); i++) {
                Visitor visitor = visitors.get(i);
                String at = times.get(i % times.size());
                running.add(threads.submit(() -> {
                    start.await();
                    return book(visitor, unit, at);
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
        return IntStream.range(0, RUNNERS).mapToObj(i -> letting.somebody().browser()).toList();
    }

    @Test
    void aTimeIsOnePersonsHoweverManyWantIt() throws InterruptedException, ExecutionException {
        UUID unit = letting.published();
        letting.receive(unit, 1);
        List<Answer> answers = race(runners(), unit, List.of(letting.time(unit, 2, 1)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).hasSize(RUNNERS - 1).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("type").asText()).endsWith("/slot-taken");
        });
    }

    @Test
    void threeSeatsAreThreePersons() throws InterruptedException, ExecutionException {
        UUID unit = letting.published();
        letting.receive(unit, 3);
        List<Answer> answers = race(runners(), unit, List.of(letting.time(unit, 2, 1)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
        assertThat(letting.database.text("SELECT count(DISTINCT seat) FROM spaces_viewing WHERE unit_id = ? AND state = 'booked'", unit))
                .isEqualTo("3");
    }

    @Test
    void onePersonHasOneViewingOfAUnitHoweverFast() throws InterruptedException, ExecutionException {
        UUID unit = letting.published();
        letting.receive(unit, 1);
        List<String> times = IntStream.range(2, 10).boxed().flatMap(day -> IntStream.range(0, 4).mapToObj(i -> letting.time(unit, day, i)))
                .toList();
        Visitor one = letting.somebody().browser();
        List<Answer> answers = race(IntStream.range(0, RUNNERS).mapToObj(i -> one).toList(), unit, times);

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(RUNNERS - 1);
    }
}
