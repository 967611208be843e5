package hqb.catalogue.cleaning;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Table;
import hqb.catalogue.ValueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import hqb.catalogue.cleaning.ParameterSource.Unless;
import org.jspecify.annotations.Nullable;

/** Which sources apply to which attribute in which category, from {@code parameter-sources.csv}. */
final class SourcePlans {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Map<String, List<ParameterSource>>> plans = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    SourcePlans(Categories categories, Dictionary dictionary, ValueNames names) {
        var table = Table.read("parameter-sources.csv");
        for (int row = 0; row < table.size(); row++) {
            var as = ReadAs.valueOf(table.cell(row, "read").toUpperCase(Locale.ROOT));
            var source = new ParameterSource(dictionary.get(table.cell(row, "parameter")), row, table.cell(row, "part"), as, names,
                    unless(table.cell(row, "unless")));
            rules.add(new Rule(key(table.cell(row, "attribute")), source, slugs(categories, table.list(row, "within")),
                    slugs(categories, table.list(row, "without"))));
        }
    }

    private static @Nullable Unless unless(String cell) {
        int equals = cell.indexOf('=');
        return equals < 0 ? null : new Unless(cell.substring(0, equals), cell.substring(equals + 1));
    }

    private static Set<String> slugs(Categories categories, List<String> roots) {
        var slugs = new HashSet<String>();
        roots.forEach(root -> slugs.addAll(categories.withDescendants(categories.get(root).slug())));
        return slugs;
    }

    /** The sources of one category, by attribute key. */
    Map<String, List<ParameterSource>> of(String slug) {
        return plans.computeIfAbsent(slug, this::plan);
    }

    private Map<String, List<ParameterSource>> plan(String slug) {
        var plan = new HashMap<String, List<ParameterSource>>();
        for (var rule : rules) {
            if ((rule.within().isEmpty() || rule.within().contains(slug)) && !rule.without().contains(slug)) {
                plan.computeIfAbsent(rule.attribute(), key -> new ArrayList<>()).add(rule.source());
            }
        }
        return plan;
    }

    /** The key of an attribute name: case and punctuation do not matter. */
    String attributeKey(String name) {
        return keys.computeIfAbsent(name, SourcePlans::key);
    }

    private static String key(String name) {
        return GAP.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private record Rule(String attribute, ParameterSource source, Set<String> within, Set<String> without) {
    }
}
