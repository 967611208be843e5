package hqb.bench.makerspaces;

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
    private Crowd() {
    }

    /** What a client does; says whether it succeeded. */
    interface Deed {
        boolean run(int client, int i) throws Exception;
    }

    /** How long all of it took, and how often it succeeded. */
    record Outcome(double seconds, int succeeded) {
    }

    /** Does everything from one number up to another, which is not done any more. */
    static Outcome run(int clients, int from, int to, Deed deed) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger(from);
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int me = client;
                running.add(threads.submit(() -> {
                    begin.await();
                    int succeeded = 0;
                    for (int i = next.getAndIncrement(); i < to; i = next.getAndIncrement()) {
                        succeeded += deed.run(me, i) ? 1 : 0;
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
            return new Outcome((System.nanoTime() - start) / 1e9, succeeded);
        }
    }
}
