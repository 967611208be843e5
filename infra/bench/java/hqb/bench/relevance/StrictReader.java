package hqb.bench.relevance;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second reader of values, written apart from the product's and much simpler: what may be written is spelled out, one pattern for each form, and a text
 * of no form means nothing. It says everything a text may be taken for; what the product takes it for has to be among that.
 */
final class StrictReader {
    private static final String NUMBER = "(?=[0-9.,]{1,12}(?![0-9.,]))(0|[1-9][0-9]*|\\.[0-9]+|0[.,][0-9]+|[1-9][0-9]*\\.[0-9]+|[1-9][0-9]*,(?:[0-9]{1,2}|[0-9]{4,}))";
    private static final Set<String> E24 = Set.of("10", "11", "12", "13", "15", "16", "18", "20", "22", "24", "27", "30", "33", "36", "39",
            "43", "47", "51",
            "56", "62", "68", "75", "82", "91");
    /** What stands behind the number, the unit it is, the power of ten, and the kinds of part (C, R, L) that must be meant; empty for any. */
    private static final List<Form> FORMS = new ArrayList<>();

    /** The kinds of part that a text is read for. */
    enum Kind {
        NONE, CAPACITOR, RESISTOR, INDUCTOR
    }

    private record Form(Pattern text, String unit, int power, Set<Kind> kinds) {
    }

    static {
        form("[pP][fF]|皮法", "F", -12);
        form("[nN][fF]|[纳納]法", "F", -9);
        form("[uU][fF]|微法|MFD|mfd", "F", -6);
        form("mF|毫法", "F", -3);
        form("F|法|法拉", "F", 0);
        form("[nN][hH]|[纳納]亨", "H", -9);
        form("[uU][hH]|微亨", "H", -6);
        form("m[hH]|毫亨", "H", -3);
        form("H|亨|亨利", "H", 0);
        form("mΩ|m[oO]hms?|mOHM|mR|毫[欧歐]", "Ω", -3);
        form("Ω|[oO]hms?|OHMS?|R|E|[欧歐]|[欧歐]姆", "Ω", 0);
        form("[kK](?:Ω|[oO]hms?|OHMS?|R)?|千[欧歐]", "Ω", 3);
        form("M(?:Ω|[oO]hms?|R)|[mM]eg|MEG|兆[欧歐]", "Ω", 6);
        form("G(?:Ω|[oO]hm|OHM)|吉[欧歐]", "Ω", 9);
        form("(?i:ohms?)", "Ω", 0);
        form("(?i:megohms?|megaohms?)", "Ω", 6);
        form("(?i:amps?|amperes?)", "A", 0);
        form("(?i:volts?)", "V", 0);
        form("[kK] (?:Ω|[oO]hms?)", "Ω", 3);
        form("M (?:Ω|[oO]hms?)", "Ω", 6);
        form("G (?:Ω|[oO]hms?)", "Ω", 9);
        form("M", "Ω", 6, Kind.RESISTOR);
        form("G", "Ω", 9, Kind.RESISTOR);
        form("[pP]", "F", -12, Kind.CAPACITOR);
        form("[nN]", "F", -9, Kind.CAPACITOR);
        form("[uU]", "F", -6, Kind.CAPACITOR);
        form("[nN]", "H", -9, Kind.INDUCTOR);
        form("[uU]", "H", -6, Kind.INDUCTOR);
        form("mV|mv|毫伏", "V", -3);
        form("[uU][vV]|微伏", "V", -6);
        form("V|v|VDC|Vdc|vdc|DCV|伏|伏特", "V", 0);
        form("[kK][vV]|千伏", "V", 3);
        form("[nN]A|na|纳安", "A", -9);
        form("[uU]A|ua|微安", "A", -6);
        form("mA|ma|毫安", "A", -3);
        form("A|安|安培", "A", 0);
        form("[kK]A|千安", "A", 3);
        form("[uU][wW]", "W", -6);
        form("m[wW]|毫瓦", "W", -3);
        form("[wW]|瓦|瓦特", "W", 0);
        form("[kK][wW]|千瓦", "W", 3);
        form("[hH][zZ]|赫|赫[兹茲]", "Hz", 0);
        form("[kK][hH][zZ]|千赫", "Hz", 3);
        form("M[hH][zZ]|mhz|兆赫", "Hz", 6);
        form("[gG][hH][zZ]|吉赫", "Hz", 9);
        form("%", "%", -2);
        form("(?:ppm|PPM)/°?[CcK]", "ppm/K", -6);
        form("ppm|PPM", "ppm/K", -6, Kind.RESISTOR);
        form("°[Cc]|摄氏度|攝氏度", "°C", 0);
    }

    private StrictReader() {
    }

    private static void form(String text, String unit, int power, Kind... kinds) {
        FORMS.add(new Form(Pattern.compile(text), unit, power, Set.of(kinds)));
    }

    /** Everything that the text may be taken for: parameter and value. */
    static Map<String, List<BigDecimal>> readings(String typed, Kind kind) {
        String text = Normalizer.normalize(typed.replace('\u2126', 'Ω').replace("℃", "°C"), Normalizer.Form.NFKC).strip().replace('μ', 'u')
                .replace('ω', 'Ω')
                .replace("° C", "°C").replaceAll("[−–—‐‑]", "-").replaceAll("\\s+", " ");
        Map<String, List<BigDecimal>> found = new LinkedHashMap<>();
        numbers(text, kind, found);
        letterForPoint(text, kind, found);
        codes(text, kind, found);
        return found;
    }

    private static void numbers(String text, Kind kind, Map<String, List<BigDecimal>> found) {
        boolean ratio = text.matches("(?:±|\\+/-|\\+-) ?.*");
        boolean minus = text.matches("-[0-9].*");
        String bare = text.replaceFirst("^(?:(?:±|\\+/-|\\+-) ?|[-+](?=[0-9]))", "");
        Matcher fraction = Pattern.compile("1/(2|3|4|5|6|8|10|16|20|32) ?(?:[wW]|瓦|瓦特)").matcher(text);
        if (fraction.matches()) {
            add(found, "W", kind, new BigDecimal(1.0 / Integer.parseInt(fraction.group(1))));
        }
        for (Form form : FORMS) {
            Matcher match = Pattern.compile(NUMBER + " ?(?:" + form.text().pattern() + ")").matcher(bare);
            if (!match.matches() || !(form.kinds().isEmpty() || form.kinds().contains(kind))
                    || (ratio && !form.unit().startsWith("%") && !form.unit().startsWith("ppm"))
                    || (!ratio && !bare.equals(text) && !form.unit().equals("V") && !form.unit().equals("°C"))) {
                continue;
            }
            BigDecimal value = new BigDecimal(match.group(1).replace(',', '.')).scaleByPowerOfTen(form.power());
            boolean eia96 = text.matches("(0[1-9]|[1-8][0-9]|9[0-6])E");
            boolean code = kind == Kind.NONE && text.matches("[1-9][0-9][1-7] ?K") && E24.contains(text.substring(0, 2));
            if (!eia96 && !code) {
                add(found, form.unit(), kind, minus ? value.negate() : value);
            }
        }
    }

    private static void letterForPoint(String text, Kind kind, Map<String, List<BigDecimal>> found) {
        Matcher match = Pattern.compile("([1-9][0-9]{0,3}|0)?([RkKMGpnuPNUVΩ])([0-9]{1,3})( ?[ΩRFHoOhHmMsS]*)").matcher(text);
        if (!match.matches()) {
            return;
        }
        boolean leading = match.group(1) == null;
        String letter = match.group(2);
        String tail = match.group(4).strip();
        BigDecimal digits = new BigDecimal((leading ? "0" : match.group(1)) + "." + match.group(3));
        int power = "p P".contains(letter) ? -12
                : "n N".contains(letter) ? -9 : "u U".contains(letter) ? -6 : "k K".contains(letter) ? 3 : letter.equals("M") ? 6
                        : letter.equals("G") ? 9 : 0;
        BigDecimal value = digits.scaleByPowerOfTen(power);
        if (!tail.isEmpty()) {
            if (tail.matches("Ω|R|[oO]hms?|OHMS?") && "kKMG".contains(letter)) {
                add(found, "Ω", kind, value);
            } else if (tail.equals("F") && "pnuPNU".contains(letter)) {
                add(found, "F", kind, value);
            } else if (tail.equals("H") && "nuNU".contains(letter)) {
                add(found, "H", kind, value);
            }
            return;
        }
        if (leading && match.group(3).length() < 2) {
            return;
        }
        boolean none = kind == Kind.NONE;
        switch (letter) {
            case "R" -> {
                add(found, none || kind == Kind.RESISTOR ? "Ω" : kind == Kind.CAPACITOR ? "F" : "H", kind,
                        digits.scaleByPowerOfTen(kind == Kind.CAPACITOR ? -12 : kind == Kind.INDUCTOR ? -6 : 0));
            }
            case "Ω" -> add(found, "Ω", kind, value);
            case "k", "K", "M" -> addIf((none && !leading) || kind == Kind.RESISTOR, found, "Ω", kind, value);
            case "G" -> addIf(kind == Kind.RESISTOR, found, "Ω", kind, value);
            case "V" -> addIf(!leading, found, "V", kind, value);
            case "p" -> addIf((none && !leading) || kind == Kind.CAPACITOR, found, "F", kind, value);
            case "n", "u" -> {
                addIf((none && !leading) || kind == Kind.CAPACITOR, found, "F", kind, value);
                addIf(kind == Kind.INDUCTOR, found, "H", kind, value);
            }
            default -> {
                addIf(kind == Kind.CAPACITOR, found, "F", kind, value);
                addIf(kind == Kind.INDUCTOR && !letter.equals("P"), found, "H", kind, value);
            }
        }
    }

    private static void codes(String text, Kind kind, Map<String, List<BigDecimal>> found) {
        if (text.matches("[1-9][0-9][1-7][FGJKM]?") && E24.contains(text.substring(0, 2))) {
            boolean letter = text.length() == 4;
            BigDecimal value = new BigDecimal(text.substring(0, 2)).scaleByPowerOfTen(text.charAt(2) - '0');
            addIf(kind == Kind.CAPACITOR, found, "F", kind, value.scaleByPowerOfTen(-12));
            addIf(kind == Kind.RESISTOR && (!letter || "FGJ".contains(text.substring(3))), found, "Ω", kind, value);
            addIf(kind == Kind.INDUCTOR && !letter && text.charAt(2) <= '5', found, "H", kind, value.scaleByPowerOfTen(-6));
        }
        Matcher four = Pattern.compile("([1-9][0-9]{2})([1-6])([FGJ]?)").matcher(text);
        if (kind == Kind.RESISTOR && four.matches() && row(four.group(1))) {
            add(found, "Ω", kind, new BigDecimal(four.group(1)).scaleByPowerOfTen(Integer.parseInt(four.group(2))));
        }
        Matcher place = Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-6])([ZYXSBCD])").matcher(text);
        if (kind == Kind.RESISTOR && place.matches()) {
            int power = switch (place.group(2)) {
                case "Z" -> -3;
                case "Y" -> -2;
                case "X", "S" -> -1;
                case "B" -> 1;
                case "C" -> 2;
                default -> 3;
            };
            long digits = Math.round(100 * Math.pow(10, (Integer.parseInt(place.group(1)) - 1) / 96.0));
            add(found, "Ω", kind, BigDecimal.valueOf(digits).scaleByPowerOfTen(power));
        }
        Matcher withLetter = Pattern.compile("((?:[1-9][0-9]{0,2}|0))([RkKM])([0-9]{1,3})[FGJ]").matcher(text);
        if (kind == Kind.RESISTOR && withLetter.matches()) {
            int power = withLetter.group(2).equals("R") ? 0 : withLetter.group(2).equals("M") ? 6 : 3;
            add(found, "Ω", kind, new BigDecimal(withLetter.group(1) + "." + withLetter.group(3)).scaleByPowerOfTen(power));
        }
    }

    private static boolean row(String three) {
        for (int i = 0; i < 96; i++) {
            if (Math.round(100 * Math.pow(10, i / 96.0)) == Integer.parseInt(three)) {
                return true;
            }
        }
        return three.endsWith("0") && E24.contains(three.substring(0, 2));
    }

    private static void addIf(boolean may, Map<String, List<BigDecimal>> found, String unit, Kind kind, BigDecimal value) {
        if (may) {
            add(found, unit, kind, value);
        }
    }

    private static void add(Map<String, List<BigDecimal>> found, String unit, Kind kind, BigDecimal value) {
        String parameter = switch (unit) {
            case "F" -> kind == Kind.NONE || kind == Kind.CAPACITOR ? "capacitance" : "";
            case "H" -> kind == Kind.NONE || kind == Kind.INDUCTOR ? "inductance" : "";
            case "Ω" -> kind == Kind.NONE || kind == Kind.RESISTOR ? "resistance" : "";
            case "V" -> kind == Kind.CAPACITOR || kind == Kind.RESISTOR ? "voltageRated" : "";
            case "A" -> kind == Kind.INDUCTOR ? "currentRated" : "";
            case "W" -> kind == Kind.RESISTOR ? "powerRating" : "";
            case "Hz" -> kind == Kind.NONE ? "frequency" : "";
            case "%" -> "tolerance";
            case "ppm/K" -> kind == Kind.NONE || kind == Kind.RESISTOR ? "temperatureCoefficient" : "";
            case "°C" -> kind == Kind.CAPACITOR || kind == Kind.RESISTOR ? "temperatureMax" : "";
            default -> "";
        };
        if (!parameter.isEmpty()) {
            found.computeIfAbsent(parameter, key -> new ArrayList<>()).add(value);
        }
    }
}
