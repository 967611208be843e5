package hqb.sourcing.matches;

import hqb.catalogue.NamedPart;
import hqb.catalogue.mpn.PackingSuffixes;
import hqb.sourcing.matching.Writing;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the numbers of one line name: each part once, by the surest way it was found. */
final class FoundNumbers {
    static final PackingSuffixes SUFFIXES = new PackingSuffixes();
    /** What one part is meant by; alternates are further parts by intention. */
    private static final Set<MatchKind> OF_THE_PART = EnumSet.of(MatchKind.MPN_AND_MAKER, MatchKind.MPN, MatchKind.SIGNS,
            MatchKind.SUPPLIER_PART, MatchKind.ORDER_NUMBER, MatchKind.VALUE_NUMBER);

    private static final Set<MatchKind> WITHOUT_MAKER = EnumSet.of(MatchKind.MPN, MatchKind.SIGNS, MatchKind.ORDER_NUMBER,
            MatchKind.VALUE_NUMBER, MatchKind.ALTERNATE);

    private final List<Writing> writings;
    private final Map<UUID, Match> matches = new LinkedHashMap<>();

    FoundNumbers(List<Writing> writings) {
        this.writings = writings;
    }

    /** The numbers that the line may name its part by. */
    List<Writing> writings() {
        return writings;
    }

    /** All parts that were found, in the order of finding. */
    Collection<Match> matches() {
        return matches.values();
    }

    void addAll(List<Match> more) {
        more.forEach(this::add);
    }

    void add(Match match) {
        matches.merge(match.part().id(), match, (one, other) -> one.kind().confidence() >= other.kind().confidence() ? one : other);
    }

    /** Puts others in place of what was found. */
    void replaceAll(List<Match> others) {
        others.forEach(match -> matches.put(match.part().id(), match));
    }

    boolean isSure() {
        return matches.values().stream().anyMatch(match -> match.kind().isSure());
    }

    boolean isEmpty() {
        return matches.isEmpty();
    }

    /** Where the numbers of a line name different parts, none of them is believed. */
    void settle() {
        List<Match> sure = matches.values().stream().filter(match -> OF_THE_PART.contains(match.kind())).toList();
        boolean one = sure.stream().allMatch(match -> isSame(match.part(), sure.getFirst().part()));
        if (!one) {
            replaceAll(sure.stream().map(match -> new Match(match.part(), MatchKind.DISAGREE)).toList());
        }
    }

    /** Takes in that another maker's part has the same number but for its packing; nothing changes where a maker was named. */
    void doubt(NamedPart other) {
        List<Match> alone = matches.values().stream().filter(match -> WITHOUT_MAKER.contains(match.kind())).toList();
        boolean another = !alone.isEmpty() && alone.stream().noneMatch(match -> match.part().manufacturer().equals(other.manufacturer()));
        if (another && !matches.containsKey(other.id())) {
            replaceAll(alone.stream().map(match -> new Match(match.part(), MatchKind.MPN_OF_SEVERAL)).toList());
            add(new Match(other, MatchKind.MPN_OF_SEVERAL));
        } else if (matches.values().stream().anyMatch(match -> match.kind() == MatchKind.MPN_OF_SEVERAL)) {
            add(new Match(other, MatchKind.MPN_OF_SEVERAL));
        }
    }

    private static boolean isSame(NamedPart part, NamedPart other) {
        return part.manufacturer().equals(other.manufacturer()) && base(part).equals(base(other));
    }

    /** The base form of a part's number. */
    static String base(NamedPart part) {
        return SUFFIXES.base(part.manufacturer(), part.mpn());
    }

    /** Whether a number has the base form that the part has, were it of the same maker. */
    static boolean sameBase(String number, NamedPart part) {
        return SUFFIXES.base(part.manufacturer(), number).equals(base(part));
    }
}
