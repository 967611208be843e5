package hqb.projects.cost;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a product costs apiece. */
@Tag(name = "Projects")
@Controller("/api/v1/boms/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class CostController {
    private static final List<Long> USUAL = List.of(1L, 10L, 100L, 1_000L);
    private static final int MOST = 6;
    private static final long MOST_PIECES = 100_000;

    private final GatherCosts gather;

    CostController(GatherCosts gather) {
        this.gather = gather;
    }

    /**
     * What a product costs apiece: the parts of the list, and the boards, assembly, printed parts and tests of designs and test plans whose
     * links are given. Prices are those of this moment, the cheapest of each; nothing is ordered.
     *
     * @param design   links of designs, at most six
     * @param testPlan links of test plans, at most six
     * @param quantity pieces, at most six numbers; 1, 10, 100 and 1,000 by default
     */
    @Access(Permission.PUBLIC)
    @Get("/costs")
    CostPage get(UUID id, @QueryValue @Nullable List<UUID> design, @QueryValue @Nullable List<UUID> testPlan,
            @QueryValue @Nullable List<Long> quantity, @Parameter(hidden = true) Language language) throws IOException {
        return CostPage.of(gather.gather(id, few("design", design), few("testPlan", testPlan), pieces(quantity), language), language);
    }

    /** The same as CSV. */
    @Access(Permission.PUBLIC)
    @Get("/costs.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "The sheet", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    HttpResponse<byte[]> csv(UUID id, @QueryValue @Nullable List<UUID> design, @QueryValue @Nullable List<UUID> testPlan,
            @QueryValue @Nullable List<Long> quantity, @Parameter(hidden = true) Language language) throws IOException {
        CostPage page = get(id, design, testPlan, quantity, language);
        return HttpResponse.ok(WriteCostCsv.write(page, language)).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"costs.csv\"");
    }

    private static <T> List<T> few(String name, @Nullable List<T> given) {
        List<T> all = given == null ? List.of() : given.stream().distinct().toList();
        if (all.size() > MOST) {
            throw Refusal.invalid(name, "Give at most " + MOST + ".", "最多 " + MOST + " 个。");
        }
        return all;
    }

    private static List<Long> pieces(@Nullable List<Long> given) {
        List<Long> quantities = few("quantity", given).stream().sorted().toList();
        if (quantities.stream().anyMatch(one -> one < 1 || one > MOST_PIECES)) {
            throw Refusal.invalid("quantity", "Give numbers from 1 to " + MOST_PIECES + ".", "请给出 1 至 " + MOST_PIECES + " 的数量。");
        }
        return quantities.isEmpty() ? USUAL : quantities;
    }
}
