package hqb.platform.local;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** Shows progress to a person: a bar that grows in one line of a terminal, or a line at each tenth where there is none. */
public final class ConsoleProgress implements Progress {
    private static final int BAR = 30;

    private final PrintStream out;
    private final boolean terminal;
    private String step = "";
    private long shown = -1;

    /**
     * A progress for one piece of work.
     *
     * @param out where it is shown
     * @param terminal whether {@code out} is a terminal, where a line can be written over
     */
    public ConsoleProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Whether this process talks to a terminal. */
    public static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public synchronized void step(String name, long done, long total) {
        if (!name.equals(step)) {
            step = name;
            shown = -1;
        }
        long percent = total <= 0 ? 100 : Math.clamp(done * 100 / total, 0, 100);
        long mark = terminal ? percent : percent / 10 * 10;
        if (mark <= shown) {
            return;
        }
        shown = mark;
        if (terminal) {
            int full = (int) (percent * BAR / 100);
            out.printf(Locale.ROOT, "\r  %-28s [%s%s] %3d %% of %,d ", name, "#".repeat(full), " ".repeat(BAR - full), percent, total);
            if (percent == 100) {
                out.println();
            }
        } else {
            out.printf(Locale.ROOT, "  %s: %d %% of %,d%n", name, mark, total);
        }
        out.flush();
    }
}
