package hqb.supply.parts;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.catalogue.alike.Demand;
import hqb.catalogue.alike.Fit;
import hqb.catalogue.alike.ListDifferences;
import hqb.catalogue.alike.SubstitutionRules;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.supply.OfferSummary;
import hqb.supply.Offers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may stand in for a part, with the differences. The search looks through all parts; when it rests or dawdles, those of the same
 * number or of exactly the same defining parameters are taken, which PostgreSQL knows, so that a part's page never waits for it.
 */
@Singleton
class FindAlternatives {
    private static final int MOST_CANDIDATES = 48;
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final SubstituteSearch search;
    private final SubstitutionRules rules;
    private final ListDifferences differences;
    private final Parts parts;
    private final Offers offers;
    private final ShowParts show;

    FindAlternatives(SubstituteSearch search, SubstitutionRules rules, ListDifferences differences, Parts parts, Offers offers,
            ShowParts show) {
        this.search = search;
        this.rules = rules;
        this.differences = differences;
        this.parts = parts;
        this.offers = offers;
        this.show = show;
    }

    /**
     * The alternatives in the order in which they are recommended.
     *
     * @param offered  what is offered of the part itself
     * @param quantity how many pieces are wanted
     */
    List<Alternative> find(Part part, OfferSummary offered, long quantity, Currency currency, Language language) {
        List<ListedPart> found = candidates(part, quantity);
        Map<UUID, OfferSummary> summaries = offers.summaries(found.stream().map(one -> one.part().id().value()).toList());
        List<RankAlternatives.Candidate> fitting = new ArrayList<>();
        for (ListedPart one : found) {
            Fit fit = rules.fit(part, one.part());
            if (fit != null) {
                fitting.add(new RankAlternatives.Candidate(one, fit,
                        summaries.getOrDefault(one.part().id().value(), OfferSummary.NONE)));
            }
        }
        return RankAlternatives.rank(offered, fitting, quantity).stream().map(ranked -> {
            ListedPart one = ranked.candidate().part();
            return Alternative.of(show.item(one, ranked.candidate().offered(), quantity, currency, language), ranked.kind().code(),
                    ranked.gains().stream().map(RankAlternatives.Gain::code).toList(), differences.list(part, one.part(), language));
        }).toList();
    }

    private List<ListedPart> candidates(Part part, long quantity) {
        List<Demand> demands = rules.demands(part);
        List<UUID> ids = CompletableFuture
                .supplyAsync(() -> search.find(part, demands, quantity, MOST_CANDIDATES), Thread::startVirtualThread)
                .completeOnTimeout(List.of(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS).exceptionally(FindAlternatives::noneWhenRefused)
                .join();
        return ids.isEmpty() ? parts.alternativesOf(part, MOST_CANDIDATES) : parts.listByIds(ids);
    }

    private static List<UUID> noneWhenRefused(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof Refusal) {
            return List.of();
        }
        throw failure instanceof CompletionException wrapped ? wrapped : new CompletionException(failure);
    }
}
