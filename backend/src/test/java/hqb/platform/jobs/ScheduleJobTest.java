package hqb.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.testing.Database;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class ScheduleJobTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    private final ApplicationContext product;
    private final ScheduleJob schedule;
    private final SynchronousTransactionManager<Connection> transactions;
    private final Database database;
    private final Noting job = new Noting();

    @SuppressWarnings("unchecked")
    ScheduleJobTest(ApplicationContext product, ScheduleJob schedule, DataSource source) {
        this.product = product;
        this.schedule = schedule;
        this.transactions = product.getBean(SynchronousTransactionManager.class);
        this.database = new Database(source);
    }

    /** A job that writes down for what it was run, and fails as often as it is told. */
    private static final class Noting implements OneTimeJob {
        private final String name = "test-" + UUID.randomUUID();
        private final List<String> ran = new CopyOnWriteArrayList<>();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return name;
        }

        @Override
        public void run(String key) {
            ran.add(key);
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("meant to fail");
            }
        }
    }

    private boolean at(String key, Instant when) {
        return transactions.executeWrite(status -> schedule.at(job.name(), key, when));
    }

    @Test
    void aJobRunsOnceAndNotBeforeItsTime() {
        at("a", NOON);
        DueJobs jobs = DueJobs.of(product, job);

        jobs.runAt(NOON.minusSeconds(1));
        assertThat(job.ran).isEmpty();
        jobs.runAt(NOON.plusSeconds(1));
        jobs.runAt(NOON.plusSeconds(99));

        assertThat(job.ran).containsExactly("a");
    }

    @Test
    void aJobIsScheduledWithTheDeedOrNotAtAll() {
        transactions.executeWrite(status -> {
            schedule.at(job.name(), "undone", NOON);
            status.setRollbackOnly();
            return true;
        });
        DueJobs.of(product, job).runAt(NOON.plusSeconds(1));

        assertThat(job.ran).isEmpty();
        assertThatThrownBy(() -> schedule.at(job.name(), "alone", NOON)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameJobForTheSameKeyIsScheduledOnce() {
        assertThat(at("a", NOON)).isTrue();
        assertThat(at("a", NOON.plusSeconds(60))).isFalse();
        assertThat(at("b", NOON)).isTrue();
    }

    @Test
    void aJobThatFailsIsTriedAgainLater() {
        job.failures.set(2);
        at("a", NOON);
        DueJobs jobs = DueJobs.of(product, job);

        jobs.runAt(NOON.plusSeconds(1));
        jobs.runAt(NOON.plusSeconds(2));
        assertThat(job.ran).hasSize(1);
        jobs.runAt(NOON.plusSeconds(60));
        jobs.runAt(NOON.plusSeconds(600));
        jobs.runAt(NOON.plusSeconds(6_000));

        assertThat(job.ran).hasSize(3);
        assertThat(database.text("SELECT count(*) FROM platform_job WHERE task_name = ?", job.name())).isEqualTo("0");
    }

    @Test
    void aWaitingJobCanBeMovedAndCancelled() {
        at("a", NOON);
        at("b", NOON);
        transactions.executeWrite(status -> schedule.move(job.name(), "a", NOON.plus(Duration.ofDays(1))));
        transactions.executeWrite(status -> schedule.cancel(job.name(), "b"));

        DueJobs.of(product, job).runAt(NOON.plusSeconds(1));

        assertThat(job.ran).isEmpty();
    }

    @Test
    void manyServersRunAJobOnce() {
        for (int i = 0; i < 40; i++) {
            at("k" + i, NOON);
        }
        List<CompletableFuture<Void>> servers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            servers.add(CompletableFuture.runAsync(() -> DueJobs.of(product, job).runAt(NOON.plusSeconds(1))));
        }
        servers.forEach(CompletableFuture::join);
        // a server takes only so many at once, jobs of others among them: the rest waits for the next time
        DueJobs later = DueJobs.of(product, job);
        for (int i = 2; i < 60 && job.ran.size() < 40; i++) {
            later.runAt(NOON.plusSeconds(i));
        }

        assertThat(job.ran).hasSize(40).doesNotHaveDuplicates();
    }
}
