package hqb.catalogue.typed;

import hqb.catalogue.Category;
import hqb.catalogue.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the kind of part that a value belongs to.
 *
 * @param slugs      the category and all above it; empty when nothing is known
 * @param parameters of the category, most important first
 * @param below      the same of each category below that has its own
 * @param implied    true when no category was named but a value of the same search gives it away
 */
public record TypedContext(Set<String> slugs, List<Parameter> parameters, Set<List<Parameter>> below, boolean implied) {
    /** Nothing is known. */
    public static final TypedContext NONE = new TypedContext(Set.of(), List.of(), Set.of(), false);

    /** A category that was named, chosen, or given away. */
    static TypedContext of(List<Category> path, List<Parameter> parameters, Set<List<Parameter>> below, boolean implied) {
        return new TypedContext(Set.copyOf(path.stream().map(Category::slug).toList()), parameters, below, implied);
    }

    /** Whether no kind of part is known. */
    public boolean isNone() {
        return slugs.isEmpty();
    }

    boolean meansCapacitor() {
        return slugs.contains("capacitors") || slugs.contains("feed-through-capacitors");
    }

    boolean meansResistor() {
        return slugs.contains("resistors");
    }

    boolean meansInductor() {
        return slugs.contains("inductors-transformers");
    }

    boolean meansCrystal() {
        return slugs.contains("crystals-oscillators");
    }

    boolean meansFuse() {
        return slugs.contains("circuit-protection");
    }

    boolean hasDiodes() {
        return slugs.contains("diodes") || slugs.contains("tvs-diodes") || slugs.contains("esd-protection");
    }

    boolean has(String parameter) {
        return Stream.concat(Stream.of(parameters), below.stream())
                .anyMatch(list -> list.stream().anyMatch(one -> one.name().equals(parameter)));
    }
}
