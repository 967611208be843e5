package hqb.catalogue;

import hqb.catalogue.Parameter.Facet;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The curated parameter dictionary, read once from {@code parameters.csv}, {@code parameter-sources.csv} and {@code values.csv}. */
@Singleton
public final class Dictionary {

    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    private final Categories categories;

    /** Reads the dictionary. */
    public Dictionary(Categories categories) {
        this.categories = categories;
        var several = new HashSet<String>();
        var sources = Table.read("parameter-sources.csv");
        for (int row = 0; row < sources.size(); row++) {
            if (sources.cell(row, "read").equals("list")) {
                several.add(sources.cell(row, "parameter"));
            }
        }
        var chinese = new HashMap<String, Map<String, String>>();
        var values = Table.read("values.csv");
        for (int row = 0; row < values.size(); row++) {
            if (!values.cell(row, "zh").isEmpty()) {
                chinese.computeIfAbsent(values.cell(row, "parameter"), key -> new HashMap<>()).put(values.cell(row, "value"),
                        values.cell(row, "zh"));
            }
        }
        var table = Table.read("parameters.csv");
        for (int row = 0; row < table.size(); row++) {
            var name = table.cell(row, "name");
            boolean number = table.cell(row, "kind").equals("number");
            var zh = new HashMap<>(chinese.getOrDefault("*", Map.of()));
            zh.putAll(chinese.getOrDefault(name, Map.of()));
            byName.put(name,
                    new Parameter(name, table.cell(row, "en"), table.cell(row, "zh"), number,
                            number ? Unit.valueOf(table.cell(row, "unit")) : Unit.NONE, table.cell(row, "scale"),
                            Facet.valueOf(table.cell(row, "facet").toUpperCase(Locale.ROOT)), several.contains(name),
                            bound(table.cell(row, "least"), Double.NEGATIVE_INFINITY),
                            bound(table.cell(row, "greatest"), Double.POSITIVE_INFINITY), number ? Map.of() : Map.copyOf(zh)));
        }
    }

    private static double bound(String text, double open) {
        return text.isEmpty() ? open : Double.parseDouble(text);
    }

    /** The parameter of this name; throws when there is none. */
    public Parameter get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("parameter " + name));
    }

    /** The parameter of this name. */
    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All parameters in the order of the file. */
    public Collection<Parameter> all() {
        return byName.values();
    }

    /** The facets of a category, most important first; empty for an unknown slug. */
    public List<Parameter> facetsOf(String slug) {
        return categories.find(slug).stream().flatMap(category -> category.parameters().stream()).map(this::get)
                .filter(parameter -> parameter.facet() != Facet.NONE).toList();
    }
}
