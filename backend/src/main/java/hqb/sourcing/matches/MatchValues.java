package hqb.sourcing.matches;

import hqb.boms.reading.BomLine;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.catalogue.typed.TypedValue;
import hqb.platform.Language;
import hqb.search.gather.GatheredPart;
import hqb.search.gather.GatherParts;
import hqb.search.gather.PartsWish;
import hqb.sourcing.matching.Contradiction;
import hqb.sourcing.matching.ExplainNeed;
import hqb.sourcing.matching.Need;
import hqb.sourcing.matching.PartClass;
import hqb.sourcing.matching.ReadStated;
import hqb.sourcing.matching.Stated;
import hqb.sourcing.matching.Stated.Doubt;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds parts by what lines state, and doubts numbers that say something else; one query and one request for a whole list. */
@Singleton
class MatchValues {
    private static final int MOST = 12;
    private static final int SHOWN = 5;
    /** With so many pieces in stock a part can be had; beyond that the price decides. */
    private static final long PLENTY = 1_000;

    private final Parts parts;
    private final ReadStated read;
    private final ExplainNeed explain;
    private final GatherParts gather;
    private final MatchPackings packings;

    MatchValues(Parts parts, ReadStated read, ExplainNeed explain, GatherParts gather, MatchPackings packings) {
        this.parts = parts;
        this.read = read;
        this.explain = explain;
        this.gather = gather;
        this.packings = packings;
    }

    /** All of a line by which {@link ReadStated} goes. */
    private record Says(PartClass kind, @Nullable String value, @Nullable String footprint, @Nullable String description) {
        static Says of(BomLine line) {
            return new Says(PartClass.of(line), line.value(), line.footprint(), line.description());
        }
    }

    /** Doubts what contradicts, and adds parts by value to the lines of which nothing sure is known. */
    void match(Map<BomLine, FoundNumbers> lines, WholeList whole) {
        Map<BomLine, Stated> stated = new HashMap<>();
        // a long list says the same in many places
        Map<Says, Optional<Stated>> said = new HashMap<>();
        lines.keySet().forEach(line -> said.computeIfAbsent(Says.of(line), any -> read.of(line, whole.digitsAreOhms()))
                .ifPresent(one -> stated.put(line, one)));
        doubt(lines, stated);
        Map<PartsWish, List<BomLine>> wishes = new LinkedHashMap<>();
        Map<BomLine, Need> needs = new HashMap<>();
        lines.forEach((line, found) -> {
            Stated one = stated.get(line);
            Need need = one == null || found.isSure() ? null : Need.of(besides(one, line));
            if (need != null) {
                needs.put(line, need);
                wishes.computeIfAbsent(need.wish(), any -> new ArrayList<>()).add(line);
            }
        });
        Map<PartsWish, List<GatheredPart>> ranked = whole.ranked();
        List<PartsWish> asked = wishes.keySet().stream().filter(wish -> !ranked.containsKey(wish)).toList();
        List<List<GatheredPart>> answers = gather.gather(asked, MOST);
        for (int i = 0; i < asked.size(); i++) {
            ranked.put(asked.get(i), answers.get(i).stream().sorted(order()).limit(SHOWN).toList());
        }
        wishes.forEach((wish, of) -> of.forEach(line -> add(lines.get(line), needs.get(line), ranked.getOrDefault(wish, List.of()))));
    }

    /** A line that names a part we do not know means that part, whatever else does its job. */
    private static Stated besides(Stated stated, BomLine line) {
        String number = line.mpn();
        if (number == null) {
            return stated;
        }
        List<Doubt> doubts = new ArrayList<>(stated.doubts());
        doubts.add(new Doubt(Doubt.Kind.UNKNOWN_NUMBER, number));
        return new Stated(stated.kind(), stated.value(), stated.size(), stated.further(), doubts);
    }

    private void add(@Nullable FoundNumbers found, @Nullable Need need,
            List<GatheredPart> ranked) {
        if (found == null || need == null) {
            return;
        }
        MatchKind kind = need.isComplete() && found.isEmpty() ? MatchKind.VALUE : MatchKind.VALUE_TO_CHECK;
        ranked.forEach(part -> found.add(new Match(packings.named(part), kind, language -> explain.text(need, language))));
    }

    /** What can be had first, then what costs least, then what there is most of. */
    private static Comparator<GatheredPart> order() {
        return Comparator.comparing((GatheredPart part) -> part.stock() < PLENTY).thenComparing(part -> part.stock() == 0)
                .thenComparing(part -> part.priceAtOne() == null ? BigDecimal.valueOf(Long.MAX_VALUE) : part.priceAtOne())
                .thenComparing(Comparator.comparingLong(GatheredPart::stock).reversed()).thenComparing(GatheredPart::id);
    }

    private void doubt(Map<BomLine, FoundNumbers> lines, Map<BomLine, Stated> stated) {
        Set<UUID> ids = new LinkedHashSet<>();
        stated.keySet().forEach(line -> believed(lines, line).forEach(match -> ids.add(match.part().id())));
        Map<UUID, Part> byId = new HashMap<>();
        parts.listByIds(ids).stream().map(ListedPart::part).forEach(part -> byId.put(part.id().value(), part));
        stated.forEach((line, one) -> {
            FoundNumbers found = lines.get(line);
            if (found != null) {
                found.replaceAll(believed(lines, line).stream().map(match -> doubted(match, one, byId.get(match.part().id()))).toList());
            }
        });
    }

    /** What is taken by its number, or offered because it looks like it: both have to be what the line states. */
    private static List<Match> believed(Map<BomLine, FoundNumbers> lines, BomLine line) {
        FoundNumbers found = lines.get(line);
        return found == null ? List.of()
                : found.matches().stream().filter(match -> match.kind().isSure() || match.kind() == MatchKind.NEAR).toList();
    }

    private static Match doubted(Match match, Stated stated, @Nullable Part part) {
        if (part == null) {
            return match;
        }
        boolean near = match.kind() == MatchKind.NEAR;
        MatchKind kind = near ? MatchKind.NEAR_CONTRADICTS : MatchKind.CONTRADICTS;
        TypedValue value = Contradiction.value(stated, part);
        if (value != null) {
            return new Match(match.part(), kind, language -> contradicts(near, value.shown(language), language));
        }
        String size = Contradiction.size(stated, part);
        return size == null ? match : new Match(match.part(), kind, language -> contradicts(near, size, language));
    }

    private static String contradicts(boolean near, String own, Language language) {
        return near ? language.pick("The number is only near, and the line states something else: this part has " + own + ".",
                "编号仅相近，且与该行所列参数不符：此器件为 " + own + "。")
                : language.pick("The number agrees, but the line states something else: this part has " + own + ".",
                        "编号一致，但与该行所列参数不符：此器件为 " + own + "。");
    }
}
