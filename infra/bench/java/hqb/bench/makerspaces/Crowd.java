package hqb.bench.makerspaces;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients at once, each taking the next thing to do as soon as it is done with one. */
final class Crowd {
    private static final int MOST_AGAIN = 10_000;

    private Crowd() {
    }

    /** What a client does; says whether it succeeded. */
    interface Deed {
        boolean run(int client, int i) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param seconds   that all of it took
     * @param succeeded how often it did
     * @param again     how often a client was told to come again, because no connection came free, and did
     */
    record Outcome(double seconds, int succeeded, int again) {
    }

    /** Does everything from one number up to another, which is not done any more. */
    static Outcome run(int clients, int from, int to, Deed deed) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger(from);
        AtomicInteger again = new AtomicInteger();
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int me = client;
                running.add(threads.submit(() -> {
                    begin.await();
                    int succeeded = 0;
                    for (int i = next.getAndIncrement(); i < to; i = next.getAndIncrement()) {
                        succeeded += persist(deed, me, i, again) ? 1 : 0;
                    }
                    return succeeded;
                }));
            }
            long start = System.nanoTime();
            begin.countDown();
            int succeeded = 0;
            for (Future<Integer> one : running) {
                succeeded += one.get();
            }
            return new Outcome((System.nanoTime() - start) / 1e9, succeeded, again.get());
        }
    }

    private static boolean persist(Deed deed, int client, int i, AtomicInteger again) throws Exception {
        while (true) {
            try {
                return deed.run(client, i);
            } catch (CannotGetJdbcConnectionException busy) {
                if (again.incrementAndGet() > MOST_AGAIN) {
                    throw busy;
                }
            }
        }
    }
}
