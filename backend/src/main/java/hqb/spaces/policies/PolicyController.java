package hqb.spaces.policies;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.platform.time.OpeningHours;
import hqb.spaces.policies.PolicyPage.Asked;
import hqb.spaces.policies.PolicyPage.KeptFacts;
import hqb.spaces.policies.PolicyPage.Matches;
import hqb.spaces.policies.PolicyPage.PolicyItem;
import hqb.spaces.policies.PolicyPage.PolicyQuestion;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Policies for firms and makerspaces, as told by their sources; no advice. */
@Tag(name = "Park")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class PolicyController {
    private final Policies policies;
    private final MatchPolicies match;
    private final ReadFacts read;
    private final OrganisationFacts kept;
    private final Clock clock;

    PolicyController(Policies policies, MatchPolicies match, ReadFacts read, OrganisationFacts kept, Clock clock) {
        this.policies = policies;
        this.match = match;
        this.read = read;
        this.kept = kept;
        this.clock = clock;
    }

    /** Facts to keep, all of them; what is left out is not known any more. */
    @Serdeable
    record FactsToKeep(@Nullable Map<String, @Nullable String> facts) {
    }

    /**
     * All versions of all policies.
     *
     * @param on the day for which {@code inForce} is said, in Shenzhen; today when left out
     */
    @Access(Permission.PUBLIC)
    @Get("/policies")
    Page<PolicyItem> list(@QueryValue @Nullable LocalDate on, @Parameter(hidden = true) Language language) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE) : on;
        return Page.whole(policies.list().stream().map(policy -> PolicyPage.of(policy, day, language)).toList());
    }

    /** What can be asked to match policies, in that order. */
    @Access(Permission.PUBLIC)
    @Get("/policies/questions")
    Page<PolicyQuestion> questions(@Parameter(hidden = true) Language language) {
        return Page.whole(policies.facts().stream().map(fact -> PolicyPage.of(fact, language)).toList());
    }

    /** Says of each policy whether it is likely to apply, and of each condition yes, no or unknown. Nothing is kept. */
    @Access(Permission.PUBLIC)
    @Post("/policies/matches")
    Matches match(@Body Asked asked, @Parameter(hidden = true) Language language) {
        return match.match(read.read(asked.facts()), asked.on(), language);
    }

    /** What the organisation has said of itself. */
    @Access(Permission.READ_ORGANISATION)
    @Get("/organisation/facts")
    KeptFacts facts(@Parameter(hidden = true) Actor actor) {
        OrganisationFacts.Kept known = kept.get(actor.requireOrganisation());
        return PolicyPage.of(known.facts(), known.changedAt());
    }

    /** Keeps what the organisation says of itself, over what is there. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Put("/organisation/facts")
    KeptFacts keep(@Body FactsToKeep body, @Parameter(hidden = true) Actor actor) {
        OrganisationFacts.Kept known = kept.keep(body.facts(), actor);
        return PolicyPage.of(known.facts(), known.changedAt());
    }
}
