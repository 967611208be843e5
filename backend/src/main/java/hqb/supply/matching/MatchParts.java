package hqb.supply.matching;

import hqb.catalogue.Manufacturer;
import hqb.catalogue.ManufacturerNames;
import hqb.catalogue.NamedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.supply.proposals.Proposal;
import hqb.supply.proposals.Proposals;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which part each of many rows means: the manufacturer under any of its names and the number without punctuation and case, then
 * without a packing suffix, then by what operators decided about earlier proposals. One query for the rows that simply match.
 */
@Singleton
public class MatchParts {
    private static final Pattern DIGITS = Pattern.compile("\\d{3,}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d+)?[eE][-+]?\\d+");
    private static final int SUGGESTIONS = 3;

    private final ManufacturerNames makers;
    private final Parts parts;
    private final Proposals proposals;

    MatchParts(ManufacturerNames makers, Parts parts, Proposals proposals) {
        this.makers = makers;
        this.parts = parts;
        this.proposals = proposals;
    }

    /**
     * A part as somebody names it.
     *
     * @param row          tells the question from others
     * @param manufacturer null when not said
     */
    public record Named(int row, String mpn, @Nullable String manufacturer) {
    }

    /** Matches rows, by their number. */
    @Transactional(readOnly = true)
    public Map<Integer, Match> match(Collection<Named> rows) {
        Map<String, Optional<Manufacturer>> known = new HashMap<>();
        Candidates exact = new Candidates(rows.stream().map(row -> Part.mpnKey(row.mpn())).toList());
        Map<Integer, Match> matches = new HashMap<>();
        List<Named> rest = new ArrayList<>();
        for (Named row : rows) {
            String name = row.manufacturer();
            Manufacturer maker = name == null ? null : known.computeIfAbsent(name, makers::find).orElse(null);
            Match match = name != null && maker == null ? unknownMaker(name, exact.of(row.mpn())) : decide(row, maker, exact.of(row.mpn()));
            if (match == null) {
                rest.add(row);
            } else {
                matches.put(row.row(), match);
            }
        }
        if (!rest.isEmpty()) {
            matchRest(rest, known, matches);
        }
        return matches;
    }

    private void matchRest(List<Named> rest, Map<String, Optional<Manufacturer>> known, Map<Integer, Match> matches) {
        Set<String> keys = new HashSet<>();
        for (Named row : rest) {
            variants(row.mpn()).forEach(variant -> keys.add(Part.mpnKey(variant)));
        }
        Candidates near = new Candidates(keys);
        Map<String, Proposal> decided = proposals.findByKeys(rest.stream().map(row -> Part.mpnKey(row.mpn())).distinct().toList());
        Map<UUID, NamedPart> merged = new HashMap<>();
        parts.listByIds(decided.values().stream().map(Proposal::partId).filter(java.util.Objects::nonNull).toList())
                .forEach(part -> merged.put(part.part().id().value(), new NamedPart(part.part().id().value(), part.part().mpn(),
                        part.part().mpnKey(), part.part().manufacturer(), part.manufacturer(), part.part().category())));
        for (Named row : rest) {
            Manufacturer maker = row.manufacturer() == null ? null : known.getOrDefault(row.manufacturer(), Optional.empty()).orElse(null);
            Proposal proposal = maker == null ? null : decided.get(Proposals.key(maker.slug(), Part.mpnKey(row.mpn())));
            matches.put(row.row(), last(row, maker, near, proposal, merged));
        }
    }

    private static Match last(Named row, @Nullable Manufacturer maker, Candidates near, @Nullable Proposal proposal,
            Map<UUID, NamedPart> merged) {
        if (proposal != null && proposal.partId() != null && merged.get(proposal.partId()) instanceof NamedPart part) {
            return new Match.Found(part.id(), part.category());
        }
        if (SCIENTIFIC.matcher(row.mpn()).matches()) {
            return new Match.Wrong(false, RowFault.SCIENTIFIC_NOTATION, List.of());
        }
        for (String variant : variants(row.mpn())) {
            List<NamedPart> candidates = near.of(variant);
            if (DIGITS.matcher(row.mpn()).matches() && variant.endsWith(row.mpn()) && !candidates.isEmpty()) {
                return new Match.Wrong(false, RowFault.LEADING_ZEROS_LOST, List.of(candidates.getFirst().mpn()));
            }
            List<NamedPart> own = maker == null ? List.of()
                    : candidates.stream().filter(part -> part.manufacturer().equals(maker.slug())).toList();
            if (own.size() == 1) {
                return new Match.Found(own.getFirst().id(), own.getFirst().category());
            }
        }
        if (maker == null) {
            return new Match.Wrong(false, RowFault.UNKNOWN_PART_ANYONE, List.of(row.mpn()));
        }
        if (proposal != null && proposal.state().equals(Proposal.REFUSED)) {
            return new Match.Wrong(false, RowFault.REFUSED_PART,
                    List.of(row.mpn(), maker.name(), proposal.reason() == null ? "" : proposal.reason()));
        }
        return new Match.Unknown(maker);
    }

    private static Set<String> variants(String mpn) {
        Set<String> variants = new LinkedHashSet<>();
        if (DIGITS.matcher(mpn).matches()) {
            variants.addAll(List.of("0" + mpn, "00" + mpn, "000" + mpn));
        }
        variants.addAll(PackingSuffix.variants(mpn));
        return variants;
    }

    /** Null when no candidate fits. */
    private static @Nullable Match decide(Named row, @Nullable Manufacturer maker, List<NamedPart> candidates) {
        List<NamedPart> fitting = maker == null ? candidates
                : candidates.stream().filter(part -> part.manufacturer().equals(maker.slug())).toList();
        if (fitting.size() > 1) {
            List<NamedPart> literally = fitting.stream().filter(part -> part.mpn().equalsIgnoreCase(row.mpn())).toList();
            fitting = literally.size() == 1 ? literally : fitting;
        }
        if (fitting.isEmpty()) {
            return null;
        }
        if (fitting.size() == 1) {
            return new Match.Found(fitting.getFirst().id(), fitting.getFirst().category());
        }
        String names = String.join("; ", fitting.stream().limit(SUGGESTIONS).map(part -> part.maker() + ' ' + part.mpn()).toList());
        return new Match.Wrong(maker == null, RowFault.AMBIGUOUS_PART,
                List.of(row.mpn(), names));
    }

    private Match unknownMaker(String name, List<NamedPart> sameNumber) {
        Set<String> suggestions = new LinkedHashSet<>();
        sameNumber.forEach(part -> suggestions.add(part.maker()));
        suggestions.addAll(makers.nearest(name, SUGGESTIONS));
        String nearest = String.join(", ", suggestions.stream().limit(SUGGESTIONS).toList());
        return new Match.Wrong(true, RowFault.UNKNOWN_MANUFACTURER, List.of(name, nearest.isEmpty() ? "-" : nearest));
    }

    /** The parts of some numbers, read at once. */
    private final class Candidates {
        private final Map<String, List<NamedPart>> byKey = new HashMap<>();

        Candidates(Collection<String> keys) {
            List<String> some = keys.stream().filter(key -> !key.isEmpty()).distinct().toList();
            if (!some.isEmpty()) {
                parts.namedBy(some).forEach(part -> byKey.computeIfAbsent(part.mpnKey(), key -> new ArrayList<>()).add(part));
            }
        }

        List<NamedPart> of(String mpn) {
            return byKey.getOrDefault(Part.mpnKey(mpn), List.of());
        }
    }
}
