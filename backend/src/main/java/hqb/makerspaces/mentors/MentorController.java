package hqb.makerspaces.mentors;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.makerspaces.mentors.ShowMentorships.Mentorship;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whose time mentors' hours are. */
@Tag(name = "Makerspaces")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class MentorController {
    private final AskMentor ask;
    private final AnswerAsk answer;
    private final ShowMentorships show;
    private final People people;

    MentorController(AskMentor ask, AnswerAsk answer, ShowMentorships show, People people) {
        this.ask = ask;
        this.answer = answer;
        this.show = show;
        this.people = people;
    }

    /**
     * Whose time it is.
     *
     * @param email of the person's account; null when it is nobody's
     * @param state nobody, asked or agreed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MentorPerson(@Nullable String email, String state) {
    }

    /** Whose time a mentor's hours are, or who was asked. */
    @Access(Permission.KEEP)
    @Get("/keeper/bookables/{slug}/person")
    MentorPerson person(String slug, @Parameter(hidden = true) Actor actor) {
        return ask.of(slug, actor).map(tie -> new MentorPerson(people.find(tie.person()).map(Person::email).orElse("–"),
                tie.agreed() ? "agreed" : "asked")).orElseGet(() -> new MentorPerson(null, "nobody"));
    }

    /** Asks somebody with an account whether a mentor's hours are theirs; they are told, and have to agree. */
    @Access(Permission.KEEP)
    @Put("/keeper/bookables/{slug}/person")
    MentorPerson ask(String slug, @Body AskMentor.Asked asked, @Parameter(hidden = true) Actor actor) {
        ask.ask(slug, asked, actor);
        return person(slug, actor);
    }

    /** Takes it back: the hours are nobody's any more. */
    @Access(Permission.KEEP)
    @Delete("/keeper/bookables/{slug}/person")
    @Status(HttpStatus.NO_CONTENT)
    void untie(String slug, @Parameter(hidden = true) Actor actor) {
        ask.end(slug, actor);
    }

    /** Mentors' hours that are yours, with what is booked of them, and those of which you are asked; all on one page. */
    @Access(Permission.SIGNED_IN)
    @Get("/mentorships")
    Page<Mentorship> mentorships(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(show.of(actor.requirePerson(), language));
    }

    /** Agrees that the hours are yours. */
    @Access(Permission.SIGNED_IN)
    @Post("/mentorships/{slug}/agreement")
    Page<Mentorship> agree(String slug, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        answer.agree(slug, actor);
        return mentorships(actor, language);
    }

    /** Says no, or ends it. */
    @Access(Permission.SIGNED_IN)
    @Delete("/mentorships/{slug}")
    @Status(HttpStatus.NO_CONTENT)
    void end(String slug, @Parameter(hidden = true) Actor actor) {
        answer.end(slug, actor);
    }
}
