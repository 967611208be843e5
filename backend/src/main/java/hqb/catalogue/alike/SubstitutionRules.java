package hqb.catalogue.alike;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Part;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a part can stand in for another. What counts are the parameters that the category's {@code defining} column names:
 * values have to agree, ratings may be higher, tolerances lower. Other parameters are shown, not judged.
 */
@Singleton
public final class SubstitutionRules {
    private final Categories categories;
    private final Directions directions;

    SubstitutionRules(Categories categories, Directions directions) {
        this.categories = categories;
        this.directions = directions;
    }

    /** How the other part stands in for ours; null when it cannot be said that it does. */
    public @Nullable Fit fit(Part ours, Part theirs) {
        if (ours.id().equals(theirs.id()) || !ours.category().equals(theirs.category())) {
            return null;
        }
        boolean packed = Packed.same(ours, theirs);
        boolean maker = ours.manufacturer().equals(theirs.manufacturer());
        if (maker && packed && PackingForms.isSibling(ours, theirs) && agree(ours, theirs)) {
            return Fit.SAME_PART;
        }
        boolean known = ours.packageName() != null;
        if (!maker && packed && known && ours.mpnKey().equals(theirs.mpnKey()) && nothingIsWorse(ours, theirs)) {
            return Fit.DROP_IN;
        }
        if (!meets(demands(ours), theirs)) {
            return null;
        }
        return packed && known ? Fit.DROP_IN : Fit.SAME_JOB;
    }

    /** What a part must have to do the job of ours; empty when that cannot be said, because the category or the part does not say enough. */
    public List<Demand> demands(Part ours) {
        List<String> defining = categories.find(ours.category()).map(Category::defining).orElse(List.of());
        List<Demand> demands = new ArrayList<>();
        for (String name : defining) {
            Object value = ours.parameters().get(name);
            if (value == null) {
                return List.of();
            }
            Direction direction = directions.of(ours.category(), name);
            demands.add(new Demand(name, direction,
                    direction == Direction.DIELECTRIC ? List.copyOf(Dielectric.atLeast(value.toString())) : List.of(value)));
        }
        return demands;
    }

    private static boolean meets(List<Demand> demands, Part theirs) {
        return !demands.isEmpty() && demands.stream().allMatch(demand -> {
            Object value = theirs.parameters().get(demand.parameter());
            return value != null && demand.direction().weigh(demand.values().getFirst(), value).isAtLeastAsGood();
        });
    }

    /** Packing changes no parameter: what defines the part is the same in both, and the rest does not contradict. */
    private boolean agree(Part ours, Part theirs) {
        List<String> defining = categories.find(ours.category()).map(Category::defining).orElse(List.of());
        return defining.stream().allMatch(name -> ours.parameters().containsKey(name) == theirs.parameters().containsKey(name))
                && ours.parameters().entrySet().stream().allMatch(entry -> {
                    Object value = theirs.parameters().get(entry.getKey());
                    return value == null || Direction.same(entry.getValue(), value);
                });
    }

    /** A number that several makers use means the same part, as long as nothing that both say speaks against it. */
    private boolean nothingIsWorse(Part ours, Part theirs) {
        return categories.find(ours.category()).map(Category::defining).orElse(List.of()).stream().allMatch(name -> {
            Object mine = ours.parameters().get(name);
            Object value = theirs.parameters().get(name);
            return mine == null || value == null || directions.of(ours.category(), name).weigh(mine, value).isAtLeastAsGood();
        });
    }
}
