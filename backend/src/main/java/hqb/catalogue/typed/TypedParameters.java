package hqb.catalogue.typed;

import hqb.catalogue.Parameter;
import hqb.catalogue.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parameter a number with a unit is, by the kind of part. Only what makers name a part by is here: {@code 3.3V} behind LDO is the output voltage,
 * behind a microcontroller it could be many, and stays text.
 */
final class TypedParameters {
    private static final Map<Unit, List<String>> NAMED = Map.ofEntries(
            Map.entry(Unit.FARAD, List.of("capacitance", "loadCapacitance", "junctionCapacitance")),
            Map.entry(Unit.HENRY, List.of("inductance")), Map.entry(Unit.OHM, List.of("resistance", "impedance", "onResistance")),
            Map.entry(Unit.VOLT,
                    List.of("voltageRated", "outputVoltage", "zenerVoltage", "reverseVoltage", "drainSourceVoltage",
                            "collectorEmitterVoltage",
                            "standoffVoltage", "offStateVoltage", "varistorVoltage", "sparkOverVoltage", "coilVoltage", "thresholdVoltage",
                            "chargeVoltage", "isolationVoltage")),
            Map.entry(Unit.AMPERE,
                    List.of("currentRated", "outputCurrent", "rectifiedCurrent", "drainCurrent", "collectorCurrent", "holdCurrent",
                            "onStateCurrent",
                            "contactCurrent")),
            Map.entry(Unit.WATT, List.of("powerRating", "powerDissipation", "outputPower", "peakPulsePower")),
            Map.entry(Unit.HERTZ, List.of("frequency", "coreFrequency", "gainBandwidth")), Map.entry(Unit.RATIO, List.of("tolerance")),
            Map.entry(Unit.PER_KELVIN, List.of("temperatureCoefficient")), Map.entry(Unit.CELSIUS, List.of("temperatureMax")),
            Map.entry(Unit.METRE, List.of("pitch")), Map.entry(Unit.BYTE, List.of("memorySize", "flashSize")),
            Map.entry(Unit.BIT, List.of("resolutionBits", "coreWidth")), Map.entry(Unit.COUNT, List.of()));
    private static final Map<Unit, String> WITHOUT_CATEGORY = Map.of(Unit.FARAD, "capacitance", Unit.HENRY, "inductance", Unit.OHM,
            "resistance",
            Unit.HERTZ, "frequency", Unit.RATIO, "tolerance", Unit.PER_KELVIN, "temperatureCoefficient");
    /** Offered where nothing is known, so that one can choose. */
    private static final Map<Unit, List<String>> OFFERED = Map.of(Unit.VOLT, List.of("voltageRated", "outputVoltage"), Unit.AMPERE,
            List.of("currentRated", "outputCurrent"), Unit.WATT, List.of("powerRating"), Unit.CELSIUS, List.of("temperatureMax"),
            Unit.METRE,
            List.of("pitch"), Unit.BYTE, List.of("memorySize", "flashSize"), Unit.BIT, List.of("resolutionBits", "coreWidth"));
    private static final Set<String> RATINGS = Set.of("voltageRated", "reverseVoltage", "drainSourceVoltage", "collectorEmitterVoltage",
            "offStateVoltage", "isolationVoltage", "currentRated", "outputCurrent", "rectifiedCurrent", "drainCurrent", "collectorCurrent",
            "onStateCurrent", "contactCurrent", "powerRating", "powerDissipation", "outputPower", "peakPulsePower", "temperatureMax");
    /** Insulation is tested with a kilovolt and more; less is some other voltage. */
    private static final double LEAST_ISOLATION = 1_000;

    private TypedParameters() {
    }

    /** Whether more than the value is as good: what a part bears, but not what a fuse breaks at. */
    static boolean isRating(String parameter, TypedContext context) {
        return RATINGS.contains(parameter) && !(parameter.equals("currentRated") && context.meansFuse());
    }

    /** The parameters that the number can be where the kind of part is known; one when it is clear. */
    static List<String> in(TypedContext context, Notation notation) {
        String only = notation.parameter();
        if (only != null) {
            return context.has(only) ? List.of(only) : List.of();
        }
        if (notation.unit() == Unit.RATIO && context.meansCrystal()) {
            return frequencyError(context);
        }
        Set<String> found = new LinkedHashSet<>(first(context.parameters(), notation));
        context.below().forEach(parameters -> found.addAll(first(parameters, notation)));
        return List.copyOf(found);
    }

    /** What the unit is in one category: the first that it is known by, an output voltage before a charge voltage. */
    private static List<String> first(List<Parameter> parameters, Notation notation) {
        List<String> named = NAMED.getOrDefault(notation.unit(), List.of());
        List<String> found = parameters.stream().map(Parameter::name).filter(named::contains)
                .filter(name -> !name.equals("isolationVoltage") || notation.value() >= LEAST_ISOLATION).toList();
        return found.contains("isolationVoltage") ? List.of("isolationVoltage") : found.stream().limit(1).toList();
    }

    private static List<String> frequencyError(TypedContext context) {
        return List.of("frequencyTolerance", "frequencyStability").stream().filter(context::has).toList();
    }

    /** The parameters that the number can be where nothing is known; one when it is clear. */
    static List<String> anywhere(Notation notation) {
        String only = notation.parameter() != null ? null : WITHOUT_CATEGORY.get(notation.unit());
        return only == null ? List.of() : List.of(only);
    }

    /** What to offer where nothing is clear. */
    static List<String> offered(Notation notation) {
        String only = notation.parameter();
        if (only != null) {
            return List.of(only);
        }
        String clear = WITHOUT_CATEGORY.get(notation.unit());
        return clear != null ? List.of(clear) : OFFERED.getOrDefault(notation.unit(), List.of());
    }
}
