package hqb.prototyping.scores;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.scores.StandingPages.Appraisal;
import hqb.prototyping.scores.StandingPages.AppraisedItem;
import hqb.prototyping.scores.StandingPages.Rule;
import hqb.prototyping.scores.StandingPages.Standing;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How good providers are, what was decided of it, and what they say to it. */
@Tag(name = "Standing of providers")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class StandingController {
    private final ShowStanding show;
    private final DecideStanding decide;
    private final HandleAppeal appeals;
    private final RecomputeScores recompute;

    StandingController(ShowStanding show, DecideStanding decide, HandleAppeal appeals, RecomputeScores recompute) {
        this.show = show;
        this.decide = decide;
        this.appeals = appeals;
        this.recompute = recompute;
    }

    /** Words of a provider. */
    @Serdeable
    record AppealBody(@Nullable String text) {
    }

    /** A decision: good, watch, probation or removed, and why, in at least 10 characters. */
    @Serdeable
    record VerdictBody(@Nullable String standing, @Nullable String reason) {
    }

    /** Why. */
    @Serdeable
    record ReasonBody(@Nullable String reason) {
    }

    /** Whether the provider is right, and why. */
    @Serdeable
    record AnswerBody(@Nullable Boolean upheld, @Nullable String answer) {
    }

    /** The rule by which scores are worked out and standings proposed. */
    @Access(Permission.PUBLIC)
    @Get("/prototyping/score-rule")
    Rule rule() {
        return Rule.current();
    }

    /** How one's own provider stands, with its score and all that was decided. */
    @Access(Permission.FULFIL)
    @Get("/provider/standing")
    Standing mine(@Parameter(hidden = true) Actor actor) {
        return show.mine(actor);
    }

    /** Appeals against a lower standing, once, within 30 days. */
    @Access(Permission.APPLY)
    @Post("/provider/verdicts/{id}/appeal")
    Standing appeal(UUID id, @Body AppealBody body, @Parameter(hidden = true) Actor actor) {
        appeals.appeal(actor, id, body.text());
        return show.mine(actor);
    }

    /** All providers with their scores and what the rule proposes; who waits for something comes first. */
    @Access(Permission.OPERATE)
    @Get("/operations/providers")
    Page<AppraisedItem> list(@Parameter(hidden = true) Language language) {
        return Page.whole(show.all(language));
    }

    /** A provider with its score, what the rule proposes and why, and all that was decided. */
    @Access(Permission.OPERATE)
    @Get("/operations/providers/{id}")
    Appraisal get(UUID id, @Parameter(hidden = true) Language language) {
        return show.one(new ProviderId(id), language);
    }

    /** Works out the score of a provider anew. */
    @Access(Permission.OPERATE)
    @Post("/operations/providers/{id}/score")
    Appraisal recompute(UUID id, @Parameter(hidden = true) Language language) {
        show.one(new ProviderId(id), language);
        recompute.one(new ProviderId(id));
        return show.one(new ProviderId(id), language);
    }

    /** Decides how a provider stands. Removal works after 14 days, everything else at once. */
    @Access(Permission.OPERATE)
    @Post("/operations/providers/{id}/verdicts")
    Appraisal decide(UUID id, @Body VerdictBody body, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        decide.decide(actor, new ProviderId(id), body.standing(), body.reason());
        return show.one(new ProviderId(id), language);
    }

    /** Withdraws a removal whose notice runs. */
    @Access(Permission.OPERATE)
    @Post("/operations/provider-verdicts/{id}/withdrawal")
    Appraisal withdraw(UUID id, @Body ReasonBody body, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.one(decide.withdraw(actor, id, body.reason()), language);
    }

    /** Answers an appeal: upheld, the decision is taken back. */
    @Access(Permission.OPERATE)
    @Post("/operations/provider-verdicts/{id}/appeal-answer")
    Appraisal answer(UUID id, @Body AnswerBody body, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.one(appeals.answer(actor, id, body.upheld(), body.answer()), language);
    }
}
