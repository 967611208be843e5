package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * How long after it was sent a change of one offer is found by a search. Changes go out at an even rate, by HTTP and API key, whether or
 * not earlier ones are answered; searches of all that is awaited follow each other without a pause.
 */
final class MeasureFreshness {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final int AT_ONCE = 64;

    private final Wire wire = new Wire();
    private final ShopClient shop;
    private final String index;
    private final List<Watched> offers;
    private final int aSecond;

    /**
     * An offer that may be changed, the only one of its part that changes.
     *
     * @param part  its part
     * @param sku   its stock number
     * @param stock its own
     */
    record Watched(String part, String sku, long stock) {
    }

    /**
     * What was found.
     *
     * @param answered from sending a change to its answer
     * @param found    from sending a change to the first search that shows it
     * @param lost     changes that no search showed within a minute, or that were refused
     */
    record Fresh(Samples answered, Samples found, int lost) {
    }

    private record Awaited(long since, long stock) {
    }

    MeasureFreshness(ShopClient shop, String index, List<Watched> offers, int aSecond, long seed) {
        this.shop = shop;
        this.index = index;
        this.aSecond = aSecond;
        this.offers = new ArrayList<>(offers);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = this.offers.size() - 1; i > 0; i--) {
            java.util.Collections.swap(this.offers, i, random.nextInt(i + 1));
        }
    }

    /** Measures as long as told to, at most once an offer. */
    Fresh measure(BooleanSupplier goOn) throws IOException {
        Map<String, Awaited> awaited = new ConcurrentHashMap<>();
        Map<String, Long> totals = stocks(offers.stream().map(Watched::part).toList());
        Samples answered = new Samples();
        Samples found = new Samples();
        AtomicInteger lost = new AtomicInteger();
        Semaphore free = new Semaphore(AT_ONCE);
        boolean[] sending = {true};
        Thread sender = Thread.startVirtualThread(() -> {
            long began = System.nanoTime();
            Iterator<Watched> next = offers.iterator();
            for (long sent = 0; next.hasNext() && goOn.getAsBoolean(); sent++) {
                long due = began + sent * 1_000_000_000L / aSecond;
                java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
                Watched offer = next.next();
                free.acquireUninterruptibly();
                Thread.startVirtualThread(() -> {
                    long since = System.nanoTime();
                    awaited.put(offer.part(), new Awaited(since, totals.getOrDefault(offer.part(), 0L) + 1));
                    try {
                        shop.stock(offer.sku(), offer.stock() + 1);
                        synchronized (answered) {
                            answered.add(System.nanoTime() - since);
                        }
                    } catch (IOException refused) {
                        awaited.remove(offer.part());
                        lost.incrementAndGet();
                    } finally {
                        free.release();
                    }
                });
            }
            sending[0] = false;
        });
        while (sender.isAlive() || !awaited.isEmpty()) {
            if (awaited.isEmpty()) {
                Pauses.milliseconds(5);
                continue;
            }
            Map<String, Long> now = stocks(List.copyOf(awaited.keySet()));
            long seen = System.nanoTime();
            awaited.forEach((part, wanted) -> {
                if (now.getOrDefault(part, -1L) == wanted.stock()) {
                    found.add(seen - wanted.since());
                    awaited.remove(part);
                } else if (seen - wanted.since() > PATIENCE_NS) {
                    lost.incrementAndGet();
                    awaited.remove(part);
                }
            });
            Pauses.milliseconds(10);
        }
        return new Fresh(answered, found, lost.get());
    }

    /** The stock of parts as searches find it. */
    private Map<String, Long> stocks(List<String> parts) throws IOException {
        Map<String, Long> stocks = new ConcurrentHashMap<>();
        for (int from = 0; from < parts.size(); from += 1_000) {
            String ids = JSON.writeValueAsString(parts.subList(from, Math.min(parts.size(), from + 1_000)));
            JsonNode hits = JSON.readTree(wire.need("POST", index + "/_search", """
                    {"size": 1000, "track_total_hits": false, "_source": false, "docvalue_fields": ["stock"],
                     "query": {"ids": {"values": %s}}}""".formatted(ids))).at("/hits/hits");
            hits.forEach(hit -> stocks.put(hit.get("_id").asText(), hit.at("/fields/stock/0").asLong()));
        }
        return stocks;
    }
}
