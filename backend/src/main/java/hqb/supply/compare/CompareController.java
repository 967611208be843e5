package hqb.supply.compare;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;

/** Parts side by side. */
@Tag(name = "Parts")
@Controller("/api/v1/parts/compare")
@ExecuteOn(TaskExecutors.BLOCKING)
class CompareController {
    private final CompareParts compare;

    CompareController(CompareParts compare) {
        this.compare = compare;
    }

    /** Compares up to eight parts; 400 names the ids that are no part's or are there twice. */
    @Access(Permission.PUBLIC)
    @Get
    PartComparison get(@Valid @RequestBean ComparisonAsked asked, @Parameter(hidden = true) Language language) {
        List<String> ids = asked.id() == null ? List.of() : asked.id().stream().filter(id -> !id.isBlank()).toList();
        return compare.compare(ids, asked.quantity() == null ? 1 : asked.quantity(),
                asked.currency() == null ? Currency.CNY : asked.currency(), language);
    }
}
