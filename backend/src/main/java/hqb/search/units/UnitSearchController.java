package hqb.search.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.spaces.Requirement;
import hqb.spaces.Spaces;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;

/** The finder of units. */
@Tag(name = "Spaces")
@Controller("/api/v1/units")
@ExecuteOn(TaskExecutors.BLOCKING)
class UnitSearchController {
    private final SearchUnits units;
    private final Spaces spaces;

    UnitSearchController(SearchUnits units, Spaces spaces) {
        this.units = units;
        this.spaces = spaces;
    }

    /**
     * What a need can be made of.
     *
     * @param requirements that owners have, for {@code canMeet}
     * @param weights      how much each condition counts among those that are asked; they share 85 points of a score
     * @param merits       points that units get whatever was asked
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Choices(List<Choice> requirements, List<Weight> weights, List<Points> merits) {
    }

    /** A requirement: a code, and the sentence. */
    @Serdeable
    record Choice(String code, String text) {
    }

    /** A condition by the code that fits and misses have, its name, and what it counts. */
    @Serdeable
    record Weight(String field, String name, int weight) {
    }

    /** A merit and its points. */
    @Serdeable
    record Points(String merit, int points) {
    }

    /** Finds units that answer a need, the best first; with {@code miss} also those that nearly do, each with what it misses and why. */
    @Access(Permission.PUBLIC)
    @Get
    UnitPage search(@Valid @RequestBean UnitSearch search, @Parameter(hidden = true) Language language) {
        return units.search(search, language);
    }

    /** What a need can be made of, and how units are ranked. */
    @Access(Permission.PUBLIC)
    @Get("/choices")
    Choices choices(@Parameter(hidden = true) Language language) {
        List<Choice> requirements = spaces.requirements().stream().map((Requirement one) -> new Choice(one.code(), one.text(language)))
                .toList();
        return new Choices(requirements,
                Arrays.stream(Ask.values()).map(ask -> new Weight(ask.code(), ask.title(language), ask.weight())).toList(),
                Arrays.stream(Merit.values()).map(merit -> new Points(merit.queryName().substring("merit-".length()), merit.points()))
                        .toList());
    }
}
