package hqb.prototyping.quotes;

import hqb.prototyping.designs.FindMeasured;
import hqb.prototyping.pricing.Job;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is kept.
 *
 * @param measured the facts that were measured, by name; null of quotes from before that was kept
 */
@Serdeable
record KeptJob(Map<String, BigDecimal> numbers, Map<String, String> words, Map<String, Boolean> flags,
        @Nullable Set<String> measured) {
    static KeptJob of(Job job, Set<String> measured) {
        return new KeptJob(job.numbers(), job.words(), job.flags(), measured);
    }

    Job job() {
        return new Job(numbers, words, flags);
    }

    /** The facts that were measured; where that was not kept, those that usually are when it rests on a file. */
    Set<String> known(boolean ofFile) {
        return measured != null ? measured : ofFile ? FindMeasured.NAMES : Set.of();
    }
}
