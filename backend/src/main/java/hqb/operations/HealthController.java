package hqb.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the platform works, for people, monitors and load balancers. */
@Tag(name = "Operations")
@Controller("/api/v1/health")
@ExecuteOn(TaskExecutors.BLOCKING)
class HealthController {
    private final CheckHealth health;

    HealthController(CheckHealth health) {
        this.health = health;
    }

    /**
     * What works and what does not.
     *
     * @param status {@code UP} or {@code DOWN}
     * @param checks each check and its outcome; left out when all is well
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(String status, @Nullable Map<String, String> checks) {
        static HttpResponse<Health> of(Map<String, String> checks) {
            boolean well = checks.values().stream().allMatch(CheckHealth.UP::equals);
            return well ? HttpResponse.ok(new Health(CheckHealth.UP, null))
                    : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE).<Health>body(new Health(CheckHealth.DOWN, checks));
        }
    }

    /** Everything: PostgreSQL, Elasticsearch with its indexes and, in a local start, the demonstration data. */
    @Access(Permission.PUBLIC)
    @Get
    @ApiResponse(responseCode = "200", description = "All is well", content = @Content(schema = @Schema(implementation = Health.class)))
    @ApiResponse(responseCode = "503", description = "Something is missing; checks say what", content = @Content(schema = @Schema(implementation = Health.class)))
    HttpResponse<Health> health() {
        return Health.of(health.all());
    }

    /** Whether requests can be served, search aside: PostgreSQL answers. */
    @Access(Permission.PUBLIC)
    @Get("/ready")
    @ApiResponse(responseCode = "200", description = "Ready", content = @Content(schema = @Schema(implementation = Health.class)))
    @ApiResponse(responseCode = "503", description = "Not ready", content = @Content(schema = @Schema(implementation = Health.class)))
    HttpResponse<Health> ready() {
        return Health.of(health.database());
    }
}
