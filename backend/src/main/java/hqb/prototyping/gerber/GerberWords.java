package hqb.prototyping.gerber;

import java.nio.charset.StandardCharsets;

/** The plain commands: comments, modes, apertures and operations (Gerber 4.1, 4.7, 4.8, 4.10; deprecated forms 8.3). */
final class GerberWords {

    private static final int COMMENTS = 400;

    private final GerberState state;
    private final ExtendedCommands extended;
    private final Plotter plotter;
    private int operation = -1;

    GerberWords(GerberState state, ExtendedCommands extended) {
        this.state = state;
        this.extended = extended;
        this.plotter = new Plotter(state);
    }

    void end() throws UnreadableFile {
        plotter.endRegion();
    }

    /** Takes a comment; those of X1 files hold attributes. */
    void comment(String text, int position) throws UnreadableFile {
        String comment = text.strip();
        if (state.comments.size() < COMMENTS) {
            state.comments.add(comment.length() > 200 ? comment.substring(0, 200) : comment);
        }
        if (comment.startsWith("#@!")) {
            String attribute = comment.substring(3).strip().replaceFirst("^%", "");
            if (attribute.startsWith("TF") || attribute.startsWith("TA") || attribute.startsWith("TD")) {
                extended.run(attribute, position);
            }
        }
    }

    /** Runs the commands of one word. */
    void run(int from, int to) throws UnreadableFile {
        byte[] content = state.content;
        int at = from;
        boolean coordinates = false;
        int now = -1;
        plotter.begin();
        while (at < to) {
            int letter = content[at];
            if (letter <= ' ') {
                at++;
                continue;
            }
            int start = ++at;
            while (at < to && isNumeric(content[at])) {
                at++;
            }
            switch (letter) {
                case 'G', 'g' -> {
                    int code = integer(start, at);
                    if (code == 4) {
                        comment(new String(content, at, to - at, StandardCharsets.ISO_8859_1), from);
                        return;
                    }
                    mode(code, from);
                }
                case 'D', 'd' -> {
                    int code = integer(start, at);
                    if (code >= 10) {
                        state.select(code, from);
                    } else if (code >= 1 && code <= 3) {
                        now = code;
                    } else {
                        unknown(from, to);
                    }
                }
                case 'X', 'Y', 'I', 'J' -> {
                    double value = (letter == 'X' || letter == 'I' ? state.formatX : state.formatY).read(content, start, at);
                    if (Double.isNaN(value)) {
                        state.budget.takeSteps(1);
                        state.problems.serious(from, "coordinate not understood: " + Problems.quote(content, from, to));
                        return;
                    }
                    plotter.coordinate(letter, value);
                    coordinates = true;
                }
                case 'M' -> {
                    int code = integer(start, at);
                    if (code == 2 || code == 0 || code == 30) {
                        state.ended = true;
                        return;
                    }
                }
                case 'N' -> {
                    // block number, no meaning
                }
                default -> {
                    unknown(from, to);
                    return;
                }
            }
        }
        if (now < 0 && coordinates) {
            now = operation;
            state.problems.harmless(from, "an operation without its code");
            if (now < 0) {
                state.problems.serious(from, "coordinates without an operation");
                return;
            }
        }
        if (now > 0) {
            operation = now;
            plotter.operate(now, from);
        }
    }

    private void unknown(int from, int to) throws UnreadableFile {
        state.budget.takeSteps(1);
        state.problems.serious(from, "command not known: " + Problems.quote(state.content, from, to));
    }

    private void mode(int code, int position) throws UnreadableFile {
        switch (code) {
            case 0, 1 -> plotter.linear();
            case 2 -> plotter.circular(true);
            case 3 -> plotter.circular(false);
            case 36 -> plotter.beginRegion();
            case 37 -> plotter.endRegion();
            case 70 -> state.unit(false);
            case 71 -> state.unit(true);
            case 74 -> plotter.singleQuadrant(true);
            case 75 -> plotter.singleQuadrant(false);
            case 90 -> state.incremental = false;
            case 91 -> state.incremental = true;
            case 54, 55 -> {
                // prepare aperture, prepare flash: nothing to do
            }
            case 10, 11, 12 -> plotter.linear();
            default -> state.problems.serious(position, "command not known: G" + code);
        }
    }

    private int integer(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = state.content[i] - '0';
            if (digit < 0 || digit > 9 || value > 100_000_000) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return from == to ? -1 : value;
    }

    private static boolean isNumeric(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }
}
