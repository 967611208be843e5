package hqb.catalogue;

/** Brings the many ways to write one sign to one: full-width forms, the micro and ohm look-alikes, degree signs, dashes and range signs. */
public final class FoldText {

    private FoldText() {
    }

    /** The folded text, blanks collapsed and trimmed. Letters keep their case; Chinese text stays as it is. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length() + 4);
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF') {
                blank = !folded.isEmpty();
                continue;
            }
            if (blank) {
                folded.append(' ');
                blank = false;
            }
            append(folded, c);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case '\u00B5', '\u03BC' -> folded.append('u');
            case '\u2126', '\u03A9' -> folded.append('Ω');
            case '\u2103' -> folded.append("°C");
            case '\u00BA', '\u02DA' -> folded.append('°');
            case '\uFF5E', '\u301C', '\u223C' -> folded.append('~');
            case '\u2212', '\u2013', '\u2014', '\u2010', '\u2011' -> folded.append('-');
            case '\u3001' -> folded.append(", ");
            default -> folded.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        }
    }
}
