package hqb.catalogue.alike;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Table;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which way each parameter gets better, read once from the curated file {@code parameter-directions.csv}. */
@Singleton
public final class Directions {
    private static final String ANY = "*";

    private final Map<String, Map<String, Direction>> byCategory = new HashMap<>();
    private final Categories categories;

    /** Reads the file; a name that is not known is a fault of the build. */
    public Directions(Categories categories, Dictionary dictionary) {
        this.categories = categories;
        Table table = Table.read("parameter-directions.csv");
        for (int row = 0; row < table.size(); row++) {
            String category = table.cell(row, "category");
            String parameter = dictionary.get(table.cell(row, "parameter")).name();
            String slug = category.equals(ANY) ? ANY : categories.get(category).slug();
            Direction direction = Direction.valueOf(table.cell(row, "better").toUpperCase(Locale.ROOT));
            if (byCategory.computeIfAbsent(slug, key -> new HashMap<>()).put(parameter, direction) != null) {
                throw new IllegalStateException("direction twice: " + slug + " " + parameter);
            }
        }
    }

    /** The direction of a parameter in a category: its own, else that of the nearest category above that has one, else the usual. */
    public Direction of(String category, String parameter) {
        List<Category> path = categories.path(category);
        for (int i = path.size() - 1; i >= 0; i--) {
            Direction own = byCategory.getOrDefault(path.get(i).slug(), Map.of()).get(parameter);
            if (own != null) {
                return own;
            }
        }
        return byCategory.getOrDefault(ANY, Map.of()).getOrDefault(parameter, Direction.NONE);
    }
}
