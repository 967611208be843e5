package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisations;
import hqb.boms.reading.BomLine;
import hqb.catalogue.Parts;
import hqb.catalogue.ShortPart;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.sourcing.boms.BomPage.ChoiceItem;
import hqb.sourcing.boms.BomPage.LineItem;
import hqb.sourcing.boms.BomPage.MatchItem;
import hqb.sourcing.boms.BomPage.ProblemItem;
import hqb.sourcing.matches.Match;
import hqb.sourcing.matches.MatchLines;
import hqb.sourcing.matches.Steps;
import hqb.supply.OfferSummary;
import hqb.supply.Offers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows lines with the parts that they may mean, what those cost and what people have decided. */
@Singleton
class ShowLines {
    private final MatchLines matcher;
    private final DecideLines decide;
    private final Parts parts;
    private final Offers offers;
    private final Organisations organisations;

    ShowLines(MatchLines matcher, DecideLines decide, Parts parts, Offers offers, Organisations organisations) {
        this.matcher = matcher;
        this.decide = decide;
        this.parts = parts;
        this.offers = offers;
        this.organisations = organisations;
    }

    /** What all lines of one answer need. */
    private record Known(Map<UUID, ShortPart> parts, Map<UUID, OfferSummary> offers, Map<UUID, String> people, Language language) {
    }

    /** The lines in their order. */
    List<LineItem> of(Boms.Bom bom, List<BomLine> lines, Actor actor, Language language, Steps steps) {
        return of(bom, lines, actor, language, offers::summaries, steps);
    }

    /** The same without stock and prices, for those who ask for the offers themselves. */
    List<LineItem> withoutOffers(Boms.Bom bom, List<BomLine> lines, Language language) {
        return of(bom, lines, Actor.nobody(""), language, ids -> Map.of(), Steps.UNTOLD);
    }

    private List<LineItem> of(Boms.Bom bom, List<BomLine> lines, Actor actor, Language language,
            Function<Collection<UUID>, Map<UUID, OfferSummary>> summaries, Steps steps) {
        Map<BomLine, List<Match>> found = matcher.match(lines, steps);
        steps.at("pricing", lines.size(), lines.size());
        Map<BomLine, DecideLines.Decision> decided = decide.of(bom, lines);
        Set<UUID> ids = new HashSet<>();
        found.values().forEach(matches -> matches.forEach(match -> ids.add(match.part().id())));
        decided.values().forEach(one -> {
            if (one.choice().part() != null) {
                ids.add(one.choice().part());
            }
        });
        Known known = new Known(parts.inShort(ids), summaries.apply(ids), people(bom, actor), language);
        return lines.stream().map(line -> line(line, found.getOrDefault(line, List.of()), decided.get(line), known)).toList();
    }

    private Map<UUID, String> people(Boms.Bom bom, Actor actor) {
        Map<UUID, String> people = new HashMap<>();
        if (bom.organisation() != null && FindBom.isOwn(bom, actor)) {
            organisations.members(new OrganisationId(bom.organisation()))
                    .forEach(member -> people.put(member.person().value(), member.email()));
        }
        return people;
    }

    private static LineItem line(BomLine line, List<Match> found, DecideLines.@Nullable Decision decision, Known known) {
        List<MatchItem> candidates = new ArrayList<>();
        found.forEach(match -> candidates.add(item(match.part().id(), match.kind().confidence(), match.kind().code(),
                match.kind().isSure(), match.reason(known.language()), line, known)));
        MatchItem match = candidates.isEmpty() ? null : candidates.getFirst();
        ChoiceItem choice = null;
        if (decision != null) {
            Choice made = decision.choice();
            String by = made.person() == null ? null : known.people().get(made.person());
            choice = new ChoiceItem(made.part(), decision.remembered(), by, made.at());
            match = made.part() == null ? null
                    : item(made.part(), decision.confidence(), decision.kind(), true, decision.reason(by, known.language()), line, known);
            if (match != null && candidates.stream().noneMatch(one -> one.partId().equals(made.part()))) {
                candidates.addFirst(match);
            }
        }
        return new LineItem(line.row(), line.references(), line.quantity(), line.mpn(),
                line.mpns().isEmpty() ? List.of() : line.mpns().subList(1, line.mpns().size()), line.manufacturer(), line.value(),
                line.footprint(), line.description(), line.supplierParts(), line.dnp(), match, List.copyOf(candidates),
                line.problems().stream().map(one -> new ProblemItem(one.kind().code(), one.message(known.language()))).toList(), choice);
    }

    private static MatchItem item(UUID id, double confidence, String kind, boolean accepted, String reason, BomLine line, Known known) {
        // a part never leaves the catalogue, and the database holds that for those that were chosen
        ShortPart part = Objects.requireNonNull(known.parts().get(id));
        OfferSummary offers = known.offers().getOrDefault(id, OfferSummary.NONE);
        BigDecimal price = offers.prices().at(Math.max(1, line.quantity() == null ? 1 : line.quantity()));
        return new MatchItem(id, part.part().mpn(), part.part().maker(), confidence, kind, accepted, reason, offers.stock(), part.housing(),
                part.description(), price == null ? null : Money.unitPrice(price, Currency.CNY));
    }
}
