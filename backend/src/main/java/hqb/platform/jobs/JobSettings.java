package hqb.platform.jobs;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How this backend runs jobs.
 *
 * @param enabled   whether it runs any
 * @param lookEvery how often it looks for jobs whose time has come
 * @param atOnce    how many it runs at the same time
 */
@ConfigurationProperties("hqb.jobs")
record JobSettings(
        @Bindable(defaultValue = "true") boolean enabled,
        @Bindable(defaultValue = "2s") Duration lookEvery,
        @Bindable(defaultValue = "4") int atOnce) {
}
