package hqb.makerspaces.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.makerspaces.Workshop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class BookingRaceTest {
    private static final int RUNNERS = 32;

    private final Workshop shop;

    BookingRaceTest(Api api, ApplicationContext product) {
        this.shop = new Workshop(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private static List<Answer> race(IntFunction<Answer> deed) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(RUNNERS)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                int runner = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return deed.apply(runner);
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

    @Test
    void oneSlotIsOnePersonsHoweverManyWantItAndHoweverTheirTimesOverlap() throws InterruptedException, ExecutionException {
        List<Visitor> visitors = IntStream.range(0, RUNNERS).mapToObj(i -> shop.somebody().browser()).toList();
        Instant at = shop.at(shop.monday(), "10:00");
        List<Answer> answers = race(i -> shop.book(visitors.get(i), shop.machine, at.plus(Duration.ofMinutes(30L * (i % 3))), 120, ""));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).hasSize(RUNNERS - 1)
                .allSatisfy(answer -> assertThat(answer.json().path("type").asText()).endsWith("/slot-taken"));
    }

    @Test
    void nobodyGetsMoreOfAWeekHoweverFast() throws InterruptedException, ExecutionException {
        Workshop.Somebody one = shop.somebody();
        int monday = shop.monday();
        List<Answer> answers = race(i -> shop.book(one.browser(), shop.machine,
                shop.at(monday, "00:00").plus(Duration.ofHours(2L * i)), 60, ""));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).as("ten hours a week").hasSize(10);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).hasSize(RUNNERS - 10)
                .allSatisfy(answer -> assertThat(answer.json().path("reason").asText()).isEqualTo("quota"));
    }

    @Test
    void theDatabaseItselfCountsTheWeek() {
        Workshop.Somebody one = shop.somebody();
        shop.booked(one.browser(), shop.at(shop.monday(), "10:00"));
        assertThatThrownBy(() -> shop.database.change("""
                UPDATE makerspaces_booking SET ends_at = ends_at + interval '20 hours',
                    taken = tstzrange(starts_at, ends_at + interval '20 hours') WHERE person_id = ?""", one.person().value()))
                .hasMessageContaining("more than 600 minutes");
    }
}
