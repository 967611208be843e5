package hqb.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param total how many rows there are in all pages, exact
 * @param next  the cursor of the next page, null on the last
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, long total, @Nullable String next) {
    /** The smallest page. */
    public static final int MIN_SIZE = 1;
    /** The largest page. */
    public static final int MAX_SIZE = 100;

    /** A list that always fits one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, items.size(), null);
    }

    /** The same page of other rows. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total, next);
    }
}
