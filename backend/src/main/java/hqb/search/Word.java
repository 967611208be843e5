package hqb.search;

import org.jspecify.annotations.Nullable;

/**
 * One word of a search.
 *
 * @param text   as typed
 * @param filter what it was taken for; null when it is a plain word
 */
record Word(String text, @Nullable FacetFilter filter) {
    static Word plain(String text) {
        return new Word(text, null);
    }
}
