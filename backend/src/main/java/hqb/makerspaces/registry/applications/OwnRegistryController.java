package hqb.makerspaces.registry.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.applications.OpenPaper;
import hqb.accounts.applications.Paper;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.TitleReport;
import hqb.makerspaces.registry.ShowReports;
import hqb.makerspaces.registry.Title;
import hqb.makerspaces.registry.Titles;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makerspaces that the asker's organisation keeps: their titles, what is lacking for the next one, and applying for it. */
@Tag(name = "Makerspace registry")
@Controller("/api/v1/makerspace-registry/own")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnRegistryController {
    private final FindOwnSpace own;
    private final Makerspaces makerspaces;
    private final RegisterSpace register;
    private final Titles titles;
    private final TitleApplications applications;
    private final ShowApplications show;
    private final ShowReports reports;
    private final ApplyForTitle apply;
    private final ChangeEvidence evidence;
    private final EvidencePapers papers;
    private final OpenPaper open;

    OwnRegistryController(FindOwnSpace own, Makerspaces makerspaces, RegisterSpace register, Titles titles,
            TitleApplications applications, ShowApplications show, ShowReports reports, ApplyForTitle apply, ChangeEvidence evidence,
            EvidencePapers papers, OpenPaper open) {
        this.own = own;
        this.makerspaces = makerspaces;
        this.register = register;
        this.titles = titles;
        this.applications = applications;
        this.show = show;
        this.reports = reports;
        this.apply = apply;
        this.evidence = evidence;
        this.papers = papers;
        this.open = open;
    }

    /** A makerspace of the organisation's: its tier and standing are null without a title. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Kept(UUID id, String slug, String name, String state, @Nullable String tier, @Nullable String standing) {
    }

    /**
     * How a makerspace stands.
     *
     * @param nextTier    the tier above its title; municipal without one; null above national
     * @param reports     how its figures stand to the conditions of each tier today
     * @param application the latest; null before the first
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Standing(Kept space, @Nullable String nextTier, List<TitleReport> reports, @Nullable ApplicationPage application) {
    }

    /** Makerspaces that the organisation keeps. */
    @Access(Permission.APPLY)
    @Get
    Page<Kept> list(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(makerspaces.listOf(actor.requireOrganisation()).stream().map(space -> kept(space, language)).toList());
    }

    /** Registers a makerspace; everybody sees it as soon as it has a title. */
    @Access(Permission.APPLY)
    @Post
    @Status(HttpStatus.CREATED)
    Kept register(@Body RegisterSpace.Form form, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return kept(register.register(form, actor), language);
    }

    /** How it stands to the conditions of each tier, and its latest application. */
    @Access(Permission.APPLY)
    @Get("/{id}")
    Standing standing(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Makerspace space = own.get(id, actor);
        Title title = titles.find(id).orElse(null);
        TitleApplication latest = applications.latest(id).orElse(null);
        boolean decided = latest != null && latest.decidedAt() != null;
        Figures said = latest == null || (title != null && decided) ? Figures.NONE : latest.figures();
        Figures figures = (title == null ? Figures.NONE : title.figures()).over(said);
        String next = title == null || !title.isHeld() ? Tier.MUNICIPAL.code() : title.tier().next().map(Tier::code).orElse(null);
        return new Standing(kept(space, language), next, reports.all(figures, language),
                latest == null ? null : show.page(latest, language));
    }

    /** Begins an application or changes it: the tier and the figures, all of them. */
    @Access(Permission.APPLY)
    @Put("/{id}/application")
    Standing fillIn(UUID id, @Body ApplyForTitle.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        apply.fillIn(id, form, actor);
        return standing(id, actor, language);
    }

    /** Hands the application in; 400 names each condition that is missed, unknown or not proved. */
    @Access(Permission.APPLY)
    @Post("/{id}/application/submission")
    Standing submit(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        apply.submit(id, actor);
        return standing(id, actor, language);
    }

    /**
     * Adds evidence: PDF, PNG or JPEG, at most 10 MB.
     *
     * @param file the document
     * @param kind premises, start, teams, firms, cases, people, events or statistics
     */
    @Access(Permission.APPLY)
    @Post("/{id}/application/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    Paper add(UUID id, @Part("file") CompletedFileUpload file, @Part("kind") String kind, @Parameter(hidden = true) Actor actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return evidence.add(id, kind, file.getFilename(), content, actor);
        }
    }

    /** A document of the latest application. */
    @Access(Permission.APPLY)
    @Get("/{id}/application/papers/{paperId}")
    @ApiResponse(responseCode = "200", description = "The document", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> paper(UUID id, UUID paperId, @Parameter(hidden = true) Actor actor) {
        own.get(id, actor);
        return open.open(papers, applications.latest(id).map(TitleApplication::id)
                .orElseThrow(() -> Refusal.notFound("There is no document with this id.", "没有此文件。")), paperId);
    }

    /** Takes a document away. */
    @Access(Permission.APPLY)
    @Delete("/{id}/application/papers/{paperId}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, UUID paperId, @Parameter(hidden = true) Actor actor) {
        evidence.remove(id, paperId, actor);
    }

    private Kept kept(Makerspace space, Language language) {
        Title title = titles.find(space.id()).orElse(null);
        return new Kept(space.id(), space.slug(), space.name(language), space.state(), title == null ? null : title.tier().code(),
                title == null ? null : title.standing());
    }
}
