package hqb.prototyping.quotes;

import hqb.prototyping.pricing.Job;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Map;

/** A job as it is kept. */
@Serdeable
record KeptJob(Map<String, BigDecimal> numbers, Map<String, String> words, Map<String, Boolean> flags) {
    static KeptJob of(Job job) {
        return new KeptJob(job.numbers(), job.words(), job.flags());
    }

    Job job() {
        return new Job(numbers, words, flags);
    }
}
