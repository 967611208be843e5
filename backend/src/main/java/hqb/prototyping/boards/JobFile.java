package hqb.prototyping.boards;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Gerber job file (Ucamco, Gerber Job Format 2024) says of the set.
 *
 * @param functions {@code .FileFunction} values by plain file name in lower case
 * @param width mm, null if not said
 * @param height mm, null if not said
 * @param layers copper layers, 0 if not said
 */
record JobFile(Map<String, List<String>> functions, @Nullable Double width, @Nullable Double height, int layers) {

    static final JobFile NONE = new JobFile(Map.of(), null, null, 0);

    private static final Pattern ENTRY = Pattern.compile("\\{[^{}]{0,2000}\\}");
    private static final Pattern PATH = Pattern.compile("\"Path\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern FUNCTION = Pattern.compile("\"FileFunction\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern SIZE = Pattern
            .compile("\"Size\"\\s*:\\s*\\{\\s*\"X\"\\s*:\\s*([\\d.]{1,12})\\s*,\\s*\"Y\"\\s*:\\s*([\\d.]{1,12})");
    private static final Pattern LAYERS = Pattern.compile("\"LayerNumber\"\\s*:\\s*(\\d{1,3})");

    /** Reads it; what is not understood is left out. */
    static JobFile read(byte[] content) {
        String text = new String(content, 0, Math.min(content.length, 500_000), StandardCharsets.UTF_8);
        var functions = new HashMap<String, List<String>>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            Matcher path = PATH.matcher(entry.group());
            Matcher function = FUNCTION.matcher(entry.group());
            if (path.find() && function.find()) {
                String name = path.group(1).replace('\\', '/').toLowerCase(Locale.ROOT);
                functions.put(name.substring(name.lastIndexOf('/') + 1), Arrays.asList(function.group(1).split(",", -1)));
            }
        }
        Matcher size = SIZE.matcher(text);
        boolean sized = size.find();
        Matcher layers = LAYERS.matcher(text);
        return new JobFile(functions, sized ? number(size.group(1)) : null, sized ? number(size.group(2)) : null,
                layers.find() ? Integer.parseInt(layers.group(1)) : 0);
    }

    private static @Nullable Double number(String digits) {
        try {
            return Double.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
