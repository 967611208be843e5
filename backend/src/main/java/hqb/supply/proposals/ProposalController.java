package hqb.supply.proposals;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.supply.StoreOffers;
import hqb.supply.matching.PackingSuffix;
import hqb.supply.proposals.ProposalDetail.Difference;
import hqb.supply.proposals.ProposalDetail.Happened;
import hqb.supply.proposals.ProposalDetail.Similar;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parts that suppliers offer and the catalogue does not know, for operators. */
@Tag(name = "Proposals")
@Controller("/api/v1/supply/proposals")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProposalController {
    private static final int DEFAULT_SIZE = 20;
    private static final int SIMILAR = 10;
    private static final int TRIES = 4;
    private static final Set<String> STATES = Set.of(Proposal.OPEN, Proposal.ACCEPTED, Proposal.MERGED, Proposal.REFUSED);
    private static final Argument<Map<String, String>> FACTS = Argument.mapOf(String.class, String.class);

    private final Proposals proposals;
    private final DecideProposal decide;
    private final Parts parts;
    private final JsonMapper json;

    ProposalController(Proposals proposals, DecideProposal decide, Parts parts, JsonMapper json) {
        this.proposals = proposals;
        this.decide = decide;
        this.parts = parts;
        this.json = json;
    }

    /** Which part it is. */
    @Serdeable
    record Merger(@Nullable UUID partId) {
    }

    /** Why it is refused; the supplier reads it. */
    @Serdeable
    record Reason(@Nullable String reason) {
    }

    /** Proposals, the oldest first. */
    @Get
    @Access(Permission.OPERATE)
    Page<ProposalItem> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
        String wanted = state == null || state.isBlank() ? null : state;
        if (wanted != null && !STATES.contains(wanted)) {
            throw Refusal.invalid("state", "Use one of open, accepted, merged, refused.", "请使用以下之一：open, accepted, merged, refused。");
        }
        int rows = size == null ? DEFAULT_SIZE : size;
        String query = "proposals " + wanted;
        UUID after = cursor == null || cursor.isEmpty() ? null : id(Cursor.read(query, cursor, 1).getFirst());
        List<Proposal> found = proposals.list(wanted, after, rows + 1);
        List<Proposal> page = found.subList(0, Math.min(rows, found.size()));
        Map<UUID, Integer> waiting = proposals.countWaiting(page.stream().map(Proposal::id).toList());
        String next = found.size() > rows ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(page.stream().map(one -> ProposalItem.of(one, waiting.getOrDefault(one.id(), 0))).toList(),
                proposals.count(wanted), next);
    }

    /** A proposal with similar parts, what differs, and what was decided. */
    @Get("/{id}")
    @Access(Permission.OPERATE)
    ProposalDetail get(UUID id) {
        return detail(id);
    }

    private ProposalDetail detail(UUID id) {
        Proposal proposal = proposals.get(id);
        Set<String> keys = new HashSet<>();
        keys.add(Part.mpnKey(proposal.mpn()));
        PackingSuffix.variants(proposal.mpn()).forEach(variant -> keys.add(Part.mpnKey(variant)));
        List<UUID> near = parts.namedBy(keys).stream().limit(SIMILAR).map(part -> part.id()).toList();
        return new ProposalDetail(ProposalItem.of(proposal, proposals.countWaiting(List.of(id)).getOrDefault(id, 0)),
                parts.listByIds(near).stream().map(part -> similar(proposal, part)).toList(),
                proposals.events(id).stream().map(event -> new Happened(event.action(), event.actor(), facts(event.before()),
                        facts(event.after()), event.at())).toList());
    }

    /** Takes the part into the catalogue; offers that waited for it go on sale. */
    @Post("/{id}/accept")
    @Access(Permission.OPERATE)
    ProposalDetail accept(UUID id, @Body DecideProposal.Acceptance acceptance, @Parameter(hidden = true) Actor actor) {
        again(() -> decide.accept(id, acceptance, actor));
        return detail(id);
    }

    /** Says which known part it is; offers that waited go on sale as offers of that. */
    @Post("/{id}/merge")
    @Access(Permission.OPERATE)
    ProposalDetail merge(UUID id, @Body Merger merger, @Parameter(hidden = true) Actor actor) {
        again(() -> decide.merge(id, merger.partId(), actor));
        return detail(id);
    }

    /** Refuses it; offers that waited for it are dropped. */
    @Post("/{id}/refuse")
    @Access(Permission.OPERATE)
    ProposalDetail refuse(UUID id, @Body Reason reason, @Parameter(hidden = true) Actor actor) {
        again(() -> decide.refuse(id, reason.reason(), actor));
        return detail(id);
    }

    private static void again(Runnable decision) {
        for (int tries = 1;; tries++) {
            try {
                decision.run();
                return;
            } catch (RuntimeException failed) {
                if (tries == TRIES || !StoreOffers.wasOvertaken(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static Similar similar(Proposal proposal, ListedPart listed) {
        Part part = listed.part();
        List<Difference> differences = new ArrayList<>();
        compare(differences, "mpn", proposal.mpn(), part.mpn());
        compare(differences, "manufacturer", proposal.manufacturer(), part.manufacturer());
        compare(differences, "package", proposal.packageName(), part.packageName());
        compare(differences, "category", proposal.category(), part.category());
        compare(differences, "description", proposal.description(), part.description());
        return new Similar(part.id().value(), part.mpn(), listed.manufacturer(), differences);
    }

    private static void compare(List<Difference> differences, String field, @Nullable String proposed, @Nullable String known) {
        if (!Objects.equals(proposed, known)) {
            differences.add(new Difference(field, proposed, known));
        }
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException forged) {
            throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
        }
    }

    private Map<String, String> facts(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text.getBytes(StandardCharsets.UTF_8), FACTS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
