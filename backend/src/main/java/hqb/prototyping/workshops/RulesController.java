package hqb.prototyping.workshops;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.PricedProcess;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider's own prices: versioned documents, tried before they are in force. */
@Tag(name = "Workshop")
@Controller("/api/v1/provider")
@ExecuteOn(TaskExecutors.BLOCKING)
class RulesController {
    private final FindWorkshop find;
    private final RuleVersions versions;
    private final TryDocument tryDocument;
    private final EnactRules enact;
    private final Starters starters;
    private final CompareVersions compare;

    RulesController(FindWorkshop find, RuleVersions versions, TryDocument tryDocument, EnactRules enact, Starters starters,
            CompareVersions compare) {
        this.find = find;
        this.versions = versions;
        this.tryDocument = tryDocument;
        this.enact = enact;
        this.starters = starters;
        this.compare = compare;
    }

    /**
     * A version of the prices of a process.
     *
     * @param quotes how many firm prices rest on it
     */
    @Serdeable
    record VersionItem(UUID id, String process, int version, String hash, Instant createdAt, boolean inForce, long quotes) {
        static VersionItem of(RuleVersions.Version one) {
            return new VersionItem(one.id(), one.process(), one.version(), one.hash(), one.createdAt(), one.inForce(), one.quotes());
        }
    }

    /** A version with its document, as it was written. */
    @Serdeable
    record VersionPage(UUID id, String process, int version, String hash, Instant createdAt, boolean inForce, long quotes,
            String document) {
        static VersionPage of(RuleVersions.Version one) {
            return new VersionPage(one.id(), one.process(), one.version(), one.hash(), one.createdAt(), one.inForce(), one.quotes(),
                    one.document());
        }
    }

    /** Rules as text. */
    @Serdeable
    record DocumentBody(@Nullable String document) {
    }

    /** A document to begin with. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Starter(String process, String document) {
    }

    /** Something that rules can name; {@code kind} is number, count, word, flag or worked-out. */
    @Serdeable
    record FactItem(String code, String kind) {
    }

    /** Every version of one's own prices, by process, the newest first. */
    @Access(Permission.FULFIL)
    @Get("/rules")
    Page<VersionItem> list(@Parameter(hidden = true) Actor actor) {
        return Page.whole(versions.list(find.mine(actor).id()).stream().map(VersionItem::of).toList());
    }

    /** A version with its document. */
    @Access(Permission.FULFIL)
    @Get("/rules/{id}")
    VersionPage get(UUID id, @Parameter(hidden = true) Actor actor) {
        return versions.find(find.mine(actor).id(), id).map(VersionPage::of)
                .orElseThrow(() -> Refusal.notFound("You have no version of this id.", "没有此版本。"));
    }

    /**
     * What changed between two versions of one process, and what the samples of both cost by either.
     *
     * @param with the other version; the older of both is what was before
     */
    @Access(Permission.FULFIL)
    @Get("/rules/{id}/comparison")
    ComparisonPage compare(UUID id, @QueryValue UUID with, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return compare.compare(find.mine(actor).id(), id, with, language);
    }

    /** Prices a document's samples, and a design if one is named. Nothing is kept. */
    @Access(Permission.FULFIL)
    @Post("/rules/trials")
    TrialPage tryOut(@Body TrialBody body, @Parameter(hidden = true) Language language) {
        return tryDocument.tryOut(body, language);
    }

    /** Puts a document into force as the next version of its process. Its samples have to cost what they say. */
    @Access(Permission.APPLY)
    @Post("/rules")
    @Status(HttpStatus.CREATED)
    VersionPage enact(@Body DocumentBody body, @Parameter(hidden = true) Actor actor) {
        return get(enact.enact(actor, body.document()), actor);
    }

    /** Ends the offer of a process. Its versions stay, and so do firm prices. */
    @Access(Permission.APPLY)
    @Delete("/offerings/{process}")
    @Status(HttpStatus.NO_CONTENT)
    void stop(String process, @Parameter(hidden = true) Actor actor) {
        enact.stop(actor, process);
    }

    /** A short document for a process to begin with; its samples cost what they say. */
    @Access(Permission.FULFIL)
    @Get("/rules/starters/{process}")
    Starter starter(String process) {
        PricedProcess known = PricedProcess.of(process)
                .orElseThrow(() -> Refusal.notFound("There is no process " + process + ".", "没有工艺 " + process + "。"));
        return new Starter(known.code(), starters.of(known));
    }

    /** All that rules can name. */
    @Access(Permission.FULFIL)
    @Get("/rules/facts")
    Page<FactItem> facts() {
        return Page.whole(Arrays.stream(Fact.values())
                .map(fact -> new FactItem(fact.code(), fact.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))).toList());
    }
}
