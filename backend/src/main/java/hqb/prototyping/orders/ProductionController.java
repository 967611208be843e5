package hqb.prototyping.orders;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders of boards, printed parts, tests and advice, for all of their sides. */
@Tag(name = "Production")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductionController {
    private final OrderQuote order;
    private final OrderLists lists;
    private final ShowOrder show;
    private final PayMilestone pay;
    private final DoDeed deeds;
    private final SendFile files;
    private final Reorder reorder;
    private final Providers providers;

    ProductionController(OrderQuote order, OrderLists lists, ShowOrder show, PayMilestone pay, DoDeed deeds, SendFile files,
            Reorder reorder,
            Providers providers) {
        this.order = order;
        this.lists = lists;
        this.show = show;
        this.pay = pay;
        this.deeds = deeds;
        this.files = files;
        this.reorder = reorder;
        this.providers = providers;
    }

    /** A voucher that pays some of it: its code, or its id. */
    @Serdeable
    record PaidWith(@Nullable String voucher) {
    }

    /** Which files are to be made this time; null for the same. */
    @Serdeable
    record Again(@Nullable UUID designId) {
    }

    /** Orders what a firm price was given for. Asked again, it is the same order. */
    @Access(Permission.BUY)
    @Post("/quotes/{id}/order")
    @Status(HttpStatus.CREATED)
    ProductionPage order(UUID id, @Body OrderQuote.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return show.show(order.order(id, wish, actor), actor, language);
    }

    /** What the asker's organisation has ordered, the latest first. */
    @Access(Permission.BUY)
    @Get("/production/orders")
    Page<ProductionItem> bought(@Valid @RequestBean OrdersAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return lists.page(actor.requireOrganisation(), null, asked, language);
    }

    /** What the asker's provider has to make, the latest first; what was never paid is not among it. */
    @Access(Permission.FULFIL)
    @Get("/provider/orders")
    Page<ProductionItem> sold(@Valid @RequestBean OrdersAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return lists.page(null, providers.findByOrganisation(actor.requireOrganisation()).map(Provider::id)
                .orElseThrow(() -> Refusal.notFound("Your organisation is no provider yet.", "您的组织还不是服务商。")), asked, language);
    }

    /** All orders of production, the latest first. */
    @Access(Permission.OPERATE)
    @Get("/operations/production/orders")
    Page<ProductionItem> all(@Valid @RequestBean OrdersAsked asked, @Parameter(hidden = true) Language language) {
        return lists.page(null, null, asked, language);
    }

    /** An order, for its maker, its provider and operators. */
    @Access(Permission.IDENTIFIED)
    @Get("/production/orders/{id}")
    ProductionPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(id, actor, language);
    }

    /** Does something to an order that its {@code actions} offer to the asker. */
    @Access(Permission.IDENTIFIED)
    @Post("/production/orders/{id}/deeds")
    ProductionPage act(UUID id, @Body Deed deed, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        deeds.act(id, deed, actor);
        return show.show(id, actor, language);
    }

    /** Opens the payment of the milestone that is due. Asked again, it is the same payment. */
    @Access(Permission.BUY)
    @Post("/production/orders/{id}/payment")
    ProductionPage pay(UUID id, @Body PaidWith with, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        pay.pay(id, with.voucher(), actor);
        return show.show(id, actor, language);
    }

    /** What a browser needs to have the due milestone paid at Stripe. */
    @Access(Permission.BUY)
    @Get("/production/orders/{id}/card-form")
    PayMilestone.MilestoneForm cardForm(UUID id, @Parameter(hidden = true) Actor actor) {
        return pay.cardForm(id, actor);
    }

    /** Orders the same again; at another price, or of other files, there is a new quote to look at first. */
    @Access(Permission.BUY)
    @Post("/production/orders/{id}/reorder")
    Reorder.Result reorder(UUID id, @Body Again again, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return reorder.again(id, again.designId(), actor, language);
    }

    /**
     * Sends a file to an order: PDF, JPEG, PNG or WebP, at most 12 MB. Pictures are drawn anew, without what the camera wrote beside them.
     * Say its id with a deed, so that the others see it.
     *
     * @param file       the file
     * @param purpose    photo, report, production-file or message; default message
     * @param validUntil the last day on which a report counts
     */
    @Access(Permission.IDENTIFIED)
    @Post("/production/orders/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    ProductionFiles.Item send(UUID id, @Part("file") CompletedFileUpload file, @QueryValue @Nullable String purpose,
            @QueryValue @Nullable String validUntil, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return files.send(id, purpose, validUntil, file.getFilename(), content, actor);
        }
    }

    /** A file of an order. */
    @Access(Permission.IDENTIFIED)
    @Get("/production/orders/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> open(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) {
        return files.open(id, fileId, actor);
    }
}
