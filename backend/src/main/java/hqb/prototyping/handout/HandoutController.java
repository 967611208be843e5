package hqb.prototyping.handout;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.prototyping.designs.HandOutDesign;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;

/** Design files for those who bid on them or make them. Each time is written down, and the maker sees it. */
@Tag(name = "Designs")
@Controller("/api/v1/provider")
@ExecuteOn(TaskExecutors.BLOCKING)
class HandoutController {
    private final FindRight rights;
    private final HandOutDesign hand;

    HandoutController(FindRight rights, HandOutDesign hand) {
        this.rights = rights;
        this.hand = hand;
    }

    /** The design that a tender is about, for an invited provider, as long as the request is neither ordered nor over. */
    @Access(Permission.FULFIL)
    @Get("/tenders/{id}/design")
    @ApiResponse(responseCode = "200", description = "The file as its maker sent it", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> ofTender(UUID id, @Parameter(hidden = true) Actor actor) throws IOException {
        return hand.to(rights.byInvitation(id, actor), actor);
    }

    /** The design of an order, for its provider, from the first payment until the order is over. */
    @Access(Permission.FULFIL)
    @Get("/orders/{id}/design")
    @ApiResponse(responseCode = "200", description = "The file as its maker sent it", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> ofOrder(UUID id, @Parameter(hidden = true) Actor actor) throws IOException {
        return hand.to(rights.byOrder(id, actor), actor);
    }
}
