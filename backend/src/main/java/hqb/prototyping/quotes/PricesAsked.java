package hqb.prototyping.quotes;

import hqb.platform.BodyCheck;
import hqb.prototyping.pricing.PricedProcess;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For what prices are asked.
 *
 * @param process    pcb, assembly, stencil, print-3d or cnc
 * @param options    what the maker chooses, by the names of facts: {@code {"finish": "enig", "thickness-mm": 1.6}}
 * @param quantities pieces; 1 to 8 numbers
 */
@Serdeable
record PricesAsked(@Nullable String process, @Nullable Map<String, Object> options, @Nullable List<Long> quantities) {
    private static final int MOST_QUANTITIES = 8;
    private static final long MOST_PIECES = 1_000_000;

    /** The process; refused when there is none of that word. */
    static PricedProcess process(@Nullable String word) {
        BodyCheck check = new BodyCheck();
        PricedProcess process = PricedProcess.of(word == null ? "" : word).orElse(null);
        if (process == null) {
            check.refuse("process", "Use one of pcb, assembly, stencil, print-3d, cnc.", "请使用 pcb、assembly、stencil、print-3d 或 cnc。");
        }
        check.done();
        return Objects.requireNonNull(process);
    }

    List<Long> wanted() {
        BodyCheck check = new BodyCheck();
        if (quantities == null || quantities.isEmpty() || quantities.size() > MOST_QUANTITIES
                || quantities.stream().anyMatch(one -> one == null || one < 1 || one > MOST_PIECES)) {
            check.refuse("quantities", "Give 1 to " + MOST_QUANTITIES + " numbers from 1 to " + MOST_PIECES + ".",
                    "请给出 1 至 " + MOST_QUANTITIES + " 个数量，每个为 1 至 " + MOST_PIECES + "。");
        }
        check.done();
        return Objects.requireNonNull(quantities).stream().distinct().toList();
    }

    Map<String, Object> chosen() {
        return options == null ? Map.of() : options;
    }
}
