package hqb.search;

import hqb.search.words.Function;
import hqb.search.words.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a piece of a search was taken for, as a filter. */
final class MeaningFilter {
    private static final String FIELD = "outline";
    private static final Set<String> THREE_LEGS = Set.of("SOT-23", "SC-70");
    private static final Pattern CHIP_SIZE = Pattern.compile("\\d{4,5}");

    private MeaningFilter() {
    }

    /** All meanings of a piece at once. */
    static FacetFilter of(List<Meaning> meanings) {
        return meanings.size() == 1 ? of(meanings.getFirst()) : new FacetFilter.All(meanings.stream().map(MeaningFilter::of).toList());
    }

    private static FacetFilter of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.OfCategory category -> new FacetFilter.Terms("categories", List.of(category.value()));
            case Meaning.OfManufacturer maker -> new FacetFilter.Terms("manufacturer", List.of(maker.name()));
            case Meaning.OfPackage outline -> outline(outline.name());
            case Meaning.OfFunction function -> function(function.function());
            case Meaning.OfParameter value -> value.typed().parameter().isNumber()
                    ? new FacetFilter.Ranges("num." + value.field(), List.of(value.typed().range()))
                    : new FacetFilter.AnyCase("kw." + value.field(), List.of(value.value()));
        };
    }

    private static FacetFilter function(Function function) {
        List<FacetFilter> every = new ArrayList<>(List.of(new FacetFilter.Terms("categories", List.of(function.category()))));
        function.parameters().forEach((name, value) -> every.add(new FacetFilter.AnyCase("kw." + name, List.of(value))));
        function.phrases().forEach(phrase -> every.add(new FacetFilter.Says(phrase)));
        return new FacetFilter.All(every);
    }

    /**
     * The outline with its body sizes and variants: {@code LQFP-48} is {@code LQFP-48(7x7)} too. But {@code SOT-23} has three legs, and {@code SOT-23-5}
     * is another; so it is with {@code SC-70}.
     */
    private static FacetFilter outline(String name) {
        if (CHIP_SIZE.matcher(name).matches()) {
            return new FacetFilter.AnyCase(FIELD, List.of(name));
        }
        return THREE_LEGS.contains(name)
                ? new FacetFilter.Outline(FIELD, List.of(name, name + "-3L"), List.of(name + "("))
                : new FacetFilter.Outline(FIELD, List.of(name, name + "L"),
                        List.of(name + "-", name + "(", name + "_", name + ",", name + "L-", name + "L("));
    }
}
