package hqb.platform.checks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param ranAt  when it last ran; null when it never did
 * @param broken how many rows break it
 * @param since  since when it is broken; null when it is not
 * @param sample the first of these rows, each as a JSON object
 */
public record CheckResult(InvariantCheck check, @Nullable Instant ranAt, long broken, @Nullable Instant since, List<String> sample) {
}
