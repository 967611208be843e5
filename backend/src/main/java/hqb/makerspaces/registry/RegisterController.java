package hqb.makerspaces.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.RegisterEvents.Event;
import hqb.makerspaces.registry.rules.Explain;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Rules;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public register of recognised makerspaces, and the conditions of recognition. */
@Tag(name = "Makerspace registry")
@Controller("/api/v1/makerspace-registry")
@ExecuteOn(TaskExecutors.BLOCKING)
class RegisterController {
    private final Register register;
    private final Makerspaces makerspaces;
    private final Titles titles;
    private final RegisterEvents events;
    private final ShowReports reports;
    private final Rules rules;

    RegisterController(Register register, Makerspaces makerspaces, Titles titles, RegisterEvents events, ShowReports reports,
            Rules rules) {
        this.register = register;
        this.makerspaces = makerspaces;
        this.titles = titles;
        this.events = events;
        this.reports = reports;
        this.rules = rules;
    }

    /**
     * A makerspace, its title, and all that happened to it.
     *
     * @param report  how it stands to the conditions of its tier today, by what was last proved of it
     * @param history the newest first
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Entry(String slug, String name, String tier, String standing, LocalDate since, boolean demonstration, @Nullable Report report,
            List<Happened> history) {
    }

    /** Something that happened; {@code rules} is the version of the conditions, null when none was asked. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Happened(String at, String kind, String tier, @Nullable String rules, String reason) {
        static Happened of(Event event) {
            return new Happened(event.at().toString(), event.kind(), event.tier(), event.rules(), event.reason());
        }
    }

    /** A figure that can be said of a makerspace: kind number, day or yes-no. */
    @Serdeable
    record FieldItem(String name, String kind, String unit, String label) {
    }

    /**
     * The register.
     *
     * @param q        part of a name
     * @param tier     municipal, provincial or national
     * @param standing recognised, warned, leaving or removed
     * @param cursor   {@code next} of the page before
     * @param size     makerspaces a page
     */
    @Access(Permission.PUBLIC)
    @Get("/entries")
    Page<RegisterItem> entries(@QueryValue @Nullable @Size(max = 100) String q, @QueryValue @Nullable String tier,
            @QueryValue @Nullable String standing, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        return register.page(new Register.Wanted(q, tier, standing), cursor, size, language);
    }

    /** The register as CSV. */
    @Access(Permission.PUBLIC)
    @Get("/entries.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the register", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    HttpResponse<byte[]> csv(@QueryValue @Nullable @Size(max = 100) String q, @QueryValue @Nullable String tier,
            @QueryValue @Nullable String standing, @Parameter(hidden = true) Language language) {
        return HttpResponse.ok(register.csv(new Register.Wanted(q, tier, standing), language))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8").header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"makerspace-register.csv\"");
    }

    /** One of them. */
    @Access(Permission.PUBLIC)
    @Get("/entries/{slug}")
    Entry entry(String slug, @Parameter(hidden = true) Language language) {
        Makerspace space = makerspaces.find(slug).filter(one -> !one.state().equals("draft")).orElseThrow(RegisterController::none);
        Title title = titles.find(space.id()).orElseThrow(RegisterController::none);
        return new Entry(space.slug(), space.name(language), title.tier().code(), title.standing(), title.since(), space.demonstration(),
                reports.of(title.tier(), title.figures(), null, language).orElse(null),
                events.list(space.id()).stream().map(Happened::of).toList());
    }

    /** All versions of the conditions of all tiers, as reports of nothing: each says what it asks, its source and when it holds. */
    @Access(Permission.PUBLIC)
    @Get("/rules")
    Page<Report> rules(@Parameter(hidden = true) Language language) {
        return Page.whole(rules.list().stream().map(set -> Report.of(rules, set, Figures.NONE, set.validFrom(), null, language)).toList());
    }

    /** The figures that conditions depend on, in the order in which they are asked. */
    @Access(Permission.PUBLIC)
    @Get("/fields")
    Page<FieldItem> fields(@Parameter(hidden = true) Language language) {
        return Page.whole(rules.fields().stream().map(field -> new FieldItem(field.name(), field.kind(),
                field.unit() == null ? "" : Explain.unit(field.unit(), language),
                field.label().in(language))).toList());
    }

    private static Refusal none() {
        return Refusal.notFound("This makerspace is not in the register.", "登记册中没有此众创空间。");
    }
}
