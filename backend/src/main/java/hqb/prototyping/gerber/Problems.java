package hqb.prototyping.gerber;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in one file: each thing once, not more than a page of them. */
public final class Problems {

    private static final int MOST = 50;

    private final byte[] content;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> messages = new HashSet<>();
    private int counted;
    private int lines;

    public Problems(byte[] content) {
        this.content = content;
    }

    /** A deviation of the syntax that does not change the picture. */
    public void harmless(int position, String message) {
        add(position, message, false);
    }

    /** Content that is left out or doubtful. */
    public void serious(int position, String message) {
        add(position, message, true);
    }

    private void add(int position, String message, boolean serious) {
        if (found.size() < MOST && messages.add(message)) {
            found.add(new Problem(line(position), message, serious));
        }
    }

    /** The line of a place; counting goes on where it ended last, as places mostly come in order. */
    private int line(int position) {
        if (position < counted) {
            counted = 0;
            lines = 0;
        }
        for (; counted < Math.min(position, content.length); counted++) {
            int i = counted;
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n'))) {
                lines++;
            }
        }
        return lines + 1;
    }

    /** A short printable piece of the content, for messages. */
    public static String quote(byte[] content, int from, int to) {
        int end = Math.min(Math.min(to, content.length), from + 30);
        var quote = new StringBuilder();
        for (int i = from; i < end; i++) {
            quote.append(content[i] >= ' ' && content[i] <= '~' ? (char) content[i] : '?');
        }
        return quote.toString();
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }
}
