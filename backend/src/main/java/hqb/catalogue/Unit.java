package hqb.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units that parameters are stored in, each with the spellings under which the world writes it. Stored numbers are SI base units with these
 * exceptions: temperatures are °C, memory sizes are bytes, angles are degrees, levels are dB or dBm. Ratios are plain (1 % is 0.01).
 */
public enum Unit {
    /** A plain number: counts, gains, quality factors. */
    NONE("", Scaling.none(), ""),
    /** Positions, pins, channels: a whole number that may carry a counting word. */
    COUNT("", Scaling.none(), "", "P", "p", "Pin", "Pins", "pins", "Pos", "channel", "channels", "Channel", "Channels", "-Channel",
            "-channel", "路", "位"),
    /** Bits of a converter or a data path, as a count. */
    BIT("bit", Scaling.none(), "bit", "Bit", "bits", "Bits", "-bit", "-Bit", ""),
    /** Operations that a contact or a memory cell survives. */
    CYCLE("cycles", Scaling.none(), "cycles", "Cycles", "cycle", "Cycle", "times", "Times", "time", "次"),
    OHM("Ω", Scaling.si("uµmkKMGT"), "Ω", "ohm", "ohms", "Ohm", "Ohms", "OHM"),
    FARAD("F", Scaling.si("fpPnNuUµm"), "F", "f"),
    HENRY("H", Scaling.si("pPnNuUµm"), "H", "h"),
    VOLT("V", Scaling.si("nuUµmkK"), "V", "v", "Vrms", "VRMS", "Vdc", "VDC", "Vac", "VAC", "Vpp", "Vp-p"),
    AMPERE("A", Scaling.si("fpnuUµmkK"), "A", "a"),
    WATT("W", Scaling.si("nuUµmkK"), "W", "w"),
    HERTZ("Hz", Scaling.si("kKMG"), "Hz", "HZ", "hz", "SPS", "Sps", "S/s"),
    SECOND("s", Scaling.si("pnuUµm"), "s", "S", "sec", "Sec"),
    METRE("m", Scaling.si("nuUµmck"), "m", "M"),
    CELSIUS("°C", Scaling.none(), "°C", "C"),
    KELVIN("K", Scaling.none(), "K"),
    /** A plain ratio, written and shown in percent. */
    RATIO("%", Scaling.none(), ""),
    /** Change per kelvin, written in ppm/°C. */
    PER_KELVIN("ppm/°C", Scaling.none()),
    VOLT_PER_KELVIN("V/°C", Scaling.si("nuUµm"), "V/°C", "V/C", "V/K"),
    BYTE("B", Scaling.none(), "B", "Byte", "Bytes", "byte", "bytes"),
    BIT_PER_SECOND("bps", Scaling.si("kKMG"), "bps", "bit/s", "b/s", "Bit/s"),
    VOLT_PER_SECOND("V/s", Scaling.si("mkK"), "V/s"),
    VOLT_PER_ROOT_HERTZ("V/√Hz", Scaling.si("pnuUµm"), "V/√Hz", "V/rtHz"),
    COULOMB("C", Scaling.si("fpnuUµm"), "C", "c"),
    JOULE("J", Scaling.si("nuUµmk"), "J"),
    CANDELA("cd", Scaling.si("uUµm"), "cd"),
    LUMEN("lm", Scaling.none(), "lm"),
    DEGREE("°", Scaling.none(), "°", "deg", "degree", "degrees"),
    DECIBEL("dB", Scaling.none(), "dB", "dBA", "DB", "db", "dBi"),
    DECIBEL_MILLIWATT("dBm", Scaling.none(), "dBm", "DBM"),
    NEWTON("N", Scaling.si("mc"), "N"),
    TESLA("T", Scaling.si("uUµm"), "T"),
    PASCAL("Pa", Scaling.si("hkKM"), "Pa");

    static {
        OHM.also("R", 1).also("kR", 1e3).also("MR", 1e6).also("Meg", 1e6).also("MEG", 1e6).also("K", 1e3).also("k", 1e3).also("M", 1e6);
        FARAD.also("MFD", 1e-6);
        SECOND.also("min", 60).also("h", 3600).also("hr", 3600).also("hrs", 3600).also("Hrs", 3600).also("hours", 3600).also("Hours", 3600);
        METRE.also("in", 0.0254).also("inch", 0.0254).also("\"", 0.0254).also("mil", 2.54e-5).also("MM", 1e-3).also("Mm", 1e-3);
        RATIO.also("%", 1e-2).also("ppm", 1e-6).also("ppb", 1e-9).also("PPM", 1e-6);
        PER_KELVIN.also("ppm/°C", 1e-6).also("ppm/C", 1e-6).also("ppm/K", 1e-6).also("PPM/°C", 1e-6).also("ppb/°C", 1e-9).also("%/°C",
                1e-2);
        CYCLE.also("万次", 1e4);
        NONE.also("V/V", 1);
        NEWTON.also("gf", 0.00980665).also("kgf", 9.80665);
        TESLA.also("Gs", 1e-4).also("G", 1e-4).also("Gauss", 1e-4);
        PASCAL.also("bar", 1e5).also("mbar", 1e2);
        for (var bits : List.of("bit", "Bit", "bits", "Bits", "b")) {
            BYTE.also(bits, 1.0 / 8).also("K" + bits, 128).also("k" + bits, 128).also("M" + bits, 131072).also("G" + bits, 134217728);
        }
        for (var bytes : List.of("B", "Byte", "Bytes", "byte", "bytes", "iB")) {
            BYTE.also("K" + bytes, 1024).also("k" + bytes, 1024).also("M" + bytes, 1048576).also("G" + bytes, 1073741824);
        }
        for (var volts : Map.of("mV", 1e-3, "V", 1.0, "kV", 1e3, "KV", 1e3).entrySet()) {
            for (var time : Map.of("ms", 1e3, "us", 1e6, "uS", 1e6, "ns", 1e9).entrySet()) {
                VOLT_PER_SECOND.also(volts.getKey() + "/" + time.getKey(), volts.getValue() * time.getValue());
            }
        }
    }

    private final String symbol;
    private final Scaling scaling;
    private final Map<String, Factor> suffixes = new HashMap<>();

    Unit(String symbol, Scaling scaling, String... spellings) {
        this.symbol = symbol;
        this.scaling = scaling;
        for (var spelling : spellings) {
            suffixes.put(spelling, Factor.ONE);
            for (var prefix : scaling.prefixes()) {
                suffixes.putIfAbsent(prefix + spelling, Factor.power(Scaling.exponent(prefix)));
            }
        }
    }

    private Unit also(String suffix, double factor) {
        suffixes.put(suffix, Factor.of(factor));
        return this;
    }

    /** The symbol shown to people; empty for plain numbers. */
    public String symbol() {
        return symbol;
    }

    /** True when numbers of this unit are shown with SI prefixes. */
    boolean hasPrefixes() {
        return !scaling.prefixes().isEmpty();
    }

    /** What a number followed by exactly this suffix is multiplied with, or null when the suffix does not mean this unit. */
    @Nullable
    Factor factor(String suffix) {
        return suffixes.get(suffix);
    }

    /** The factor of a bare SI prefix, as filters may write it ({@code 100n}), or null. An empty prefix is 1. */
    @Nullable
    Factor prefixOnly(String prefix) {
        if (prefix.isEmpty()) {
            return Factor.ONE;
        }
        if (this == BYTE) {
            return suffixes.get(prefix + "B");
        }
        return scaling.prefixes().contains(prefix) ? Factor.power(Scaling.exponent(prefix)) : null;
    }
}
