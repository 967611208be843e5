package hqb.catalogue.cleaning;

import hqb.catalogue.Categories;
import hqb.catalogue.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the node of our tree for what a source calls category and subcategory. The rule, first hit wins:
 * <ol>
 * <li>the subcategory's name is listed in {@code category-names.csv} (case, punctuation and {@code &} do not matter);</li>
 * <li>it is a catch-all there (marked {@code *}), or unknown: a listed name at the end of the description decides, as descriptions end with the true
 * category;</li>
 * <li>the catch-all's own node; for an unknown one the root listed for the category in {@code category-roots.csv};</li>
 * <li>{@code uncategorised}.</li>
 * </ol>
 */
final class SourceCategories {

    private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");

    private final Map<String, String> nodes = new HashMap<>();
    private final Set<String> catchAlls = new HashSet<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private int longest;

    SourceCategories(Categories categories) {
        var names = Table.read("category-names.csv");
        for (int row = 0; row < names.size(); row++) {
            var slug = categories.get(names.cell(row, "slug")).slug();
            for (var name : names.list(row, "sourceNames")) {
                var key = key(name);
                var other = nodes.put(key, slug);
                if (other != null && !other.equals(slug)) {
                    throw new IllegalStateException(name + " stands for " + other + " and " + slug);
                }
                if (name.startsWith("*")) {
                    catchAlls.add(key);
                }
                longest = Math.max(longest, key.split(" ").length);
            }
        }
        var tops = Table.read("category-roots.csv");
        for (int row = 0; row < tops.size(); row++) {
            var slug = categories.get(tops.cell(row, "slug")).slug();
            tops.list(row, "sourceCategories").forEach(name -> roots.put(key(name), slug));
        }
    }

    /** The slug for one record; never null. */
    String slugOf(String category, String subcategory, String description) {
        var key = keys.computeIfAbsent(subcategory, SourceCategories::key);
        var node = nodes.get(key);
        if (node != null && !catchAlls.contains(key)) {
            return node;
        }
        var told = atEnd(description);
        if (told != null) {
            return told;
        }
        return node != null ? node : roots.getOrDefault(key(category), Categories.UNCATEGORISED);
    }

    private @Nullable String atEnd(String description) {
        var words = key(description).replaceAll(" ?rohs$", "").split(" ");
        for (int count = Math.min(longest, words.length); count > 0; count--) {
            var tail = new StringBuilder();
            for (int i = words.length - count; i < words.length; i++) {
                tail.append(tail.isEmpty() ? "" : " ").append(words[i]);
            }
            var node = nodes.get(tail.toString());
            if (node != null && !catchAlls.contains(tail.toString())) {
                return node;
            }
        }
        return null;
    }

    private static String key(String name) {
        return GAP.matcher(name.toLowerCase(Locale.ROOT).replace("&", "and")).replaceAll(" ").strip();
    }
}
