package hqb.sourcing.plan;

import hqb.catalogue.Categories;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.sourcing.boms.WantedPart;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Gathers which parts are needed and how many. Lines that mean the same part are one need, because a cart has one line for an offer. A part that may stand
 * in for several is left to the one that means it, else to the first, so that no piece is counted twice.
 */
@Singleton
class GatherWanted {
    /** The most parts of a plan. */
    static final int MOST_PARTS = 1_000;

    private final Parts parts;
    private final Categories categories;

    GatherWanted(Parts parts, Categories categories) {
        this.parts = parts;
        this.categories = categories;
    }

    /** The needs in the order of the list; lines without a part or a quantity are none. */
    List<Wanted> gather(List<WantedPart> lines, PlanWish wish) {
        Map<UUID, List<WantedPart>> byPart = new LinkedHashMap<>();
        lines.stream().filter(WantedPart::isNeed)
                .forEach(line -> byPart.computeIfAbsent(line.parts().getFirst(), any -> new ArrayList<>()).add(line));
        if (byPart.size() > MOST_PARTS) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "A plan has at most " + MOST_PARTS + " different parts; this list has " + byPart.size() + ". Divide the list.",
                    "采购方案最多 " + MOST_PARTS + " 种器件，此 BOM 有 " + byPart.size() + " 种，请拆分 BOM。");
        }
        Map<UUID, ListedPart> known = new HashMap<>();
        parts.listByIds(byPart.values().stream().flatMap(List::stream).flatMap(line -> line.parts().stream()).distinct().toList())
                .forEach(part -> known.put(part.part().id().value(), part));
        Set<UUID> taken = new HashSet<>(byPart.keySet());
        List<Wanted> wanted = new ArrayList<>();
        byPart.forEach((part, same) -> {
            List<ListedPart> allowed = new ArrayList<>();
            for (UUID id : same.getFirst().parts()) {
                boolean everywhere = same.stream().allMatch(line -> line.parts().contains(id));
                if (known.containsKey(id) && (id.equals(part) || (everywhere && taken.add(id)))) {
                    allowed.add(Objects.requireNonNull(known.get(id)));
                }
            }
            if (!allowed.isEmpty()) {
                long placed = same.stream().mapToLong(line -> Objects.requireNonNull(line.quantity()) * wish.boards()).sum();
                PartClass kind = kind(allowed.getFirst());
                wanted.add(new Wanted(same, kind, allowed, placed, wish.attrition().lost(kind, placed)));
            }
        });
        return wanted;
    }

    private PartClass kind(ListedPart part) {
        return categories.find(part.part().category())
                .map(category -> PartClass.of(categories.path(category.slug()).getFirst().slug(), part.part().packageName()))
                .orElse(PartClass.OTHERS);
    }
}
