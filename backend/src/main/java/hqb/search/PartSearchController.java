package hqb.search;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.http.ClientAddress;
import hqb.supply.market.SearchedWords;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Searching the catalogue. */
@Tag(name = "Parts")
@Controller("/api/v1/parts")
@ExecuteOn(TaskExecutors.BLOCKING)
class PartSearchController {
    private final SearchParts parts;
    private final SuggestParts suggestions;
    private final SearchedWords words;
    private final ClientAddress addresses;

    PartSearchController(SearchParts parts, SuggestParts suggestions, SearchedWords words, ClientAddress addresses) {
        this.parts = parts;
        this.suggestions = suggestions;
        this.words = words;
        this.addresses = addresses;
    }

    /** Finds parts, with the facets that narrow the list. */
    @Access(Permission.PUBLIC)
    @Get
    PartPage search(@Valid @RequestBean PartSearch search, @Parameter(hidden = true) Language language,
            HttpRequest<?> request) {
        PartPage page = parts.search(search, language);
        if (search.q() != null && search.cursor() == null && page.total() > 0) {
            words.searched(search.q(), addresses.of(request));
        }
        return page;
    }

    /**
     * Completes what is being typed: part numbers, values, packages, categories, functions, manufacturers,
     * suppliers, services and providers, ten at most.
     *
     * @param q what has been typed so far
     */
    @Access(Permission.PUBLIC)
    @Get("/suggest")
    Suggestions suggest(@QueryValue @Nullable @Size(max = 256) String q, @Parameter(hidden = true) Language language) {
        return suggestions.suggest(q == null ? "" : q.strip(), language);
    }
}
