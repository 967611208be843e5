package hqb.bench.relevance;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes {@code infra/bench/relevance/values.csv}: what people type, the category they type it in, and what it has to be read as. The expectations come from
 * the tables below and plain decimal arithmetic, not from the reader under test; the file {@code values-by-hand.csv} beside it is added as it is.
 */
final class WriteValueCases {
    private static final List<String> E12 = List.of("1", "1.2", "1.5", "1.8", "2.2", "2.7", "3.3", "3.9", "4.7", "5.6", "6.8", "8.2");
    private static final List<Integer> E24 = List.of(10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75,
            82, 91);
    private static final String E96 = "100 102 105 107 110 113 115 118 121 124 127 130 133 137 140 143 147 150 154 158 162 165 169 174 178 182 187 191 196 "
            + "200 205 210 215 221 226 232 237 243 249 255 261 267 274 280 287 294 301 309 316 324 332 340 348 357 365 374 383 392 402 412 422 432 442 453 464 "
            + "475 487 499 511 523 536 549 562 576 590 604 619 634 649 665 681 698 715 732 750 768 787 806 825 845 866 887 909 931 953 976";
    private static final List<String> SIZES = List.of("1005", "1206", "1210", "1608", "1812", "2010", "2012", "2220", "2512", "3216",
            "3225", "4532", "5025",
            "5750", "6332");

    private final Map<String, String> rows = new LinkedHashMap<>();

    /**
     * Writes the file.
     *
     * @param args the folder {@code infra/bench/relevance}
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        WriteValueCases cases = new WriteValueCases();
        cases.capacitors();
        cases.resistors();
        cases.inductors();
        cases.codes();
        cases.ratings();
        cases.others();
        cases.combined();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("values.csv"), StandardCharsets.UTF_8))) {
            out.print("text,category,expected\n");
            cases.rows.forEach((key, expected) -> out.print(key + "," + expected + "\n"));
            Files.readAllLines(folder.resolve("values-by-hand.csv")).stream().skip(1).filter(line -> !line.isBlank())
                    .forEach(line -> out.print(line + "\n"));
        }
    }

    private void row(String text, String category, String expected) {
        rows.put("\"" + text.replace("\"", "\"\"") + "\"," + category, expected);
    }

    private static String value(String parameter, String digits, int power) {
        return parameter + "=" + new BigDecimal(digits).scaleByPowerOfTen(power).stripTrailingZeros();
    }

    private void spellings(String parameter, String category, List<String> digits, Map<String, Integer> units) {
        int turn = 0;
        for (String number : digits) {
            for (Map.Entry<String, Integer> unit : new TreeMap<>(units).entrySet()) {
                row(number + unit.getKey(), category, value(parameter, number, unit.getValue()));
                if (turn++ % 5 == 0) {
                    row(number + " " + unit.getKey(), category, value(parameter, number, unit.getValue()));
                    row(number.replace('.', ',') + unit.getKey(), category, value(parameter, number, unit.getValue()));
                }
            }
        }
    }

    private void capacitors() {
        spellings("capacitance", "", E12, Map.of("pF", -12, "nF", -9, "uF", -6, "µF", -6, "μF", -6, "UF", -6, "微法", -6, "皮法", -12));
        spellings("capacitance", "", List.of("10", "22", "47", "100", "220", "470"),
                Map.of("pf", -12, "NF", -9, "uf", -6, "纳法", -9, "PF", -12));
        spellings("capacitance", "mlcc", List.of("10", "2.2", "100", "4.7"), Map.of("p", -12, "n", -9, "u", -6, "µ", -6));
        for (String small : List.of(".1", "0.1", "0.01", "0.22", "0.047")) {
            for (String micro : List.of("uF", "µF", "UF", "微法")) {
                row(small + micro, "", value("capacitance", small.startsWith(".") ? "0" + small : small, -6));
            }
            row(small + "µ", "capacitors", value("capacitance", small.startsWith(".") ? "0" + small : small, -6));
            row(small + "µ", "", value("capacitance", small.startsWith(".") ? "0" + small : small, -6));
        }
        letterForPoint("capacitance", "", Map.of('p', -12, 'n', -9, 'u', -6));
    }

    private void resistors() {
        spellings("resistance", "", E12, Map.of("R", 0, "Ω", 0, "k", 3, "K", 3, "kΩ", 3, "KΩ", 3, "MΩ", 6, "ohm", 0, "mΩ", -3, "千欧", 3));
        spellings("resistance", "", List.of("10", "33", "100", "220", "510", "680"),
                Map.of("R", 0, "kohm", 3, "欧", 0, "兆欧", 6, "欧姆", 0, "Mohm", 6, "meg", 6));
        spellings("resistance", "chip-resistors", List.of("1", "2.2", "4.7", "10"), Map.of("M", 6, "k", 3, "R", 0));
        for (int e : List.of(100, 120, 150, 220, 330, 470, 560, 680)) {
            row(e + "E", "", value("resistance", "" + e, 0));
        }
        letterForPoint("resistance", "", Map.of('R', 0, 'k', 3, 'K', 3, 'M', 6));
    }

    private void inductors() {
        spellings("inductance", "", E12, Map.of("nH", -9, "uH", -6, "µH", -6, "mH", -3, "UH", -6, "微亨", -6, "毫亨", -3));
        spellings("inductance", "power-inductors", List.of("10", "2.2", "100", "4.7"), Map.of("n", -9, "u", -6));
        letterForPoint("inductance", "power-inductors", Map.of('R', -6, 'n', -9, 'u', -6));
    }

    private void letterForPoint(String parameter, String category, Map<Character, Integer> letters) {
        new TreeMap<>(letters).forEach((letter, power) -> {
            for (String number : E12) {
                String[] sides = number.split("\\.", -1);
                row(sides[0] + letter + (sides.length > 1 ? sides[1] : "0"), category, value(parameter, number, power));
            }
        });
    }

    private void codes() {
        for (int digits : E24) {
            for (int zeros = 1; zeros <= 6; zeros++) {
                String code = "" + digits + zeros;
                row(code, "capacitors", value("capacitance", "" + digits, zeros - 12));
                row(code, "chip-resistors", value("resistance", "" + digits, zeros));
                if (zeros <= 4) {
                    row(code, "power-inductors", value("inductance", "" + digits, zeros - 6));
                    row(code, "", "TEXT");
                }
            }
            row(digits + "0", "capacitors", "TEXT");
        }
        List<String> e96 = List.of(E96.split(" ", -1));
        for (int i = 0; i < e96.size(); i++) {
            String place = (i < 9 ? "0" : "") + (i + 1);
            row(place + "C", "chip-resistors", value("resistance", e96.get(i), 2));
            row(place + "X", "chip-resistors", value("resistance", e96.get(i), -1));
            row(place + "D", "", "TEXT");
            String four = e96.get(i) + "2";
            row(four, "chip-resistors", SIZES.contains(four) ? "TEXT" : value("resistance", e96.get(i), 2));
        }
    }

    private void ratings() {
        for (String volts : List.of("4", "6.3", "10", "16", "25", "35", "50", "63", "100", "250", "450")) {
            for (String unit : List.of("V", "v", " V", "伏", "VDC")) {
                row(volts + unit, "capacitors", value("voltageRated", volts, 0));
                row(volts + unit, "", "TEXT");
            }
            row(volts + "V", "schottky-diodes", value("reverseVoltage", volts, 0));
            row(volts + "V", "mosfets", value("drainSourceVoltage", volts, 0));
            row(volts + "V", "zener-diodes", value("zenerVoltage", volts, 0));
        }
        for (String volts : List.of("1.2", "1.8", "2.5", "3.3", "5.0")) {
            row(volts + "V", "ldo-regulators", value("outputVoltage", volts, 0));
            row(volts.replace('.', 'V'), "ldo-regulators", value("outputVoltage", volts, 0));
            row(volts.replace('.', 'V'), "microcontrollers", "TEXT");
        }
        for (String amps : List.of("1", "1.5", "2", "3", "10")) {
            row(amps + "A", "schottky-diodes", value("rectifiedCurrent", amps, 0));
            row(amps + "A", "power-inductors", value("currentRated", amps, 0));
            row(amps + "安", "fuses", value("currentRated", amps, 0));
            row(amps + "00mA", "ldo-regulators",
                    amps.contains(".") ? value("outputCurrent", amps + "00", -3) : value("outputCurrent", amps + "00", -3));
            row(amps + "A", "", "TEXT");
            row(amps + "MA", "ldo-regulators", "TEXT");
        }
        new TreeMap<>(Map.of("1/2W", "0.5", "1/4W", "0.25", "1/8W", "0.125", "1/10W", "0.1", "1/16W", "0.0625", "0.25W", "0.25", "250mW",
                "0.25", "1W", "1", "2瓦", "2", "1/4 W",
                "0.25")).forEach((text, watts) -> row(text, "resistors", value("powerRating", watts, 0)));
    }

    private void others() {
        for (String percent : List.of("0.1", "0.5", "1", "2", "5", "10", "20")) {
            for (String form : List.of("%s%%", "±%s%%", "+/-%s%%", "± %s%%", "%s％", "±%s %%")) {
                row(String.format(form, percent), "", value("tolerance", percent, -2));
                row(String.format(form, percent), "chip-resistors", value("tolerance", percent, -2));
            }
        }
        for (String name : List.of("X7R", "X5R", "x7r", "Y5V", "X6S", "X7S", "X8R", "Z5U")) {
            row(name, "", "dielectric=" + name.toUpperCase(java.util.Locale.ROOT));
        }
        for (String name : List.of("C0G", "NP0", "COG", "NPO", "np0", "c0g", "C0G/NP0")) {
            row(name, "", "dielectric=C0G/NP0");
            row(name, "mlcc", "dielectric=C0G/NP0");
        }
        spellings("frequency", "", List.of("4", "8", "12", "16", "24", "25", "26", "27.12"),
                Map.of("MHz", 6, "mhz", 6, "MHZ", 6, "兆赫", 6, "kHz", 3, "GHz", 9));
        for (String crystal : List.of("8", "12", "16", "25")) {
            row(crystal + "M", "crystals", value("frequency", crystal, 6));
            row(crystal + "M", "", "TEXT");
        }
        for (String coefficient : List.of("25", "50", "100", "200")) {
            for (String unit : List.of("ppm/°C", "ppm/℃", "ppm/K", "ppm/C")) {
                row(coefficient + unit, "", value("temperatureCoefficient", coefficient, -6));
            }
            row(coefficient + "ppm", "chip-resistors", value("temperatureCoefficient", coefficient, -6));
            row(coefficient + "ppm", "", "TEXT");
        }
        Map<String, String> metric = Map.of("1005", "0402", "1608", "0603", "2012", "0805", "3216", "1206", "3225", "1210", "4532", "1812",
                "5025", "2010", "6332",
                "2512");
        new TreeMap<>(metric).forEach((iec, eia) -> {
            for (String form : List.of("%s公制", "公制%s", "%s metric", "metric %s", "%s(metric)")) {
                row(String.format(form, iec), "", "package=" + eia);
            }
            for (String form : List.of("%s", "%s英制", "贴片%s", "%s封装", "封装%s", "%s贴片")) {
                row(String.format(form, eia), "", "package=" + eia);
                row(String.format(form, eia), "chip-resistors", "package=" + eia);
            }
            row(iec, "capacitors", "TEXT");
            row(iec, "chip-resistors", "TEXT");
        });
    }

    private void combined() {
        int turn = 0;
        List<String> between = List.of("/", " ", "_", ",", "", "-", "|");
        for (String micro : List.of("0.1", "1", "2.2", "4.7", "10", "22")) {
            for (String volts : List.of("6.3", "10", "16", "25", "50")) {
                for (String size : List.of("0402", "0603", "0805")) {
                    String gap = between.get(turn++ % between.size());
                    String read = value("capacitance", micro, -6) + ";" + value("voltageRated", volts, 0);
                    row(micro + "uF" + gap + volts + "V", "", read);
                    row(micro + "uF" + gap + volts + "V" + gap + size, "", read + ";package=" + size);
                    row("贴片电容" + micro + "微法" + volts + "v", "", read);
                }
            }
        }
        for (String kilo : List.of("1", "2.2", "4.7", "10", "20", "100")) {
            for (String size : List.of("0402", "0603", "0805", "1206")) {
                String gap = between.get(turn++ % 4);
                row(kilo + "K" + gap + size, "", value("resistance", kilo, 3) + ";package=" + size);
                row(kilo + "k" + gap + "1%" + gap + size, "", value("resistance", kilo, 3) + ";tolerance=0.01;package=" + size);
            }
        }
        for (String code : List.of("104", "105", "106", "225", "475")) {
            new TreeMap<>(Map.of("J", "0.05", "K", "0.1", "M", "0.2"))
                    .forEach((letter, share) -> row(code + letter, "mlcc", value("capacitance", code.substring(0, 2),
                            Integer.parseInt(code.substring(2)) - 12) + ";tolerance=" + share));
            row("电容 " + code, "", Objects.requireNonNull(rows.get("\"" + code + "\",capacitors")));
        }
    }
}
