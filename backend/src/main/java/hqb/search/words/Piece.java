package hqb.search.words;

import java.util.List;

/**
 * A piece of a search.
 *
 * @param text     as typed
 * @param start    its place in the search
 * @param end      behind its last sign
 * @param meanings what it was taken for, all at once; empty when it stays text
 * @param others   what it could have meant instead
 * @param idle     true when it adds nothing that could be looked for, as "package" before a package
 */
public record Piece(String text, int start, int end, List<Meaning> meanings, List<Meaning> others, boolean idle) {
    static Piece plain(String whole, int start, int end) {
        return new Piece(whole.substring(start, end), start, end, List.of(), List.of(), false);
    }
}
