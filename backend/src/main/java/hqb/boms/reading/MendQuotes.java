package hqb.boms.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Takes quotation marks out of lines where they open and never close, so that one stray inch mark does not swallow the rest of a list. A cell may go over
 * a few lines; one that goes over fifty is none. It looks at bytes, which is right in every encoding that begins with ASCII: in GBK too no second
 * byte is a quotation mark.
 */
final class MendQuotes {
    private static final int LONGEST_CELL = 50;

    private MendQuotes() {
    }

    /**
     * A text whose quotation marks pair up.
     *
     * @param text  each byte a character
     * @param lines that were mended, from 1
     */
    record Mended(String text, Set<Integer> lines) {
    }

    /** Mends a text. */
    static Mended of(byte[] text) {
        Mended exact = of(text, MendQuotes::opens);
        return exact.lines().isEmpty() ? of(text, MendQuotes::isOdd) : exact;
    }

    private static Mended of(byte[] text, Predicate<byte[]> opens) {
        List<byte[]> lines = lines(text);
        Set<Integer> mended = new TreeSet<>();
        int i = 0;
        while (i < lines.size()) {
            if (opens.test(lines.get(i))) {
                int end = end(lines, i);
                if (end < 0) {
                    mended.add(i + 1);
                } else {
                    i = end;
                }
            }
            i++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
        for (int line = 0; line < lines.size(); line++) {
            byte[] bytes = lines.get(line);
            out.writeBytes(mended.contains(line + 1) ? new String(bytes, StandardCharsets.ISO_8859_1).replace('"', ' ')
                    .getBytes(StandardCharsets.ISO_8859_1) : bytes);
        }
        return new Mended(out.toString(StandardCharsets.ISO_8859_1), mended);
    }

    /** The line in which the cell ends that a line opens; -1 when none near does. */
    private static int end(List<byte[]> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + LONGEST_CELL); i++) {
            if (isOdd(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line ends within a cell that begins with a quotation mark; an inch mark within a cell opens none. */
    private static boolean opens(byte[] line) {
        boolean quoted = false;
        boolean open = false;
        boolean start = true;
        for (byte b : line) {
            if (b == '"' && (quoted || start)) {
                quoted = true;
                open = !open;
            }
            start = !open && (b == ',' || b == ';' || b == '\t' || b == '|');
            quoted &= !start;
        }
        return open;
    }

    private static boolean isOdd(byte[] line) {
        int marks = 0;
        for (byte b : line) {
            marks += b == '"' ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    private static List<byte[]> lines(byte[] text) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n' || i == text.length - 1) {
                lines.add(Arrays.copyOfRange(text, from, i + 1));
                from = i + 1;
            }
        }
        return lines;
    }
}
