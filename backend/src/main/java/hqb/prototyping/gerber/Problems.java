package hqb.prototyping.gerber;

import java.nio.charset.StandardCharsets;
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

    private int line(int position) {
        int line = 1;
        for (int i = 0; i < Math.min(position, content.length); i++) {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n'))) {
                line++;
            }
        }
        return line;
    }

    /** A short printable piece of the content, for messages. */
    public static String quote(byte[] content, int from, int to) {
        int end = Math.min(Math.min(to, content.length), from + 30);
        return new String(content, from, Math.max(0, end - from), StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "?");
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }
}
