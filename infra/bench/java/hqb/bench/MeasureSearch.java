package hqb.bench;

import hqb.bench.Search.Side;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Asks the product and Elasticsearch in turn. In a pass every second search goes to the one and the others to the other, and a second
 * pass swaps them, so that whatever else the machine does hits both alike. Elasticsearch forgets the answers it has kept before each
 * pass: otherwise whoever asks second would be given what the first made it work out.
 */
final class MeasureSearch {
    private static final int OK = 200;

    private final Wire wire = new Wire();
    private final String index;
    private final AtomicInteger errors = new AtomicInteger();

    /**
     * What one round gave.
     *
     * @param latencies  of one search at a time, by kind and side
     * @param busy       of many clients at a time, by side
     * @param throughput searches a second of many clients, by side
     */
    record Round(Map<Kind, Map<Side, Samples>> latencies, Map<Side, Samples> busy, Map<Side, Double> throughput) {
        /** Latencies over all kinds. */
        Samples all(Side side) {
            Samples all = new Samples();
            latencies.values().forEach(sides -> all.addAll(of(sides, side)));
            return all;
        }
    }

    /** Measures against the index behind this URL. */
    MeasureSearch(String index) {
        this.index = index;
    }

    /** Answers that were none. */
    int errors() {
        return errors.get();
    }

    /** One round over these searches. */
    Round round(int number, List<Search> searches, int clients) throws IOException {
        Map<Kind, Map<Side, Samples>> latencies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            latencies.put(kind, sides());
        }
        for (int swap = 0; swap < 2; swap++) {
            forgetAnswers();
            for (int i = 0; i < searches.size(); i++) {
                Search search = searches.get(i);
                Side side = (i + swap + number) % 2 == 0 ? Side.API : Side.RAW;
                of(of(latencies, search.kind()), side).add(time(search, side));
            }
        }
        Map<Side, Samples> busy = sides();
        Map<Side, Double> throughput = new EnumMap<>(Side.class);
        for (Side side : number % 2 == 0 ? List.of(Side.API, Side.RAW) : List.of(Side.RAW, Side.API)) {
            forgetAnswers();
            throughput.put(side, together(searches, side, clients, of(busy, side)));
        }
        return new Round(latencies, busy, throughput);
    }

    /** Many clients take searches from one list until it is empty; gives searches a second. */
    private double together(List<Search> searches, Side side, int clients, Samples latencies) throws IOException {
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        List<Thread> threads = IntStream.range(0, clients).mapToObj(client -> Thread.ofPlatform().start(() -> {
            Samples own = new Samples();
            for (int i = next.getAndIncrement(); i < searches.size(); i = next.getAndIncrement()) {
                own.add(time(searches.get(i), side));
            }
            synchronized (latencies) {
                latencies.addAll(own);
            }
        })).toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IOException("told to end", stop);
            }
        }
        return searches.size() / ((System.nanoTime() - began) / 1e9);
    }

    private long time(Search search, Side side) {
        long began = System.nanoTime();
        for (HttpRequest request : search.of(side)) {
            try {
                if (wire.ask(request).statusCode() != OK) {
                    errors.incrementAndGet();
                }
            } catch (IOException broken) {
                errors.incrementAndGet();
            }
        }
        return System.nanoTime() - began;
    }

    private void forgetAnswers() throws IOException {
        wire.need("POST", index + "/_cache/clear?request=true", "");
    }

    private static Map<Side, Samples> sides() {
        return new EnumMap<>(Map.of(Side.API, new Samples(), Side.RAW, new Samples()));
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
