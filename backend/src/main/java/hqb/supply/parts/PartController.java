package hqb.supply.parts;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.supply.OfferItem;
import hqb.supply.OfferLists;
import hqb.supply.OffersAsked;
import hqb.supply.front.Interest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** A part by its id, and who offers it. */
@Tag(name = "Parts")
@Controller("/api/v1/parts/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class PartController {
    private final PartPages pages;
    private final OfferLists lists;
    private final Interest interest;

    PartController(PartPages pages, OfferLists lists, Interest interest) {
        this.pages = pages;
        this.lists = lists;
        this.interest = interest;
    }

    /** The part; 404 when there is none. */
    @Access(Permission.PUBLIC)
    @Get
    PartDetail get(UUID id, @Valid @RequestBean PartAsked asked, @Parameter(hidden = true) Language language) {
        PartDetail part = pages.get(id, asked.pieces(), asked.money(), language);
        interest.viewed(id);
        return part;
    }

    /** The part's offers, cheapest at the asked quantity first. */
    @Access(Permission.PUBLIC)
    @Get("/offers")
    Page<OfferItem> offers(UUID id, @Valid @RequestBean OffersAsked asked, @Parameter(hidden = true) Language language) {
        return lists.ofPart(id, asked.pieces(), asked.money(), asked.place(), asked.rows(), language);
    }
}
