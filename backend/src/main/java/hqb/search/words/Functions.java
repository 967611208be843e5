package hqb.search.words;

import hqb.catalogue.Table;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The functions of the curated file {@code query-functions.csv}. */
@Singleton
public final class Functions {
    private final Map<String, Function> byCode = new LinkedHashMap<>();

    /** Reads the file. */
    public Functions() {
        Table table = Table.readAt("/hqb/search/query-functions.csv");
        for (int row = 0; row < table.size(); row++) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (String parameter : table.list(row, "parameters")) {
                List<String> sides = List.of(parameter.split("=", 2));
                parameters.put(sides.getFirst(), sides.getLast());
            }
            Function function = new Function(table.cell(row, "code"), table.cell(row, "en"), table.cell(row, "zh"),
                    table.cell(row, "category"),
                    Map.copyOf(parameters), table.list(row, "phrases"));
            byCode.put(function.code(), function);
        }
    }

    /** The function of this code; throws when there is none. */
    Function get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("function " + code));
    }

    /** The function of this code. */
    public Optional<Function> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
