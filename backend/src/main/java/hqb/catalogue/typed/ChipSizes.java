package hqb.catalogue.typed;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sizes of chip parts, EIA (imperial) and IEC (metric). Digits alone are the imperial size; the metric one has to be said. */
final class ChipSizes {
    private static final Set<String> IMPERIAL = Set.of("01005", "0201", "0402", "0603", "0805", "1008", "1206", "1210", "1808", "1812",
            "1825",
            "2010", "2220", "2225", "2512");
    private static final Map<String, String> OF_METRIC = Map.ofEntries(Map.entry("0402", "01005"), Map.entry("0603", "0201"),
            Map.entry("1005", "0402"), Map.entry("1608", "0603"), Map.entry("2012", "0805"), Map.entry("2520", "1008"),
            Map.entry("3216", "1206"), Map.entry("3225", "1210"), Map.entry("4520", "1808"), Map.entry("4532", "1812"),
            Map.entry("4564", "1825"), Map.entry("5025", "2010"), Map.entry("5750", "2220"), Map.entry("5764", "2225"),
            Map.entry("6332", "2512"));
    /** Sizes of other parts that are written as four digits; they are no codes either. */
    private static final Set<String> OTHERS = Set.of("0204", "0207", "0306", "0508", "0612", "0806", "1411", "1806", "1913", "2016", "2211",
            "2816", "2824", "2917", "2920", "3528", "3014", "3020", "3030", "3535", "4012", "4018", "4020", "4030", "5014", "5020", "5030",
            "5050",
            "6028", "6032", "6045", "7032", "7343", "8045", "1040", "1050");

    private ChipSizes() {
    }

    static boolean isImperial(String digits) {
        return IMPERIAL.contains(digits);
    }

    /** The imperial name of a metric size, or null. */
    static @Nullable String ofMetric(String digits) {
        return OF_METRIC.get(digits);
    }

    /** Whether digits name the size of any part. */
    static boolean isSize(String digits) {
        return IMPERIAL.contains(digits) || OF_METRIC.containsKey(digits) || OTHERS.contains(digits);
    }
}
