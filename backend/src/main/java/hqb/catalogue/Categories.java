package hqb.catalogue;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The category tree, read once from the curated files {@code categories.csv} and {@code category-parameters.csv}. */
@Singleton
public final class Categories {

    /** Where parts go whose category nobody knows. */
    public static final String UNCATEGORISED = "uncategorised";

    private final Map<String, Category> bySlug = new LinkedHashMap<>();
    private final Map<String, List<Category>> children = new HashMap<>();

    /** Reads the tree. */
    public Categories() {
        var parameters = new HashMap<String, Integer>();
        var lists = Table.read("category-parameters.csv");
        for (int row = 0; row < lists.size(); row++) {
            parameters.put(lists.cell(row, "slug"), row);
        }
        var table = Table.read("categories.csv");
        for (int row = 0; row < table.size(); row++) {
            var slug = table.cell(row, "slug");
            var parent = table.cell(row, "parent");
            var own = parameters.get(slug);
            var inherited = parent.isEmpty() ? null : get(parent);
            var category = new Category(slug, parent.isEmpty() ? null : parent, table.cell(row, "en"), table.cell(row, "zh"),
                    table.cell(row, "singularEn"), row,
                    own != null ? lists.list(own, "parameters") : inherited == null ? List.of() : inherited.parameters(),
                    own != null ? lists.list(own, "defining") : inherited == null ? List.of() : inherited.defining());
            if (bySlug.put(slug, category) != null) {
                throw new IllegalStateException("category twice: " + slug);
            }
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(category);
        }
    }

    /** The category of this slug; throws when there is none. */
    public Category get(String slug) {
        return find(slug).orElseThrow(() -> new NoSuchElementException("category " + slug));
    }

    /** The category of this slug. */
    public Optional<Category> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** All categories, parents before children, in display order. */
    public List<Category> all() {
        return List.copyOf(bySlug.values());
    }

    /** The roots in display order. */
    public List<Category> roots() {
        return children.getOrDefault("", List.of());
    }

    /** The direct children in display order. */
    public List<Category> childrenOf(String slug) {
        return children.getOrDefault(slug, List.of());
    }

    /** From the root down to the category itself; empty for an unknown slug. */
    public List<Category> path(String slug) {
        var path = new ArrayList<Category>();
        for (var category = bySlug.get(slug); category != null; category = category.parent() == null ? null
                : bySlug.get(category.parent())) {
            path.addFirst(category);
        }
        return path;
    }

    /** The slugs of the category and everything below it; empty for an unknown slug. */
    public Set<String> withDescendants(String slug) {
        var slugs = new HashSet<String>();
        find(slug).ifPresent(category -> collect(category, slugs));
        return slugs;
    }

    private void collect(Category category, Set<String> slugs) {
        slugs.add(category.slug());
        childrenOf(category.slug()).forEach(child -> collect(child, slugs));
    }

    /** Sums numbers of parts by exact category into numbers that include all descendants. */
    public Map<String, Long> withDescendants(Map<String, Long> exact) {
        var sums = new HashMap<String, Long>();
        exact.forEach((slug, count) -> path(slug).forEach(category -> sums.merge(category.slug(), count, Long::sum)));
        return sums;
    }
}
