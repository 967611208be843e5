package hqb.prototyping.testing;

import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.Job;
import java.math.BigDecimal;
import java.util.Objects;

/** A test of a plan in the words of price rules. */
final class TestJob {
    private TestJob() {
    }

    /** The job; only for a test that laboratories here have prices for. */
    static Job of(Outcome.Needed test, Facts facts) {
        return of(test, facts, false);
    }

    /** The same, and whether the laboratory has opened the case for another test already. */
    static Job of(Outcome.Needed test, Facts facts, boolean opened) {
        Job job = Job.UNKNOWN.with(Fact.STANDARD, Objects.requireNonNull(test.priced())).with(Fact.RADIO, facts.is("radio", "true"))
                .with(Fact.MAINS, facts.is("mains", "built-in")).with(Fact.SAMPLES, BigDecimal.valueOf(test.samples()))
                .with(Fact.MARKETS, BigDecimal.valueOf(test.reports()));
        Job opening = opened ? job.with(Fact.CASE_OPENED, true) : job;
        return test.hours() == null ? opening : opening.with(Fact.TEST_HOURS, test.hours());
    }
}
