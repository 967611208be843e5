package hqb.catalogue.alike;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Parameter;
import hqb.catalogue.Part;
import hqb.platform.Language;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in what another part differs from ours: what defines the part in any case, the rest only where it differs. */
@Singleton
public final class ListDifferences {
    private final Categories categories;
    private final Dictionary dictionary;
    private final Directions directions;

    ListDifferences(Categories categories, Dictionary dictionary, Directions directions) {
        this.categories = categories;
        this.dictionary = dictionary;
        this.directions = directions;
    }

    /** The differences, the most telling first. */
    public List<Difference> list(Part ours, Part theirs, Language language) {
        List<Difference> differences = new ArrayList<>();
        if (!Packed.same(ours, theirs)) {
            word("package", language.pick("Package", "封装"), ours.packageName(), theirs.packageName(), differences);
        }
        Category category = categories.find(ours.category()).orElse(null);
        Set<String> names = new LinkedHashSet<>(category == null ? List.of() : category.parameters());
        names.addAll(ours.parameters().keySet());
        names.addAll(theirs.parameters().keySet());
        for (String name : names) {
            Parameter parameter = dictionary.find(name).orElse(null);
            Object mine = ours.parameters().get(name);
            Object other = theirs.parameters().get(name);
            if (parameter == null || (mine == null && other == null)) {
                continue;
            }
            Verdict verdict = mine == null || other == null ? Verdict.UNKNOWN : directions.of(ours.category(), name).weigh(mine, other);
            if (verdict != Verdict.SAME || (category != null && category.defining().contains(name))) {
                differences.add(new Difference(name, parameter.label(language), text(parameter, mine, language),
                        text(parameter, other, language), verdict.code()));
            }
        }
        word("lifecycle", language.pick("Lifecycle", "生命周期"), ours.lifecycle(), theirs.lifecycle(), differences);
        return differences;
    }

    private static void word(String field, String label, @Nullable String ours, @Nullable String theirs, List<Difference> differences) {
        if (!Objects.equals(ours, theirs)) {
            Verdict verdict = ours == null || theirs == null ? Verdict.UNKNOWN : Verdict.DIFFERENT;
            differences.add(new Difference(field, label, ours, theirs, verdict.code()));
        }
    }

    private static @Nullable String text(Parameter parameter, @Nullable Object value, Language language) {
        return value == null ? null : parameter.text(value, language);
    }
}
