package hqb.platform.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** The jobs of all features as the scheduler knows them. */
@Singleton
class JobTasks {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 9; // about two hours

    private final List<RecurringJob> recurring;
    private final List<OneTimeJob> oneTime;

    JobTasks(List<RecurringJob> recurring, List<OneTimeJob> oneTime) {
        this.recurring = recurring;
        this.oneTime = oneTime;
    }

    List<RecurringTask<Void>> recurring() {
        return recurring.stream().map(job -> Tasks.recurring(job.name(), job.rhythm().schedule()).execute((instance, context) -> job.run()))
                .toList();
    }

    List<Task<?>> oneTime() {
        return oneTime.stream().<Task<?>>map(job -> Tasks.oneTime(job.name()).onFailure(JobTasks::tryAgain).onDeadExecutionRevive()
                .execute((instance, context) -> job.run(instance.getId()))).toList();
    }

    private static void tryAgain(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int doublings = Math.min(MOST_DOUBLINGS, complete.getExecution().consecutiveFailures);
        operations.reschedule(complete, complete.getTimeDone().plus(FIRST_PAUSE.multipliedBy(1L << doublings)));
    }
}
