package hqb.sourcing.matches;

import hqb.boms.reading.BomLine;
import hqb.catalogue.ManufacturerNames;
import hqb.catalogue.NamedPart;
import hqb.catalogue.mpn.DigitGroups;
import hqb.catalogue.mpn.NormalForm;
import hqb.search.gather.GatheredPart;
import hqb.search.gather.GatherParts;
import hqb.sourcing.matching.Likeness;
import hqb.sourcing.matching.Writing;
import hqb.sourcing.matching.Writing.Origin;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, for numbers that no part has, the parts that differ in packing alone, and where there are none the numbers that are near; a few requests to the
 * index for a whole list.
 */
@Singleton
class MatchPackings {
    private static final int SHORTEST = 5;

    private final GatherParts gather;
    private final ManufacturerNames makers;

    MatchPackings(GatherParts gather, ManufacturerNames makers) {
        this.gather = gather;
        this.makers = makers;
    }

    /** Adds them to the lines of which nothing sure is known. */
    void match(Map<BomLine, FoundNumbers> lines, WholeList whole) {
        Map<Writing, Set<String>> bases = new LinkedHashMap<>();
        doubt(lines.values());
        List<FoundNumbers> open = lines.values().stream().filter(found -> !found.isSure()).toList();
        open.forEach(found -> found.writings().stream().filter(MatchPackings::mayBePacked)
                .forEach(writing -> bases.computeIfAbsent(writing, one -> FoundNumbers.SUFFIXES.bases(one.number()).keySet())));
        Set<String> all = new LinkedHashSet<>();
        bases.values().forEach(all::addAll);
        Map<String, List<GatheredPart>> byBase = new HashMap<>();
        gather.packings(all).forEach(part -> byBase.computeIfAbsent(part.mpnBase(), any -> new ArrayList<>()).add(part));
        for (FoundNumbers found : open) {
            found.writings().forEach(writing -> found.addAll(packed(writing, bases.getOrDefault(writing, Set.of()), byBase, found)));
        }
        near(open.stream().filter(FoundNumbers::isEmpty).toList(), whole);
    }

    /**
     * A number that one maker alone has to the letter, and without a maker on the line, is doubtful where it is another maker's number without its packing:
     * {@code SI2302CDS} is a copy's whole number and the beginning of the original's.
     */
    private void doubt(Collection<FoundNumbers> lines) {
        Map<String, List<FoundNumbers>> byNumber = new LinkedHashMap<>();
        for (FoundNumbers found : lines) {
            if (found.isSure() && found.matches().stream().noneMatch(match -> match.kind() == MatchKind.SUPPLIER_PART)) {
                found.writings().stream().filter(writing -> writing.maker() == null && mayBePacked(writing)).forEach(
                        writing -> byNumber.computeIfAbsent(DigitGroups.of(writing.number()), any -> new ArrayList<>()).add(found));
            }
        }
        for (GatheredPart part : gather.packings(byNumber.keySet())) {
            byNumber.getOrDefault(part.mpnBase(), List.of()).forEach(found -> found.doubt(named(part)));
        }
    }

    private static boolean mayBePacked(Writing writing) {
        String key = NormalForm.of(writing.number());
        return writing.origin() != Origin.PIECE && key.length() >= SHORTEST && key.chars().anyMatch(Character::isDigit);
    }

    private List<Match> packed(Writing writing, Set<String> bases, Map<String, List<GatheredPart>> byBase, FoundNumbers found) {
        List<GatheredPart> likely = new ArrayList<>();
        for (String base : bases) {
            for (GatheredPart part : byBase.getOrDefault(base, List.of())) {
                NamedPart named = named(part);
                if (FoundNumbers.sameBase(writing.number(), named) && Likeness.of(writing.number(), part.mpn()) == Likeness.NONE) {
                    likely.add(part);
                }
            }
        }
        Set<String> makersOfIt = new LinkedHashSet<>();
        likely.forEach(part -> makersOfIt.add(named(part).manufacturer()));
        found.matches().forEach(match -> makersOfIt.add(match.part().manufacturer()));
        return likely.stream().map(part -> new Match(named(part), kind(writing, part, makersOfIt))).toList();
    }

    private MatchKind kind(Writing writing, GatheredPart part, Set<String> makersOfIt) {
        NamedPart named = named(part);
        if (writing.maker() != null && !Makers.agree(named.manufacturer(), writing.maker())) {
            return MatchKind.OTHER_MAKER;
        }
        if (writing.maker() == null && makersOfIt.size() > 1) {
            return MatchKind.MPN_OF_SEVERAL;
        }
        boolean open = DigitGroups.of(writing.number()).equals(part.mpnBase());
        boolean number = writing.origin() == Origin.NUMBER || writing.origin() == Origin.ORDER_NUMBER;
        return open && number ? MatchKind.PACKING : MatchKind.OTHER_PACKING;
    }

    private void near(List<FoundNumbers> empty, WholeList whole) {
        Map<String, List<FoundNumbers>> byKey = new LinkedHashMap<>();
        for (FoundNumbers found : empty) {
            found.writings().stream().filter(MatchPackings::mayBePacked).findFirst().map(writing -> NormalForm.of(writing.number()))
                    .filter(whole::isLookedAt)
                    .ifPresent(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(found));
        }
        List<String> keys = List.copyOf(byKey.keySet());
        List<List<GatheredPart>> answers = gather.near(keys);
        for (int i = 0; i < keys.size(); i++) {
            List<Match> matches = answers.get(i).stream().map(part -> new Match(named(part), MatchKind.NEAR)).toList();
            byKey.getOrDefault(keys.get(i), List.of()).forEach(found -> found.addAll(matches));
        }
    }

    /** The part by its names. */
    NamedPart named(GatheredPart part) {
        String slug = makers.find(part.manufacturer()).map(one -> one.slug()).orElse(part.manufacturer());
        return new NamedPart(part.id(), part.mpn(), NormalForm.of(part.mpn()), slug, part.manufacturer(), part.category());
    }
}
