package hqb.search;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Finding who makes and tests, and what is offered. */
@Tag(name = "Providers")
@Controller("/api/v1/services")
@ExecuteOn(TaskExecutors.BLOCKING)
class ServiceSearchController {
    private static final int DEFAULT_SIZE = 6;

    private final SearchServices services;

    ServiceSearchController(SearchServices services) {
        this.services = services;
    }

    /**
     * Finds providers, laboratories and services by name, process, city, certificate or standard.
     *
     * @param q    words; every one has to match
     * @param size at most so many services, and so many providers
     */
    @Access(Permission.PUBLIC)
    @Get
    ServicePage search(@QueryValue @Nullable @Size(max = 256) String q, @QueryValue @Nullable @Min(1) @Max(100) Integer size,
            @Parameter(hidden = true) Language language) {
        return services.search(q == null ? "" : q.strip(), size == null ? DEFAULT_SIZE : size, language);
    }
}
