package hqb.supply.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.supply.Offer;
import hqb.supply.OfferFacts;
import hqb.supply.StoreOffers;
import hqb.supply.inventory.EditOffers.Edit;
import hqb.supply.inventory.EditOffers.Outcome;
import hqb.supply.inventory.EditOffers.Result;
import hqb.supply.suppliers.FindOwnSupplier;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A supplier's own offers. */
@Tag(name = "Inventory")
@Controller("/api/v1/supply/offers")
@ExecuteOn(TaskExecutors.BLOCKING)
class InventoryController {
    private static final int MOST_CHANGES = 500;
    private static final int TRIES = 4;

    private final FindOwnSupplier own;
    private final InventoryLists lists;
    private final EditOffers edit;
    private final MoveStock move;
    private final WithdrawOffer withdraw;
    private final StockMoves history;

    InventoryController(FindOwnSupplier own, InventoryLists lists, EditOffers edit, MoveStock move, WithdrawOffer withdraw,
            StockMoves history) {
        this.own = own;
        this.lists = lists;
        this.edit = edit;
        this.move = move;
        this.withdraw = withdraw;
        this.history = history;
    }

    /** Changes to offers, at most 500. */
    @Serdeable
    record Batch(@Nullable List<OfferChange> changes) {
    }

    /**
     * What came of one change.
     *
     * @param status  created, changed, unchanged, stale (it has another version by now) or refused
     * @param version the offer's now; null when there is none
     * @param errors  why it was refused
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangeOutcome(String sku, String status, @Nullable Long version, List<FieldError> errors) {
    }

    /** What came of each change, in their order. */
    @Serdeable
    record BatchOutcome(List<ChangeOutcome> outcomes) {
    }

    /** The supplier's offers with all that is known of them. */
    @Get
    @Access(Permission.READ_STOCK)
    Page<OwnOffer> list(@Valid @RequestBean InventoryAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return lists.list(own.of(actor), asked, language);
    }

    /** One of them. */
    @Get("/{sku}")
    @Access(Permission.READ_STOCK)
    OwnOffer get(String sku, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return lists.get(own.of(actor), sku, language);
    }

    /** Puts an offer on sale (201) or replaces it (200). */
    @Put("/{sku}")
    @Access(Permission.EDIT_STOCK)
    @ApiResponse(responseCode = "200", description = "the offer as it now stands", content = @Content(schema = @Schema(implementation = OwnOffer.class)))
    @ApiResponse(responseCode = "201", description = "the offer, now on sale", content = @Content(schema = @Schema(implementation = OwnOffer.class)))
    HttpResponse<OwnOffer> put(String sku, @Body OfferBody body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        SupplierId supplier = own.of(actor);
        Outcome outcome = changed(supplier, List.of(new Edit(sku, null, body, true)), language).getFirst();
        if (outcome.result() == Result.REFUSED) {
            throw Refusal.invalid(outcome.errors());
        }
        OwnOffer offer = lists.get(supplier, sku, language);
        return outcome.result() == Result.CREATED ? HttpResponse.created(offer) : HttpResponse.ok(offer);
    }

    /** Takes an offer off the market. */
    @Delete("/{sku}")
    @Status(HttpStatus.NO_CONTENT)
    @Access(Permission.EDIT_STOCK)
    void withdraw(String sku, @Parameter(hidden = true) Actor actor) {
        withdraw.withdraw(own.of(actor), sku);
    }

    /** Changes up to 500 offers at once, each by itself; what is left out of a change stays as it is. */
    @Post("/batch")
    @Access(Permission.EDIT_STOCK)
    BatchOutcome batch(@Body Batch batch, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        SupplierId supplier = own.of(actor);
        List<OfferChange> changes = batch.changes() == null ? List.of() : batch.changes();
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw Refusal.invalid("/changes", "Send 1 to " + MOST_CHANGES + " changes.", "请发送 1 至 " + MOST_CHANGES + " 项修改。");
        }
        List<Edit> edits = new ArrayList<>();
        for (OfferChange change : changes) {
            edits.add(new Edit(change.sku() == null ? "" : change.sku().strip(), change.version(), change.body(), false));
        }
        return new BatchOutcome(changed(supplier, edits, language).stream().map(outcome -> new ChangeOutcome(outcome.sku(),
                outcome.result().name().toLowerCase(Locale.ROOT), outcome.version(), outcome.errors())).toList());
    }

    /** The prices of an offer: the list that holds, then those before it, the newest first. */
    @Get("/{sku}/prices")
    @Access(Permission.READ_STOCK)
    Page<PastPrice> prices(String sku, @Parameter(hidden = true) Actor actor) {
        Offer offer = lists.offer(own.of(actor), sku);
        List<PastPrice> prices = new ArrayList<>(history.prices(offer.id()));
        prices.addFirst(new PastPrice(null, offer.terms().currency(), OfferFacts.of(offer).priceBreaks()));
        return Page.whole(prices);
    }

    /** Stock of an offer that was moved by hand, the newest first. */
    @Get("/{sku}/stock-moves")
    @Access(Permission.READ_STOCK)
    Page<StockMove> moves(String sku, @Parameter(hidden = true) Actor actor) {
        return Page.whole(history.list(lists.offer(own.of(actor), sku).id()));
    }

    /** Moves stock by hand, with a reason. */
    @Post("/{sku}/stock-moves")
    @Status(HttpStatus.CREATED)
    @Access(Permission.EDIT_STOCK)
    StockMove move(String sku, @Body MoveStock.Move wanted, @Parameter(hidden = true) Actor actor) {
        return move.move(own.of(actor), sku, wanted, actor);
    }

    private List<Outcome> changed(SupplierId supplier, List<Edit> edits, Language language) {
        for (int tries = 1;; tries++) {
            try {
                return edit.edit(supplier, edits, language);
            } catch (RuntimeException failed) {
                if (!StoreOffers.wasOvertaken(failed)) {
                    throw failed;
                }
                if (tries == TRIES) {
                    throw Refusal.of(ProblemType.CONFLICT, "Somebody else is changing the same offers. Try again.", "他人正在修改相同的报价，请重试。");
                }
            }
        }
    }
}
