package hqb.supply.market;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** What surges on the market, what runs out, and what people look for. */
@Tag(name = "Market information")
@Controller("/api/v1/market")
@ExecuteOn(TaskExecutors.BLOCKING)
class MarketListController {
    private final MarketLists lists;

    MarketListController(MarketLists lists) {
        this.lists = lists;
    }

    /** Parts whose price at least doubled within 14 days, the steepest first. */
    @Access(Permission.PUBLIC)
    @Get("/surges")
    Page<SurgeItem> surges(@Valid @RequestBean ListAsked asked, @Parameter(hidden = true) Language language) {
        return lists.surges(asked, language);
    }

    /** Parts of which less than a quarter of the usual stock is left, the least first. */
    @Access(Permission.PUBLIC)
    @Get("/scarce")
    Page<ScarceItem> scarce(@Valid @RequestBean ListAsked asked, @Parameter(hidden = true) Language language) {
        return lists.scarce(asked, language);
    }

    /** How much of each root category's basket runs out, the most first. */
    @Access(Permission.PUBLIC)
    @Get("/shortages")
    Page<ShortageItem> shortages(@Parameter(hidden = true) Language language) {
        return Page.whole(lists.shortages(language));
    }

    /** Parts whose pages were opened most in 30 days. */
    @Access(Permission.PUBLIC)
    @Get("/searched-parts")
    Page<SearchedPart> searchedParts(@Valid @RequestBean ListAsked asked, @Parameter(hidden = true) Language language) {
        return lists.searchedParts(asked, language);
    }

    /** Words that were searched for most in 30 days, by three different visitors a day at least. */
    @Access(Permission.PUBLIC)
    @Get("/searched-words")
    Page<SearchedWord> searchedWords(@Valid @RequestBean WordsAsked asked) {
        return lists.searchedWords(asked);
    }
}
