package hqb.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients that take one piece of work after the other from one list. */
final class Clients {
    private Clients() {
    }

    /** A piece of work, by its place in the list; the client that does it has a number too. */
    interface Work {
        void run(int client, int place) throws Exception;
    }

    /** Does all of it and says how fast. */
    static CheckoutFindings.Rate run(int clients, int pieces, Work work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        Samples all = new Samples();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Samples>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> {
                    Samples own = new Samples();
                    for (int place = next.getAndIncrement(); place < pieces; place = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        work.run(number, place);
                        own.add(System.nanoTime() - start);
                    }
                    return own;
                }));
            }
            for (Future<Samples> one : running) {
                all.addAll(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("told to end", stop);
        }
        return new CheckoutFindings.Rate(pieces / ((System.nanoTime() - began) / 1e9), all);
    }
}
