package hqb.sourcing.boms;

import hqb.boms.reading.BomLine;
import hqb.catalogue.ManufacturerNames;
import hqb.catalogue.NamedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which part of the catalogue each line means. A number that agrees to the letter is believed; one that agrees but for its punctuation is shown
 * and never taken, since {@code 1.5SMC68CA} and {@code 1.5SMC6.8CA} are two parts.
 */
@Singleton
class MatchLines {
    private static final Pattern LCSC = Pattern.compile("C\\d{2,9}");
    private static final int MOST_CANDIDATES = 8;

    private final Parts parts;
    private final ManufacturerNames makers;

    MatchLines(Parts parts, ManufacturerNames makers) {
        this.parts = parts;
        this.makers = makers;
    }

    /** A part that a line may mean. */
    record Match(NamedPart part, MatchKind kind) {
    }

    /** The candidates of each line, the surest first. */
    Map<BomLine, List<Match>> match(Collection<BomLine> lines) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (BomLine line : lines) {
            numbers(line).forEach(number -> keys.add(Part.mpnKey(number)));
            catalogueNumbers(line).forEach(number -> sources.add("lcsc:" + number));
        }
        keys.remove("");
        Map<String, List<NamedPart>> byKey = new HashMap<>();
        parts.namedBy(keys).forEach(part -> byKey.computeIfAbsent(part.mpnKey(), any -> new ArrayList<>()).add(part));
        Map<String, NamedPart> bySource = parts.namedBySource(sources);
        Map<BomLine, List<Match>> found = new HashMap<>();
        lines.forEach(line -> found.put(line, candidates(line, byKey, bySource)));
        return found;
    }

    private List<Match> candidates(BomLine line, Map<String, List<NamedPart>> byKey, Map<String, NamedPart> bySource) {
        String maker = line.manufacturer() == null ? null : makers.find(line.manufacturer()).map(one -> one.slug()).orElse(null);
        Map<UUID, Match> found = new LinkedHashMap<>();
        for (String number : numbers(line)) {
            List<NamedPart> same = byKey.getOrDefault(Part.mpnKey(number), List.of());
            List<NamedPart> toTheLetter = same.stream().filter(part -> plain(part.mpn()).equals(plain(number))).toList();
            same.forEach(part -> put(found, new Match(part, kind(part, toTheLetter, maker, line.manufacturer() != null))));
        }
        for (String number : catalogueNumbers(line)) {
            NamedPart part = bySource.get("lcsc:" + number);
            if (part != null) {
                put(found, new Match(part, MatchKind.SUPPLIER_PART));
            }
        }
        return found.values().stream().sorted(Comparator.comparingDouble((Match match) -> -match.kind().confidence())
                .thenComparing(match -> match.part().maker()).thenComparing(match -> match.part().id())).limit(MOST_CANDIDATES).toList();
    }

    private static void put(Map<UUID, Match> found, Match match) {
        found.merge(match.part().id(), match, (one, other) -> one.kind().confidence() >= other.kind().confidence() ? one : other);
    }

    private static MatchKind kind(NamedPart part, List<NamedPart> toTheLetter, @Nullable String maker, boolean makerNamed) {
        if (!toTheLetter.contains(part)) {
            return MatchKind.SPELLING;
        }
        if (part.manufacturer().equals(maker)) {
            return MatchKind.MPN_AND_MAKER;
        }
        if (makerNamed && maker != null) {
            return MatchKind.OTHER_MAKER;
        }
        return toTheLetter.size() == 1 ? MatchKind.MPN : MatchKind.MPN_OF_SEVERAL;
    }

    /** What a line may name its part by: its numbers, else a value that reads like one. */
    private static List<String> numbers(BomLine line) {
        if (!line.mpns().isEmpty()) {
            return line.mpns();
        }
        String value = line.value();
        return value != null && value.length() >= 5 && value.chars().anyMatch(Character::isDigit) ? List.of(value) : List.of();
    }

    private static List<String> catalogueNumbers(BomLine line) {
        return line.supplierParts().stream().map(String::strip).filter(number -> LCSC.matcher(number).matches()).toList();
    }

    private static String plain(String number) {
        return number.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
