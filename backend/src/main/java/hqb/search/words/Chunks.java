package hqb.search.words;

/** Where pieces of a search may begin and end: chunks lie between blanks, pieces of chunks between separators, scripts, or a unit and a number. */
final class Chunks {
    private static final String SEPARATORS = "/,_;|+*()（）-，、；";

    private Chunks() {
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    static int skipBlanks(String text, int at, int to) {
        int next = at;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    static boolean endsChunk(String text, int at, int to) {
        return at >= to || Character.isWhitespace(text.charAt(at));
    }

    static int endOfChunk(String text, int from, int to) {
        int end = from;
        while (end < to && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Within Latin letters and digits no piece begins, but a number behind a unit. */
    static boolean canBegin(String text, int from, int at) {
        if (at == from || !Signs.isWord(text.charAt(at)) || !Signs.isWord(text.charAt(at - 1))) {
            return true;
        }
        return Character.isDigit(text.charAt(at)) && !Character.isDigit(text.charAt(at - 1));
    }

    static boolean canEnd(String text, int end) {
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return !isSeparator(last) && (!Signs.isWord(last) || !Signs.isWord(next) || (Character.isDigit(next) && !Character.isDigit(last)))
                && !(Character.isDigit(last) && (next == '.' || next == '%'));
    }
}
