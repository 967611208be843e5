package hqb.prototyping.gerber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands between percent signs (Gerber 4) and the deprecated ones (Gerber 8.1). */
final class ExtendedCommands {

    private static final Pattern FORMAT = Pattern.compile("FS([LTD]?)([AI]?)(?:[NGDM]\\d+)*X(\\d)(\\d)Y(\\d)(\\d).*");
    private static final Pattern APERTURE = Pattern.compile("ADD0*(\\d{1,9})([A-Za-z_.$][^,]*)(?:,(.*))?", Pattern.DOTALL);
    private static final Pattern PAIR = Pattern.compile("(?:[AXI]([-+.\\d]+))?(?:[BYJ]([-+.\\d]+))?");
    private static final Pattern REPEAT = Pattern.compile("SR(?:X(\\d+))?(?:Y(\\d+))?(?:I([-+.\\d]+))?(?:J([-+.\\d]+))?");

    /** Longer commands are none; the longest real ones list the values of a macro. */
    private static final int LONGEST = 20_000;
    private static final int LONGEST_FORMAT = 200;

    private final GerberState state;

    ExtendedCommands(GerberState state) {
        this.state = state;
    }

    /** One command without its asterisk; a macro is taken by {@link #macro}. */
    void run(String raw, int position) throws UnreadableFile {
        if (raw.startsWith("TO")) {
            return; // objects carry no attributes here, and some files have one for each
        }
        state.budget.takeSteps(1 + raw.length() / 100);
        if (raw.length() > LONGEST) {
            state.problems.serious(position, "command not understood: " + shown(raw));
            return;
        }
        String command = raw.replaceAll("[\\r\\n]", "").strip();
        if (command.length() < 2) {
            return;
        }
        String name = command.substring(0, 2).toUpperCase(Locale.ROOT);
        String value = command.substring(2);
        try {
            switch (name) {
                case "FS" -> format(command, position);
                case "MO" -> unit(value, position);
                case "AD" -> aperture(command, position);
                case "LP" -> state.dark = !value.startsWith("C");
                case "LM" -> state.place(new Placement(value.contains("X"), value.contains("Y"), state.placement.turned(),
                        state.placement.scale()));
                case "LR" -> state.place(new Placement(state.placement.mirrorX(), state.placement.mirrorY(), number(value),
                        state.placement.scale()));
                case "LS" -> state.place(new Placement(state.placement.mirrorX(), state.placement.mirrorY(), state.placement.turned(),
                        positive(value)));
                case "AB" -> block(value, position);
                case "SR" -> repeat(command, position);
                case "TF" -> attribute(value);
                case "TA" -> apertureAttribute(value);
                case "TD" -> deleteAttribute(value);
                case "TO" -> {
                    // objects carry no attributes here
                }
                default -> deprecated(name, value, position);
            }
        } catch (NumberFormatException e) {
            state.problems.serious(position, "command not understood: " + shown(command));
        }
    }

    private void deprecated(String name, String value, int position) throws UnreadableFile {
        switch (name) {
            case "IP" -> state.negative = value.startsWith("NEG");
            case "IN", "LN" -> {
                if (state.names.size() < 50) {
                    state.names.add(shown(value));
                }
            }
            case "AS" -> state.image.exchange(value.startsWith("AY"));
            case "IR" -> state.image.turn(Math.floorMod((int) number(value), 360));
            case "MI" -> {
                double[] pair = pair(value, 0);
                state.image.mirror(pair[0] != 0, pair[1] != 0);
            }
            case "OF" -> {
                double[] pair = pair(value, 0);
                state.image.offset(pair[0] * state.unit(), pair[1] * state.unit());
            }
            case "SF" -> {
                double[] pair = pair(value, 1);
                state.image.scale(pair[0], pair[1]);
            }
            case "IC", "IJ", "IO", "PF", "KO", "RO", "IF", "ID", "TX" -> state.problems.harmless(position, "command not used: " + name);
            default -> {
                if (value.isEmpty() || !Character.isLetter(name.charAt(0))) {
                    state.problems.harmless(position, "command not known: " + shown(name + value));
                } else {
                    state.problems.serious(position, "command not known: " + shown(name + value));
                }
            }
        }
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) : text;
    }

    private void format(String command, int position) {
        Matcher matcher = FORMAT.matcher(command);
        if (command.length() > LONGEST_FORMAT || !matcher.matches()) {
            state.problems.serious(position, "coordinate format not understood: " + shown(command));
            return;
        }
        boolean trailing = matcher.group(1).equals("T");
        boolean metric = state.formatX.millimetres();
        state.formatX = new CoordinateFormat(digit(matcher, 3), digit(matcher, 4), trailing, metric);
        state.formatY = new CoordinateFormat(digit(matcher, 5), digit(matcher, 6), trailing, metric);
        state.incremental = matcher.group(2).equals("I");
        state.formatSaid = true;
    }

    private static int digit(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private void unit(String value, int position) {
        if (value.equals("MM") || value.equals("IN")) {
            state.unit(value.equals("MM"));
        } else {
            state.problems.serious(position, "unit not understood: " + shown(value));
        }
    }

    private void aperture(String command, int position) throws UnreadableFile {
        Matcher matcher = APERTURE.matcher(command);
        if (!matcher.matches()) {
            state.problems.serious(position, "aperture not understood: " + shown(command));
            return;
        }
        int code = Integer.parseInt(matcher.group(1));
        String form = matcher.group(2).strip();
        String list = matcher.group(3) == null ? "" : matcher.group(3);
        double[] sizes = list.isBlank() ? new double[0]
                : Arrays.stream(list.split("[Xx]", -1)).filter(part -> !part.isBlank()).mapToDouble(ExtendedCommands::number).toArray();
        if (code < 10) {
            state.problems.harmless(position, "aperture number below 10");
        }
        try {
            state.define(code, new ApertureTemplate(state).make(code, form, sizes));
        } catch (IllegalArgumentException | ArithmeticException e) {
            state.problems.serious(position, "aperture D" + code + " not understood: " + e.getMessage());
        }
    }

    /** A macro with its statements (AM). */
    void macro(List<String> commands, int position) throws UnreadableFile {
        String name = commands.getFirst().strip().substring(2).strip();
        if (name.isEmpty()) {
            state.problems.serious(position, "an aperture macro without a name");
            return;
        }
        var statements = new ArrayList<String>();
        for (String command : commands.subList(1, commands.size())) {
            statements.add(command.replaceAll("[\\r\\n]", ""));
        }
        state.macros.put(name, new ApertureMacro(statements));
    }

    private void block(String value, int position) throws UnreadableFile {
        if (value.isEmpty()) {
            state.closeBlock(position);
        } else {
            state.openBlock(Integer.parseInt(value.replace("D", "")));
        }
    }

    private void repeat(String command, int position) throws UnreadableFile {
        Matcher matcher = REPEAT.matcher(command);
        if (!matcher.matches()) {
            state.problems.serious(position, "step and repeat not understood: " + shown(command));
            return;
        }
        state.openRepeat(count(matcher.group(1)), count(matcher.group(2)), step(matcher.group(3)), step(matcher.group(4)));
    }

    private static int count(String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private double step(String text) {
        return text == null ? 0 : number(text) * state.unit();
    }

    /** A file attribute ({@code .FileFunction,Copper,L1,Top}). */
    void attribute(String value) {
        String[] parts = value.split(",", -1);
        if (state.attributes.size() < 200) {
            state.attributes.put(parts[0].replaceFirst("^\\.", "").strip(),
                    Arrays.stream(parts).skip(1).limit(50).map(String::strip).toList());
        }
    }

    /** An aperture attribute; only the function is kept. */
    void apertureAttribute(String value) {
        String[] parts = value.split(",", -1);
        if (parts[0].equals(".AperFunction") || parts[0].equals("AperFunction")) {
            state.apertureFunction = parts.length > 1 ? parts[1].strip() : "";
        }
    }

    /** Forgets attributes. */
    void deleteAttribute(String value) {
        if (value.isBlank() || value.contains("AperFunction")) {
            state.apertureFunction = "";
        }
    }

    private static double[] pair(String value, double otherwise) {
        Matcher matcher = PAIR.matcher(value);
        if (!matcher.matches()) {
            throw new NumberFormatException(value);
        }
        return new double[]{matcher.group(1) == null ? otherwise : number(matcher.group(1)),
            matcher.group(2) == null ? otherwise : number(matcher.group(2))};
    }

    private static double positive(String text) {
        double value = number(text);
        if (value <= 0) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    private static double number(String text) {
        double value = Double.parseDouble(text.strip());
        if (!Double.isFinite(value) || Math.abs(value) > 1e7 || text.chars().anyMatch(Character::isLetter)) {
            throw new NumberFormatException(text);
        }
        return value;
    }
}
