package hqb.makerspaces.booking;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.booking.BookingPage.TrainingItem;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Trainings of a makerspace: which there are, and who has had them. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/keeper")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrainingController {
    private final GiveTraining trainings;

    TrainingController(GiveTraining trainings) {
        this.trainings = trainings;
    }

    /** The trainings of a makerspace of yours, and who has had them; all on one page. */
    @Access(Permission.KEEP)
    @Get("/trainings")
    Page<TrainingItem> trainings(@QueryValue String makerspace, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return Page.whole(trainings.list(makerspace, actor, language));
    }

    /** Adds a training. */
    @Access(Permission.KEEP)
    @Post("/makerspaces/{slug}/trainings")
    @Status(HttpStatus.CREATED)
    TrainingItem addTraining(String slug, @Body GiveTraining.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return trainings.add(slug, form, actor, language);
    }

    /** Notes that somebody has had it, or for how much longer it is good. */
    @Access(Permission.KEEP)
    @Post("/trainings/{id}/people")
    TrainingItem give(UUID id, @Body GiveTraining.Given given, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return trainings.give(id, given, actor, language);
    }

    /** Takes it back. */
    @Access(Permission.KEEP)
    @Delete("/trainings/{id}/people/{person}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(UUID id, UUID person, @Parameter(hidden = true) Actor actor) {
        trainings.revoke(id, person, actor);
    }
}
