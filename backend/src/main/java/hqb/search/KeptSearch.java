package hqb.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parts search as somebody keeps it: what narrows the list, as the search takes it, without quantity, order and page.
 *
 * @param q            words, part numbers and values
 * @param as           how pieces of the words are to be taken, {@code piece=field:value} or {@code piece=text}
 * @param category     category slugs
 * @param manufacturer manufacturer names or aliases
 * @param packageCode  packages
 * @param filter       {@code name:value} or {@code name:from..to}
 * @param inStock      true: only parts with at least the watched quantity in stock
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KeptSearch(@Nullable @Size(max = 256) String q, @Nullable @Size(max = 24) List<String> as,
        @Nullable @Size(max = 50) List<String> category,
        @Nullable @Size(max = 50) List<String> manufacturer,
        @JsonProperty("package") @Nullable @Size(max = 50) List<String> packageCode, @Nullable @Size(max = 50) List<String> filter,
        @Nullable Boolean inStock) {

    /** All that was typed or chosen; a body may hold null where a text belongs. */
    public List<@Nullable String> texts() {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(q == null ? "" : q);
        Stream.of(as, category, manufacturer, packageCode, filter).filter(Objects::nonNull).forEach(texts::addAll);
        return texts;
    }

    PartSearch asked(long quantity) {
        return new PartSearch(q, as, category, manufacturer, packageCode, filter, inStock, quantity, null, null, null, null);
    }
}
