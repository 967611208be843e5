package hqb.prototyping.workshops;

import hqb.platform.BodyCheck;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that is to be tried.
 *
 * @param document   the rules, as text
 * @param design     a measured design to price with them; null for the samples alone
 * @param options    what a maker would choose for that design, by the names of facts
 * @param quantities pieces of that design; 1 to 8 numbers, 5, 10 and 50 when left out
 */
@Serdeable
record TrialBody(@Nullable String document, @Nullable UUID design, @Nullable Map<String, Object> options,
        @Nullable List<Long> quantities) {
    private static final int LONGEST = 200_000;
    private static final int MOST = 8;
    private static final long MOST_PIECES = 1_000_000;

    /** The document; refused when there is none or it is too long. */
    static String document(@Nullable String document) {
        BodyCheck check = new BodyCheck();
        if (document == null || document.isBlank() || document.length() > LONGEST) {
            check.refuse("/document", "Send a document of 1 to " + LONGEST + " characters.", "文档须为 1 至 " + LONGEST + " 个字符。");
        }
        check.done();
        return Objects.requireNonNull(document);
    }

    List<Long> wanted() {
        if (quantities == null || quantities.isEmpty()) {
            return List.of(5L, 10L, 50L);
        }
        BodyCheck check = new BodyCheck();
        if (quantities.size() > MOST || quantities.stream().anyMatch(one -> one == null || one < 1 || one > MOST_PIECES)) {
            check.refuse("/quantities", "Give 1 to " + MOST + " numbers from 1 to " + MOST_PIECES + ".",
                    "请给出 1 至 " + MOST + " 个数量，每个为 1 至 " + MOST_PIECES + "。");
        }
        check.done();
        return quantities.stream().distinct().toList();
    }
}
