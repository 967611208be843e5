package hqb.search;

import hqb.platform.money.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parts search that has been understood: every name in it exists, every value is typed.
 *
 * @param text     the words as typed, trimmed; empty when none
 * @param words    the same, one by one, each with what it was taken for
 * @param facets   chosen values by facet name, in the order of the request
 * @param category the one chosen category, when exactly one is chosen
 */
record PartQuery(String text, List<Word> words, Map<String, FacetFilter> facets, @Nullable String category, boolean inStock, long quantity,
        Currency currency, Sort sort, int size, @Nullable String cursor) {

    /** Orders of the list. Ties are broken by id. */
    enum Sort {
        RELEVANCE("relevance"), PRICE_RISING("price"), PRICE_FALLING("-price"), STOCK_FALLING("-stock");

        private final String code;

        Sort(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Everything that shapes the list and its order, for binding cursors. */
    String fingerprint() {
        return String.join("\n", text, facets.toString(), String.valueOf(inStock), String.valueOf(quantity), sort.code());
    }

    /** What the words were taken for. */
    List<Interpretation> interpretation() {
        return words.stream().map(Word::meaning).filter(Objects::nonNull).toList();
    }
}
