package hqb.search;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.search.words.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parts search that has been understood: every name in it exists, every value is typed.
 *
 * @param text     the words as typed, trimmed; empty when none
 * @param words    what is looked for, one by one, each with what it was taken for
 * @param pieces   the text taken apart, for telling people what was understood
 * @param facets   chosen values by facet name, in the order of the request
 * @param category the one chosen category, when exactly one is chosen
 * @param reading  how the text was read at first; the same for every way to look for it, so that a cursor fits all of them
 * @param missing  how many of the words a part may lack
 */
record PartQuery(String text, List<Word> words, List<Piece> pieces, Map<String, FacetFilter> facets, @Nullable String category,
        boolean inStock, long quantity,
        Currency currency, Sort sort, int size, @Nullable String cursor, String reading, int missing) {
    private static final int LEAST_FOR_NEARLY = 3;

    /**
     * An order of the list. Ties are broken by id.
     *
     * @param code      as it is asked for
     * @param parameter name of the parameter whose numbers it goes by; null for an order of every list
     */
    record Sort(String code, @Nullable String parameter) {
        static final Sort RELEVANCE = new Sort("relevance", null);
        static final Sort PRICE_RISING = new Sort("price", null);
        static final Sort PRICE_FALLING = new Sort("-price", null);
        static final Sort STOCK_FALLING = new Sort("-stock", null);
        /** The orders that every list has. */
        static final List<Sort> OF_EVERY_LIST = List.of(RELEVANCE, PRICE_RISING, PRICE_FALLING, STOCK_FALLING);

        /** Whether the greatest come first. */
        boolean isFalling() {
            return code.startsWith("-");
        }
    }

    /** Everything that shapes the list and its order, for binding cursors. */
    String fingerprint() {
        return String.join("\n", text, reading, facets.toString(), String.valueOf(inStock), String.valueOf(quantity), sort.code());
    }

    /** Whether a word was taken for a filter. */
    boolean isUnderstood() {
        return words.stream().anyMatch(word -> word.filter() != null);
    }

    /**
     * The same search with its words as nothing but words, for when what they were taken for finds no part at all: a search must not find less for being
     * understood.
     */
    PartQuery plain() {
        List<Piece> unread = pieces.stream().map(piece -> new Piece(piece.text(), piece.start(), piece.end(), List.of(),
                Stream.concat(piece.meanings().stream(), piece.others().stream()).toList(), piece.idle())).toList();
        return new PartQuery(text, Arrays.stream(text.split("\\s+")).map(Word::plain).toList(), unread, facets, category, inStock, quantity,
                currency, sort,
                size, cursor, reading, 0);
    }

    /** Whether there are words enough to do without one: three, or two that are both understood. */
    boolean canLackOne() {
        return words.size() >= LEAST_FOR_NEARLY || (words.size() > 1 && words.stream().allMatch(word -> word.filter() != null));
    }

    /** The same search for parts that may lack one of the words. */
    PartQuery nearly() {
        return new PartQuery(text, words, pieces, facets, category, inStock, quantity, currency, sort, size, cursor, reading, 1);
    }

    /** What pieces were taken for. */
    List<Interpretation> interpretation(Language language) {
        return pieces.stream().flatMap(piece -> piece.meanings().stream().map(meaning -> Interpretation.of(piece, meaning, language)))
                .toList();
    }

    /** Pieces that stayed text, though they could have meant something. */
    List<Interpretation.Unclear> unclear(Language language) {
        return pieces.stream().filter(piece -> piece.meanings().isEmpty() && !piece.others().isEmpty())
                .map(piece -> Interpretation.Unclear.of(piece, piece.others(), language)).toList();
    }
}
