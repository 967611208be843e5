package hqb.prototyping.boards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Does the same with several things at once, on as many threads as there are processors and never more. */
public final class Together {

    private Together() {
    }

    /**
     * What comes of each, in the order of the things. Waits for all; the failure of the first that failed is thrown then.
     *
     * @param weight about how long each takes; the heaviest are begun first
     */
    public static <T, R extends @Nullable Object> List<R> each(List<T> things, ToLongFunction<T> weight, Function<T, R> work) {
        int count = things.size();
        int[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingLong(i -> -weight.applyAsLong(things.get(i))))
                .mapToInt(Integer::intValue).toArray();
        var done = new ArrayList<@Nullable R>();
        var failed = new ArrayList<@Nullable Throwable>();
        for (int i = 0; i < count; i++) {
            done.add(null);
            failed.add(null);
        }
        var next = new AtomicInteger();
        int threads = Math.min(count, Runtime.getRuntime().availableProcessors());
        IntStream.range(0, threads).parallel().forEach(thread -> {
            for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                int place = order[at];
                try {
                    done.set(place, work.apply(things.get(place)));
                } catch (RuntimeException | Error failure) { // kept until all are done
                    failed.set(place, failure);
                }
            }
        });
        for (Throwable failure : failed) {
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failure instanceof Error error) {
                throw error;
            }
        }
        var results = new ArrayList<R>();
        for (R one : done) {
            results.add(one);
        }
        return results;
    }
}
