package hqb.storms;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Many calls, so many of them under way at the same time. */
final class AtOnce {
    private AtOnce() {
    }

    /** Makes all calls and returns their results in their order; the first that throws fails all. */
    static <T> List<T> run(int inFlight, List<? extends Callable<T>> calls) {
        Semaphore slots = new Semaphore(inFlight, true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> under = new ArrayList<>();
            for (Callable<T> call : calls) {
                slots.acquire();
                under.add(threads.submit(() -> {
                    try {
                        return call.call();
                    } finally {
                        slots.release();
                    }
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : under) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
