package hqb.prototyping.gerber;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * Reads a Gerber file of any generation (Ucamco, Gerber Layer Format 2024.05, with X1, X2 and X3 attributes and the deprecated commands of
 * its chapter 8). Harmless deviations are taken and noted; content that does not make sense is left out and noted as serious.
 */
public final class ReadGerber {

    private final byte[] content;
    private final GerberState state;
    private final ExtendedCommands extended;
    private final GerberWords words;
    private int position;

    private ReadGerber(byte[] content, Budget budget) {
        this.content = content;
        this.state = new GerberState(content, budget);
        this.extended = new ExtendedCommands(state);
        this.words = new GerberWords(state, extended);
    }

    /**
     * Reads the file.
     *
     * @throws UnreadableFile if it is empty, no Gerber file, out of range or too complex
     */
    public static GerberFile read(byte[] content, Budget budget) throws UnreadableFile {
        if (content.length == 0) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY, "the file is empty");
        }
        if (!looksLikeGerber(content)) {
            throw new UnreadableFile(UnreadableFile.Reason.WRONG_KIND, "this is no Gerber file");
        }
        try {
            return new ReadGerber(content, budget).run();
        } catch (ArithmeticException e) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "counts beyond all bounds");
        }
    }

    /** Whether the first part of the content has commands that only Gerber files have. */
    public static boolean looksLikeGerber(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200_000), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF") || start.startsWith("%!PS") || start.startsWith("PK") || start.indexOf('\0') >= 0) {
            return false;
        }
        boolean commands = start.contains("%FS") || start.contains("%MO") || start.contains("%AD") || start.contains("%TF")
                || start.contains("%LP") || start.contains("%AM");
        return commands || (start.contains("G04") && start.contains("*")) || start.contains("D01*") || start.contains("D02*")
                || start.contains("D03*") || start.contains("M02*");
    }

    private GerberFile run() throws UnreadableFile {
        lookAhead();
        while (position < content.length && !state.ended) {
            int c = content[position];
            if (c == '%') {
                position++;
                block();
            } else if (c <= ' ' || c == '*' || c == 0x7F) {
                position++;
            } else {
                word();
            }
        }
        words.end();
        if (!state.ended) {
            state.problems.harmless(content.length, "the file has no end (M02)");
        }
        return state.finish();
    }

    /** Some files give format and unit after the first use, or not at all: take the first ones from wherever they are. */
    private void lookAhead() throws UnreadableFile {
        String text = new String(content, 0, Math.min(content.length, 2_000_000), StandardCharsets.ISO_8859_1);
        int format = text.indexOf("FSL");
        format = format >= 0 ? format : text.indexOf("FST");
        format = format >= 0 ? format : text.indexOf("FSD");
        if (format >= 0 && text.indexOf('*', format) > 0) {
            extended.run(text.substring(format, text.indexOf('*', format)), format);
        } else {
            state.problems.serious(0, "the file has no coordinate format (FS); taken as 2.4");
        }
        int unit = text.indexOf("%MO");
        unit = unit >= 0 ? unit + 1 : text.indexOf("*MO") + 1;
        if (unit > 0 && text.startsWith("MM", unit + 2)) {
            state.unit(true);
        } else if (unit > 0 || text.contains("G70*")) {
            state.unit(false);
        } else if (text.contains("G71*")) {
            state.unit(true);
        } else {
            state.problems.serious(0, "the file has no unit (MO); taken as inch");
        }
    }

    /** Commands between percent signs; a comment may stand in between. */
    private void block() throws UnreadableFile {
        int from = position;
        var macro = new ArrayList<String>();
        while (position < content.length && content[position] != '%') {
            int start = position;
            while (position < content.length && content[position] != '*' && content[position] != '%') {
                position++;
            }
            String command = new String(content, start, position - start, StandardCharsets.ISO_8859_1);
            boolean closed = position < content.length && content[position] == '*';
            position += closed ? 1 : 0;
            if (!closed && !command.isBlank()) {
                if (position == content.length) {
                    state.problems.serious(position, "the file is cut off");
                    return;
                }
                state.problems.harmless(start, "a command without its asterisk");
            }
            if (!macro.isEmpty() || command.strip().startsWith("AM")) {
                macro.add(command);
                if (macro.size() > 5000) {
                    throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "an aperture macro without end");
                }
            } else if (command.strip().startsWith("G04")) {
                words.comment(command.strip().substring(3), start);
            } else {
                extended.run(command, start);
            }
        }
        if (!macro.isEmpty()) {
            extended.macro(macro, from);
        }
        if (position < content.length) {
            position++;
        } else {
            state.problems.serious(position, "the file is cut off");
        }
    }

    /** A plain command up to its asterisk. */
    private void word() throws UnreadableFile {
        int start = position;
        while (position < content.length && content[position] != '*' && content[position] != '%') {
            position++;
        }
        boolean comment = start + 2 < content.length && content[start] == 'G' && (content[start + 1] == '4'
                || (content[start + 1] == '0' && content[start + 2] == '4'));
        if (comment) {
            while (position < content.length && content[position] != '*' && content[position] != '\n') {
                position++;
            }
        }
        if (position == content.length) {
            state.problems.serious(start, "the file is cut off");
            return;
        }
        words.run(start, position);
        if (content[position] == '*') {
            position++;
        }
    }
}
