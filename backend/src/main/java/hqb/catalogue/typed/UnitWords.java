package hqb.catalogue.typed;

import hqb.catalogue.Unit;
import hqb.catalogue.typed.Notation.Sureness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a number, in Latin letters and Chinese, exactly as it is written. {@code m} is milli and {@code M} is mega; {@code P}, {@code N},
 * {@code U}, {@code K} are taken for their small letters, since no other prefix looks like them. Habits that break this: {@code mhz} is megahertz (nothing
 * runs at millihertz), {@code mfd} and {@code MFD} are microfarad. {@code MF}, {@code mf}, {@code MH}, {@code MV}, {@code MA}, {@code MW}, {@code MOHM},
 * {@code Mb} and {@code mb} could be two things and are not in the table.
 */
final class UnitWords {

    /** What a suffix stands for; {@code parameter} as in {@link Notation}. */
    record Meaning(Unit unit, int power, Sureness sureness, @Nullable String parameter, double times) {
        Notation of(String digits) {
            double value = Notation.scaled(digits, power);
            return new Notation(unit, times == 1 ? value : value * times, sureness, parameter);
        }
    }

    private static final Map<String, List<Meaning>> WRITTEN = new HashMap<>();
    private static final Map<String, List<Meaning>> SPELLED = new HashMap<>();

    static {
        said(Unit.FARAD, "F", 0, "pF pf PF Pf", -12, "nF nf NF Nf", -9, "uF uf UF Uf", -6, "mF", -3, "mfd MFD", -6);
        said(Unit.HENRY, "H", 0, "nH nh NH Nh", -9, "uH uh UH Uh", -6, "mH mh", -3);
        said(Unit.OHM, "Ω ohm ohms Ohm Ohms OHM OHMS", 0, "mΩ mohm mohms mOhm mOhms mOHM mR", -3, "MΩ Mohm Mohms MOhm MOhms", 6,
                "kΩ KΩ kohm kohms Kohm Kohms kOhm kOhms KOhm KOhms kOHM KOHM kOHMS KOHMS kR KR", 3, "GΩ Gohm GOhm GOHM", 9);
        add(Unit.OHM, Sureness.USUAL, "R E", 0, "k K", 3, "meg Meg MEG MR", 6);
        add(Unit.OHM, Sureness.IN_CONTEXT, "M", 6, "G", 9);
        add(Unit.FARAD, Sureness.IN_CONTEXT, "p P", -12, "n N", -9, "u U", -6);
        add(Unit.HENRY, Sureness.IN_CONTEXT, "n N", -9, "u U", -6);
        said(Unit.VOLT, "V v VDC Vdc vdc DCV", 0, "mV mv", -3, "kV kv KV Kv", 3, "uV uv", -6);
        said(Unit.AMPERE, "A", 0, "mA ma", -3, "uA ua UA", -6, "nA na NA", -9, "kA KA", 3);
        said(Unit.WATT, "W w", 0, "mW mw", -3, "kW KW kw", 3, "uW uw", -6);
        said(Unit.HERTZ, "Hz HZ hz", 0, "kHz KHz kHZ KHZ khz Khz", 3, "MHz MHZ Mhz mhz", 6, "GHz GHZ Ghz ghz", 9);
        add(Unit.HERTZ, Sureness.IN_CONTEXT, "k K", 3, "M", 6);
        said(Unit.RATIO, "%", -2);
        add(Unit.RATIO, Sureness.IN_CONTEXT, "ppm PPM", -6);
        add(Unit.PER_KELVIN, Sureness.IN_CONTEXT, "ppm PPM", -6);
        said(Unit.PER_KELVIN, "ppm/°C ppm/C ppm/K PPM/°C PPM/C ppm/c", -6);
        said(Unit.CELSIUS, "°C °c 摄氏度 攝氏度", 0);
        said(Unit.METRE, "mm MM 毫米", -3);
        counts("pinCount", "pin pins Pin Pins PIN PINS P p 针 針 芯 脚 腳");
        counts("channels", "ch CH Ch 通道 路");
        for (String bits : words("bit bits Bit Bits -bit -Bit 位")) {
            put(WRITTEN, bits, new Meaning(Unit.BIT, 0, Sureness.SAID, null, 1));
        }
        bytes();
        chinese();
        spelled();
    }

    private UnitWords() {
    }

    /** All that the suffix can stand for; empty when nothing. */
    static List<Meaning> of(String suffix) {
        List<Meaning> written = WRITTEN.get(suffix);
        if (written != null) {
            return written;
        }
        return suffix.length() < 3 ? List.of() : SPELLED.getOrDefault(suffix.toLowerCase(Locale.ROOT), List.of());
    }

    /** What the suffix says the unit is, or null when it does not say one. */
    static @Nullable Meaning unit(String suffix) {
        for (Meaning one : of(suffix)) {
            if (one.sureness() == Sureness.SAID) {
                return one;
            }
        }
        return null;
    }

    private static void said(Unit unit, Object... wordsAndPowers) {
        add(unit, Sureness.SAID, wordsAndPowers);
    }

    private static void add(Unit unit, Sureness sureness, Object... wordsAndPowers) {
        for (int i = 0; i < wordsAndPowers.length; i += 2) {
            for (String word : words((String) wordsAndPowers[i])) {
                put(WRITTEN, word, new Meaning(unit, (Integer) wordsAndPowers[i + 1], sureness, null, 1));
            }
        }
    }

    private static void counts(String parameter, String words) {
        for (String word : words(words)) {
            put(WRITTEN, word, new Meaning(Unit.COUNT, 0, Sureness.SAID, parameter, 1));
        }
    }

    /** A capital B is bytes and bits are spelled out; Kb and Mb are left alone. */
    private static void bytes() {
        double size = 1;
        for (String prefix : List.of("kK", "M", "G")) {
            size *= 1024;
            for (int i = 0; i < prefix.length(); i++) {
                char c = prefix.charAt(i);
                put(WRITTEN, c + "B", new Meaning(Unit.BYTE, 0, Sureness.SAID, null, size));
                for (String bit : List.of("bit", "bits", "Bit", "Bits")) {
                    put(WRITTEN, c + bit, new Meaning(Unit.BYTE, 0, Sureness.SAID, null, size / 8));
                }
            }
        }
    }

    private static void chinese() {
        Map<String, Integer> prefixes = Map.of("", 0, "皮", -12, "纳", -9, "納", -9, "微", -6, "毫", -3, "千", 3, "兆", 6, "吉", 9);
        Map<String, Unit> units = new HashMap<>();
        for (String name : words("法 法拉")) {
            units.put(name, Unit.FARAD);
        }
        for (String name : words("亨 亨利")) {
            units.put(name, Unit.HENRY);
        }
        for (String name : words("欧 歐 欧姆 歐姆")) {
            units.put(name, Unit.OHM);
        }
        for (String name : words("伏 伏特")) {
            units.put(name, Unit.VOLT);
        }
        for (String name : words("安 安培")) {
            units.put(name, Unit.AMPERE);
        }
        for (String name : words("瓦 瓦特")) {
            units.put(name, Unit.WATT);
        }
        for (String name : words("赫 赫兹 赫茲")) {
            units.put(name, Unit.HERTZ);
        }
        units.forEach((name, unit) -> prefixes
                .forEach((prefix, power) -> put(WRITTEN, prefix + name, new Meaning(unit, power, Sureness.SAID, null, 1))));
    }

    private static void spelled() {
        Map<String, Integer> prefixes = Map.of("", 0, "pico", -12, "nano", -9, "micro", -6, "milli", -3, "kilo", 3, "mega", 6);
        Map<String, Unit> units = Map.of("farad", Unit.FARAD, "henry", Unit.HENRY, "ohm", Unit.OHM, "volt", Unit.VOLT, "amp", Unit.AMPERE,
                "ampere", Unit.AMPERE, "watt", Unit.WATT, "hertz", Unit.HERTZ);
        List<String> plurals = new ArrayList<>(List.of("", "s"));
        units.forEach((name, unit) -> prefixes.forEach((prefix, power) -> plurals.forEach(
                plural -> put(SPELLED, prefix + name + plural, new Meaning(unit, power, Sureness.SAID, null, 1)))));
        for (String plural : plurals) {
            put(SPELLED, "kilohm" + plural, new Meaning(Unit.OHM, 3, Sureness.SAID, null, 1));
            put(SPELLED, "megohm" + plural, new Meaning(Unit.OHM, 6, Sureness.SAID, null, 1));
        }
    }

    private static List<String> words(String parted) {
        return List.of(parted.split(" ", -1));
    }

    private static void put(Map<String, List<Meaning>> table, String word, Meaning meaning) {
        table.computeIfAbsent(word, key -> new ArrayList<>(1)).add(meaning);
    }
}
