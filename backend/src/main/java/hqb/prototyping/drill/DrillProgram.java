package hqb.prototyping.drill;

import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.CoordinateFormat;
import hqb.prototyping.gerber.Problems;
import hqb.prototyping.gerber.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a drill program line by line (Excellon Format 2, chapters "Part program commands"; Ucamco XNC 2021.11). */
final class DrillProgram {

    private static final Pattern ATTRIBUTE = Pattern.compile("#@!\\s*%?(TF|TA)\\.([A-Za-z0-9_]+),?([^*]*)\\*?%?");
    private static final Pattern SIZE_COMMENT = Pattern.compile(
            "(?:T0*(\\d+)\\s+)?HOLE\\s?SIZE\\s+(\\d+)\\.?\\s*=\\s*([\\d.]+).*?(?:(NON_PLATED|NON-PLATED|PLATED)\\s+)?(MILS|INCH|MM|METRIC)?(?:\\s+QUANTITY.*)?$");
    private static final int TOOLS = 5000;

    private final byte[] content;
    private final Problems problems;
    private final Budget budget;
    private final DrillPath path;
    private final Map<Integer, DrillTool> tools = new HashMap<>();
    private final Map<Integer, DrillTool> commented = new HashMap<>();
    private final Map<String, List<String>> attributes = new HashMap<>();
    private final List<String> comments = new ArrayList<>();
    private Plating section = Plating.UNKNOWN;
    private Plating nextTool = Plating.UNKNOWN;
    private boolean ended;

    DrillProgram(byte[] content, CoordinateFormat format, Budget budget) {
        this.content = content;
        this.budget = budget;
        this.problems = new Problems(content);
        this.path = new DrillPath(content, format, budget, problems);
    }

    DrillFile run(boolean guessed) throws UnreadableFile {
        path.plunges(contains("M15") || contains("M14"));
        int at = 0;
        while (at < content.length && !ended) {
            int end = at;
            while (end < content.length && content[end] != '\n' && content[end] != '\r') {
                end++;
            }
            if (end > at) {
                line(at, end);
            }
            at = end + 1;
        }
        path.finish();
        if (!ended) {
            problems.harmless(content.length, "the file has no end (M30)");
        }
        return new DrillFile(List.copyOf(tools.values()), path.hits(), path.slots(), Map.copyOf(attributes), List.copyOf(comments),
                path.format(), guessed, ended, problems.list());
    }

    private boolean contains(String code) {
        byte[] wanted = code.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (content[i] == wanted[0] && content[i + 1] == wanted[1] && content[i + 2] == wanted[2]) {
                return true;
            }
        }
        return false;
    }

    private void line(int from, int to) throws UnreadableFile {
        int start = from;
        while (start < to && content[start] <= ' ') {
            start++;
        }
        int end = to;
        while (end > start && (content[end - 1] <= ' ' || content[end - 1] == '*')) {
            end--;
        }
        if (start == end) {
            return;
        }
        switch (content[start]) {
            case ';', '(' -> {
                budget.takeSteps(3 + (end - start) / 500);
                comment(new String(content, start + 1, end - start - 1, StandardCharsets.ISO_8859_1));
            }
            case 'X', 'Y', 'G', 'A', 'J' -> path.move(start, end);
            case 'I' -> {
                if (end - start > 1 && Character.isLetter(content[start + 1])) {
                    header(text(start, end), start);
                } else {
                    path.move(start, end);
                }
            }
            case 'T' -> tool(text(start, end), start);
            case 'M' -> machine(text(start, end), start, end);
            case 'R' -> repeat(text(start, end), start, end);
            case '%' -> {
                // end of the header
            }
            default -> header(text(start, end), start);
        }
    }

    private String text(int from, int to) throws UnreadableFile {
        budget.takeSteps(2);
        String text = new String(content, from, Math.min(to - from, 400), StandardCharsets.ISO_8859_1);
        int comment = text.indexOf(';');
        return (comment > 0 ? text.substring(0, comment) : text).strip().toUpperCase(Locale.ROOT);
    }

    private void header(String text, int position) {
        if (text.startsWith("METRIC") || text.startsWith("INCH")) {
            path.unit(text.startsWith("METRIC"));
        } else if (text.startsWith("ICI")) {
            path.incremental(!text.contains("OFF"));
        } else if (!HEADER.matcher(text).matches()) {
            problems.serious(position, "line not understood: " + (text.length() > 30 ? text.substring(0, 30) : text));
        }
    }

    private static final Pattern HEADER = Pattern
            .compile("(FMAT|VER|DETECT|ATC|OM48|OSTOP|RTSET|CCW|CP|UP|DN|SBK|SG|BLKD|AFS|NCSL|TCST|VCI|PCKPARAM|PCKAFTER|"
                    + "FSB|FILE|BEG|END|LZ|TZ|S|F|N|Z|L|H|P|K)\\b?.*");

    private void comment(String raw) {
        String comment = raw.strip();
        if (comments.size() < 400) {
            comments.add(comment.length() > 200 ? comment.substring(0, 200) : comment);
        }
        String upper = comment.toUpperCase(Locale.ROOT);
        if (upper.startsWith("TYPE=")) {
            section = upper.contains("NON") ? Plating.NON_PLATED : Plating.PLATED;
        }
        Matcher attribute = ATTRIBUTE.matcher(comment);
        if (attribute.find()) {
            List<String> values = Arrays.stream(attribute.group(3).split(",", -1)).map(String::strip).toList();
            if (attribute.group(1).equals("TF") && attributes.size() < 100) {
                attributes.put(attribute.group(2), values);
            } else if (attribute.group(2).equals("AperFunction")) {
                nextTool = values.contains("NonPlated") || values.contains("NPTH") ? Plating.NON_PLATED
                        : values.contains("Plated") || values.contains("PTH") ? Plating.PLATED : Plating.UNKNOWN;
            }
        }
        Matcher size = SIZE_COMMENT.matcher(upper.length() > 200 ? upper.substring(0, 200) : upper);
        if (size.find() && commented.size() < TOOLS) {
            String unit = size.group(5) == null ? "" : size.group(5);
            double factor = switch (unit) {
                case "MILS" -> 0.0254;
                case "INCH" -> 25.4;
                case "MM", "METRIC" -> 1;
                default -> path.format().unit();
            };
            int number = Integer.parseInt(size.group(1) == null ? size.group(2) : size.group(1));
            Plating plating = upper.contains("NON_PLATED") || upper.contains("NON-PLATED") ? Plating.NON_PLATED
                    : upper.contains("PLATED") ? Plating.PLATED : section;
            commented.put(number, new DrillTool(number, value(size.group(3)) * factor, plating));
        }
    }

    private static double value(String digits) {
        try {
            return Math.clamp(Double.parseDouble(digits), 0, 1e6);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static final Pattern MACHINE = Pattern.compile("^M(\\d+).*");
    private static final Pattern REPEAT = Pattern.compile("R(\\d{1,7})(M0?2)?([XY].*)?");
    private static final Pattern TOOL = Pattern.compile("T(\\d{1,6})(?:-\\d+)?(.*)");
    private static final Pattern DIAMETER = Pattern.compile("C([-+]?\\d*\\.?\\d*)");

    private void tool(String text, int position) throws UnreadableFile {
        Matcher matcher = TOOL.matcher(text);
        if (!matcher.matches()) {
            if (!text.startsWith("TCST") && !text.startsWith("TZ")) {
                problems.serious(position, "line not understood: " + (text.length() > 30 ? text.substring(0, 30) : text));
            }
            return;
        }
        int number = Integer.parseInt(matcher.group(1));
        Matcher size = DIAMETER.matcher(matcher.group(2));
        if (size.find() && !size.group(1).isEmpty()) {
            define(number, size.group(1));
        }
        if (number == 0) {
            return;
        }
        if (!tools.containsKey(number) && matcher.group(1).length() >= 3
                && tools.containsKey(Integer.parseInt(matcher.group(1).substring(0, 2)))) {
            number = Integer.parseInt(matcher.group(1).substring(0, 2));
        }
        DrillTool known = tools.get(number);
        if (known == null && commented.containsKey(number)) {
            known = commented.get(number);
            tools.put(number, known);
        }
        path.select(known == null ? new DrillTool(number, 0, section) : known, known != null);
    }

    private void define(int number, String digits) throws UnreadableFile {
        double size = value(digits);
        boolean metric = path.format().millimetres();
        if (!digits.contains(".") && size >= (metric ? 25 : 5)) {
            size /= 1000; // µm or mils
        }
        double diameter = size * path.format().unit();
        if (tools.size() >= TOOLS) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "more than " + TOOLS + " tools");
        }
        DrillTool comment = commented.get(number);
        Plating plating = nextTool != Plating.UNKNOWN ? nextTool : section != Plating.UNKNOWN ? section
                : comment == null ? Plating.UNKNOWN : comment.plating();
        nextTool = Plating.UNKNOWN;
        tools.put(number, new DrillTool(number, diameter, plating));
    }

    private void machine(String text, int from, int to) throws UnreadableFile {
        String digits = MACHINE.matcher(text).replaceFirst("$1");
        switch (digits) {
            case "71" -> path.unit(true);
            case "72" -> path.unit(false);
            case "15", "14" -> path.plunge();
            case "16", "17", "18" -> path.retract();
            case "25" -> path.beginPattern();
            case "01" -> path.endPattern();
            case "02" -> {
                if (text.contains("X") || text.contains("Y")) {
                    path.repeatPattern(from + 3, to);
                }
            }
            case "30", "00", "2" -> ended = true;
            default -> {
                // spindle, messages, header marks: nothing is drilled
            }
        }
    }

    private void repeat(String text, int from, int to) throws UnreadableFile {
        Matcher matcher = REPEAT.matcher(text);
        if (matcher.matches() && matcher.group(3) != null) {
            path.repeat(Integer.parseInt(matcher.group(1)), from + matcher.start(3), to, matcher.group(2) != null);
        } else if (!text.startsWith("RTSET")) {
            problems.serious(from, "repeat not understood: " + text);
        }
    }
}
