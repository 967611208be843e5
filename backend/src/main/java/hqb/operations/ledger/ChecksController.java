package hqb.operations.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.checks.CheckResult;
import hqb.platform.checks.RunChecks;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must always hold, and whether it does. */
@Tag(name = "Operations")
@Controller("/api/v1/operations/checks")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChecksController {
    private final RunChecks checks;

    ChecksController(RunChecks checks) {
        this.checks = checks;
    }

    /**
     * A check.
     *
     * @param code   such as I3
     * @param rule   what holds
     * @param ranAt  when it last ran; null when it never did
     * @param broken how many rows break it
     * @param since  since when it is broken; null when it is not
     * @param rows   the first of these rows, at most 20, each as the text of a JSON object
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(String code, String rule, @Nullable Instant ranAt, long broken, @Nullable Instant since, List<String> rows) {
        static Item of(CheckResult found, Language language) {
            return new Item(found.check().code(), found.check().rule(language), found.ranAt(), found.broken(), found.since(),
                    found.sample());
        }
    }

    /** All checks, with what they found when they last ran, at most an hour ago. */
    @Access(Permission.OPERATE)
    @Get
    Page<Item> last(@Parameter(hidden = true) Language language) {
        return Page.whole(checks.last()).map(found -> Item.of(found, language));
    }

    /** Runs all checks now. */
    @Access(Permission.OPERATE)
    @Post
    Page<Item> run(@Parameter(hidden = true) Language language) {
        checks.runAll();
        return last(language);
    }
}
