package hqb.sourcing.matches;

import hqb.boms.reading.BomLine;
import hqb.catalogue.NamedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.sourcing.matching.Likeness;
import hqb.sourcing.matching.WriteNumbers;
import hqb.sourcing.matching.Writing;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds parts by their own numbers and by those of catalogues that they came from: two queries for a whole list. */
@Singleton
class MatchNumbers {
    private static final String LCSC = "lcsc:";

    private final Parts parts;
    private final WriteNumbers write;

    MatchNumbers(Parts parts, WriteNumbers write) {
        this.parts = parts;
        this.write = write;
    }

    /** What the lines' numbers name, and the numbers themselves, by line. */
    Map<BomLine, FoundNumbers> match(Collection<BomLine> lines) {
        Map<BomLine, FoundNumbers> found = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (BomLine line : lines) {
            FoundNumbers numbers = new FoundNumbers(write.of(line));
            found.put(line, numbers);
            numbers.writings().forEach(writing -> keys.add(Part.mpnKey(writing.number())));
            write.lcsc(line).forEach(number -> sources.add(LCSC + number));
        }
        keys.remove("");
        Map<String, List<NamedPart>> byKey = new HashMap<>();
        parts.namedBy(keys).forEach(part -> byKey.computeIfAbsent(part.mpnKey(), any -> new ArrayList<>()).add(part));
        Map<String, NamedPart> bySource = parts.namedBySource(sources);
        found.forEach((line, numbers) -> {
            numbers.writings().forEach(writing -> numbers.addAll(named(writing, byKey)));
            write.lcsc(line).stream().map(number -> bySource.get(LCSC + number)).filter(Objects::nonNull)
                    .forEach(part -> numbers.add(new Match(part, MatchKind.SUPPLIER_PART)));
            numbers.settle();
        });
        return found;
    }

    private static List<Match> named(Writing writing, Map<String, List<NamedPart>> byKey) {
        List<NamedPart> same = byKey.getOrDefault(Part.mpnKey(writing.number()), List.of());
        List<NamedPart> letter = same.stream().filter(part -> Likeness.of(writing.number(), part.mpn()) == Likeness.TO_THE_LETTER).toList();
        List<NamedPart> signs = letter.isEmpty() ? same.stream().filter(part -> onlySignsDiffer(writing, part)).toList() : List.of();
        return same.stream().map(part -> {
            if (letter.contains(part)) {
                return new Match(part, kind(writing, part, letter, MatchKind.MPN));
            }
            return new Match(part, signs.contains(part) ? kind(writing, part, signs, MatchKind.SIGNS) : MatchKind.SPELLING);
        }).toList();
    }

    /** Signs that somebody dropped or put in mean nothing, unless one was a point or set an end apart that is another case or packing. */
    private static boolean onlySignsDiffer(Writing writing, NamedPart part) {
        boolean maker = Makers.agree(part.manufacturer(), writing.maker());
        return switch (Likeness.of(writing.number(), part.mpn())) {
            case SIGNS -> maker || !Likeness.setsEndApart(writing.number(), part.mpn()) || FoundNumbers.sameBase(writing.number(), part);
            case DASHES_IN_DIGITS -> maker || Likeness.isBare(writing.number());
            default -> false;
        };
    }

    private static MatchKind kind(Writing writing, NamedPart part, List<NamedPart> alike, MatchKind alone) {
        boolean agrees = Makers.agree(part.manufacturer(), writing.maker());
        if (!agrees && writing.maker() != null) {
            return MatchKind.OTHER_MAKER;
        }
        boolean only = agrees ? alike.stream().filter(one -> Makers.agree(one.manufacturer(), writing.maker())).count() == 1
                : alike.size() == 1;
        if (!only) {
            return MatchKind.MPN_OF_SEVERAL;
        }
        return switch (writing.origin()) {
            case NUMBER -> agrees && alone == MatchKind.MPN ? MatchKind.MPN_AND_MAKER : alone;
            case ALTERNATE -> MatchKind.ALTERNATE;
            case ORDER_NUMBER -> MatchKind.ORDER_NUMBER;
            case VALUE -> MatchKind.VALUE_NUMBER;
            case PIECE -> MatchKind.PIECE;
        };
    }

}
