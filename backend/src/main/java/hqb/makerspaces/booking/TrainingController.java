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
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Trainings of a makerspace: which there are, for how long, and who has had them. */
@Tag(name = "Makerspaces")
@Controller("/api/v1/keeper")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrainingController {
    private final GiveTraining trainings;
    private final EditTraining edit;

    TrainingController(GiveTraining trainings, EditTraining edit) {
        this.trainings = trainings;
        this.edit = edit;
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
    TrainingItem addTraining(String slug, @Body EditTraining.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return trainings.item(edit.add(slug, form, actor), language);
    }

    /** Changes what is said of it; 409 when somebody has changed it since that version. For how long it is good for those who had it stays as it was noted with them. */
    @Access(Permission.KEEP)
    @Put("/trainings/{id}")
    TrainingItem changeTraining(UUID id, @Body EditTraining.Form form, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return trainings.item(edit.change(id, form, actor), language);
    }

    /** Ends it: it is given to nobody any more. Those who had it keep it, and what needs it goes on needing it. */
    @Access(Permission.KEEP)
    @Put("/trainings/{id}/ending")
    TrainingItem endTraining(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return trainings.item(edit.end(id, true, actor), language);
    }

    /** Begins it again. */
    @Access(Permission.KEEP)
    @Delete("/trainings/{id}/ending")
    TrainingItem beginTrainingAgain(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return trainings.item(edit.end(id, false, actor), language);
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
