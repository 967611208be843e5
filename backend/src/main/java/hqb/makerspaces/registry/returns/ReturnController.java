package hqb.makerspaces.registry.returns;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** The yearly statistics of makerspaces and the drift that they show. */
@Tag(name = "Makerspace registry")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReturnController {
    private static final int MOST = 100;

    private final FindOwnSpace own;
    private final Makerspaces makerspaces;
    private final YearReturns returns;
    private final HandInReturn handIn;
    private final Drifts drifts;
    private final ArgueDrift argue;

    ReturnController(FindOwnSpace own, Makerspaces makerspaces, YearReturns returns, HandInReturn handIn, Drifts drifts,
            ArgueDrift argue) {
        this.own = own;
        this.makerspaces = makerspaces;
        this.returns = returns;
        this.handIn = handIn;
        this.drifts = drifts;
        this.argue = argue;
    }

    /** The statistics that were opened, the newest first. */
    @Access(Permission.APPLY)
    @Get("/makerspace-registry/own/{id}/returns")
    Page<ReturnPage> list(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        own.get(id, actor);
        return Page.whole(returns.list(id).stream().map(one -> ReturnPage.of(one, language)).toList());
    }

    /** Opens the statistics of a year with what the platform knows; what is open stays as it is. */
    @Access(Permission.APPLY)
    @Post("/makerspace-registry/own/{id}/returns/{year}")
    ReturnPage open(UUID id, int year, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return ReturnPage.of(handIn.open(id, year, actor), language);
    }

    /** Changes them: all figures, and the reasons. */
    @Access(Permission.APPLY)
    @Put("/makerspace-registry/own/{id}/returns/{year}")
    ReturnPage fillIn(UUID id, int year, @Body HandInReturn.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        handIn.fillIn(id, year, form, actor);
        return ReturnPage.of(handIn.open(id, year, actor), language);
    }

    /** Hands them in: they never change afterwards. 400 names all that is missing or has no reason. */
    @Access(Permission.APPLY)
    @Post("/makerspace-registry/own/{id}/returns/{year}/submission")
    ReturnPage handIn(UUID id, int year, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        handIn.handIn(id, year, actor);
        return ReturnPage.of(handIn.open(id, year, actor), language);
    }

    /** The drift of the latest statistics: none or one. */
    @Access(Permission.APPLY)
    @Get("/makerspace-registry/own/{id}/drift")
    Page<ReturnPage.DriftPage> drift(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        Makerspace space = own.get(id, actor);
        return Page.whole(drifts.latest(id).stream().map(one -> ReturnPage.of(one, space, language)).toList());
    }

    /** Contests the drift of a year. */
    @Access(Permission.APPLY)
    @Post("/makerspace-registry/own/{id}/drift/{year}/objection")
    Page<ReturnPage.DriftPage> contest(UUID id, int year, @Body ArgueDrift.Objection body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        argue.contest(id, year, body, actor);
        return drift(id, actor, language);
    }

    /** Drifts that an operator has not looked at yet, contested ones first. */
    @Access(Permission.OPERATE)
    @Get("/operations/makerspace-drifts")
    Page<ReturnPage.DriftPage> open(@Parameter(hidden = true) Language language) {
        return Page.whole(drifts.open(MOST).stream().map(one -> ReturnPage.of(one, makerspaces.get(one.space()), language)).toList());
    }

    /** Clears or confirms a drift. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-drifts/{id}/{year}/answer")
    Page<ReturnPage.DriftPage> answer(UUID id, int year, @Body ArgueDrift.Found body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        argue.answer(id, year, body, actor);
        return open(language);
    }
}
