package hqb.supply.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.FindOwnSupplier;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list that lies at an address of the supplier's and is fetched again and again. */
@Tag(name = "Imports")
@Controller("/api/v1/supply/feed")
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {
    private static final int DEFAULT_SIZE = 20;

    private final FindOwnSupplier own;
    private final Feeds feeds;
    private final Pulls pulls;
    private final SetUpFeed setUp;
    private final RemoveFeed remove;
    private final AskPull askPull;

    FeedController(FindOwnSupplier own, Feeds feeds, Pulls pulls, SetUpFeed setUp, RemoveFeed remove, AskPull askPull) {
        this.own = own;
        this.feeds = feeds;
        this.pulls = pulls;
        this.setUp = setUp;
        this.remove = remove;
        this.askPull = askPull;
    }

    /** The supplier's feed; null when it has none. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Present(Feed.@Nullable View feed) {
    }

    /** The id of the pull that was queued. */
    @Serdeable
    record Asked(UUID id) {
    }

    /** Where the supplier's list lies and when it is fetched. */
    @Access(Permission.IMPORT_STOCK)
    @Get
    Present get(@Parameter(hidden = true) Actor actor) {
        return new Present(feeds.find(own.of(actor)).map(Feed::view).orElse(null));
    }

    /** Says where the list lies and when it is fetched; what was said before is forgotten, and so is what was fetched. */
    @Access(Permission.IMPORT_STOCK)
    @Put
    Present setUp(@Body FeedBody body, @Parameter(hidden = true) Actor actor) {
        return new Present(setUp.setUp(actor, own.of(actor), body).view());
    }

    /** Ends it, with its secret and its history. Imports and offers stay. */
    @Access(Permission.IMPORT_STOCK)
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void remove(@Parameter(hidden = true) Actor actor) {
        remove.remove(actor, own.of(actor));
    }

    /** Has the list fetched now, whatever the time; 429 when that is asked too often. */
    @Access(Permission.IMPORT_STOCK)
    @Post("/pulls")
    @Status(HttpStatus.ACCEPTED)
    Asked pull(@Parameter(hidden = true) Actor actor) {
        return new Asked(askPull.ask(actor, own.of(actor)));
    }

    /**
     * When the list was fetched and what came of it, the newest first; of the last 90 days.
     *
     * @param cursor {@code next} of the page before
     * @param size   pulls a page
     */
    @Access(Permission.IMPORT_STOCK)
    @Get("/pulls")
    Page<Pull.View> pulls(@QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        SupplierId supplier = own.of(actor);
        int most = size == null ? DEFAULT_SIZE : size;
        String query = "pulls of " + supplier.value();
        List<Pull> found = pulls.list(supplier, Cursor.readId(query, cursor), most + 1);
        List<Pull> page = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page, pulls.count(supplier), next).map(pull -> pull.view(language));
    }
}
