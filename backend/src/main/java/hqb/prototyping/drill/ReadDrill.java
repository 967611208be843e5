package hqb.prototyping.drill;

import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.CoordinateFormat;
import hqb.prototyping.gerber.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a drill or rout program: Excellon 2 and XNC, as KiCad, Altium, Eagle, EasyEDA, Allegro, DipTrace, P-CAD, OrCAD and others write it.
 *
 * <p>Where the file leaves its number format open, the one is taken whose hits agree best with the pads of the copper layers.
 */
public final class ReadDrill {

    private static final Pattern COORDINATES = Pattern.compile("(?m)^(?:G0?[0-3])?X[-+]?\\d*\\.?\\d+|^(?:G0?[0-3])?Y[-+]?\\d*\\.?\\d+");
    private static final Pattern TOOL = Pattern.compile("(?m)^\\s*T0*[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("(?m)^(?:G0?[0-3])?[XY][-+]?\\d*\\.");

    /** Formats are tried on so many bytes; the largest real drill files have less. */
    private static final int TRIED = 250_000;

    private static final int TRIED_HITS = 40_000;

    private ReadDrill() {
    }

    /**
     * Reads the file.
     *
     * @param pads what its hits must agree with; {@link KnownPads#NONE} if nothing is known
     * @throws UnreadableFile if it is empty, no drill file, out of range or too complex
     */
    public static DrillFile read(byte[] content, KnownPads pads, Budget budget) throws UnreadableFile {
        if (content.length == 0) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY, "the file is empty");
        }
        if (!looksLikeDrill(content)) {
            throw new UnreadableFile(UnreadableFile.Reason.WRONG_KIND, "this is no drill file");
        }
        var stated = StatedFormat.of(content);
        CoordinateFormat usual = stated.usual();
        String start = new String(content, 0, Math.min(content.length, 20_000), StandardCharsets.ISO_8859_1);
        boolean decimal = DECIMAL.matcher(start).find();
        if (pads.isEmpty() || content.length > 4_000_000 || (decimal && stated.metric() != null)) {
            return run(content, usual, !stated.complete() && !decimal, budget);
        }
        if (stated.complete()) {
            DrillFile read = run(content, usual, false, budget);
            if (read.hits().size() < 3 || pads.agreement(read.hits(), read.slots()) > 0.6) {
                return read;
            }
        }
        CoordinateFormat best = best(content, stated.open(), pads, stated.complete() ? 0.6 : 0, budget);
        if (best == null) {
            best = best(content, StatedFormat.all(), pads, 1.5, budget);
        }
        return run(content, best == null ? usual : best, true, budget);
    }

    private static @Nullable CoordinateFormat best(byte[] content, Set<CoordinateFormat> formats, KnownPads pads, double least,
            Budget budget) {
        byte[] beginning = content.length <= TRIED ? content : Arrays.copyOf(content, TRIED);
        CoordinateFormat best = null;
        double agreement = least;
        for (CoordinateFormat format : formats) {
            if (!budget.mayTry(beginning.length)) {
                return best;
            }
            try {
                DrillFile read = new DrillProgram(beginning, format, new Budget(TRIED_HITS)).run(true);
                double found = pads.agreement(read.hits(), read.slots());
                if (found > agreement + 0.02) {
                    agreement = found;
                    best = format;
                }
            } catch (UnreadableFile e) {
                // not this format
            }
        }
        return best;
    }

    private static DrillFile run(byte[] content, CoordinateFormat format, boolean guessed, Budget budget) throws UnreadableFile {
        return new DrillProgram(content, format, budget).run(guessed);
    }

    /** Whether the content has a drill program's header or its tools and coordinates. */
    public static boolean looksLikeDrill(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 100_000), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF") || start.startsWith("%!PS") || start.startsWith("PK") || start.indexOf('\0') >= 0
                || start.contains("%FS") || start.contains("%ADD")) {
            return false;
        }
        boolean header = start.contains("M48") && (start.contains("INCH") || start.contains("METRIC") || start.contains("M71")
                || start.contains("M72") || TOOL.matcher(start).find());
        return header || (TOOL.matcher(start).find() && COORDINATES.matcher(start).find());
    }
}
