package hqb.platform.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Runs the product's jobs in a test, when the test wants it: those whose time has come by the product's clock, and no others. */
public final class DueJobs {
    private static final int MOST_POLLS = 20;

    private final SettableClock time = new SettableClock();
    private final ManualScheduler scheduler;
    private final Clock clock;

    private DueJobs(ApplicationContext product, List<Task<?>> oneTime, boolean recurring) {
        JobTasks tasks = product.getBean(JobTasks.class);
        this.clock = product.getBean(Clock.class);
        DataSource database = DelegatingDataSource.unwrapDataSource(product.getBean(DataSource.class));
        var builder = TestHelper.createManualScheduler(database, oneTime).clock(time).tableName("platform_job");
        this.scheduler = (recurring ? builder.startTasks(tasks.recurring()) : builder).build();
    }

    /** The one-time and the recurring jobs of a product. */
    public static DueJobs of(ApplicationContext product) {
        DueJobs jobs = new DueJobs(product, product.getBean(JobTasks.class).oneTime(), true);
        jobs.time.set(jobs.clock.instant());
        jobs.scheduler.start();
        return jobs;
    }

    static DueJobs of(ApplicationContext product, OneTimeJob job) {
        return new DueJobs(product, new JobTasks(List.of(), List.of(job)).oneTime(), false);
    }

    /** Runs what is due. */
    public void run() {
        runAt(clock.instant());
    }

    /** Runs what is due at that time. */
    public void runAt(Instant now) {
        time.set(now);
        for (int poll = 0; poll < MOST_POLLS && isAnyDue(now); poll++) {
            scheduler.runAnyDueExecutions(); // takes some, not all
        }
    }

    private boolean isAnyDue(Instant now) {
        return scheduler.getScheduledExecutions(ScheduledExecutionsFilter.onlyResolved().withPicked(false))
                .stream().anyMatch(job -> !job.getExecutionTime().isAfter(now));
    }
}
