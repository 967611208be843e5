package hqb.search;

import org.jspecify.annotations.Nullable;

/**
 * One word of a search.
 *
 * @param text    as typed
 * @param meaning what it was taken for; null when it is a plain word
 * @param filter  the meaning as a filter; null when it is a plain word
 */
record Word(String text, @Nullable Interpretation meaning, @Nullable FacetFilter filter) {
    static Word plain(String text) {
        return new Word(text, null, null);
    }
}
