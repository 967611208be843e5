package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.drill.Plating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The role that {@code .FileFunction} states (Gerber 5.6.3), in the file itself or in the job file. */
final class RoleFromFunction {

    private RoleFromFunction() {
    }

    /** The role, null if nothing or something unknown is stated. */
    static @Nullable LayerRole of(List<String> function) {
        if (function.isEmpty()) {
            return null;
        }
        return switch (function.getFirst()) {
            case "Copper" -> copper(function);
            case "Soldermask" -> sided(Kind.MASK, function);
            case "Legend" -> sided(Kind.SILK, function);
            case "Paste" -> sided(Kind.PASTE, function);
            case "Profile" -> LayerRole.OUTLINE;
            case "Plated" -> LayerRole.drill(Plating.PLATED);
            case "NonPlated" -> LayerRole.drill(Plating.NON_PLATED);
            case "MixedPlating" -> LayerRole.drill(Plating.UNKNOWN);
            case "Drillmap", "DrillMap", "ArrayDrawing", "AssemblyDrawing", "FabricationDrawing", "OtherDrawing", "Drawing", "Component",
                    "Glue",
                    "Carbonmask", "Goldmask", "Heatsinkmask", "Peelablemask", "Silvermask", "Tinmask", "Depthrout", "Vcut", "Viafill",
                    "Pads",
                    "Keep-out", "Other" ->
                LayerRole.DRAWING;
            default -> null;
        };
    }

    private static LayerRole copper(List<String> function) {
        int number = 0;
        Side side = Side.INNER;
        for (String value : function) {
            if (value.matches("L\\d{1,3}")) {
                number = Integer.parseInt(value.substring(1));
            } else if (value.equalsIgnoreCase("Top")) {
                side = Side.TOP;
            } else if (value.equalsIgnoreCase("Bot") || value.equalsIgnoreCase("Bottom")) {
                side = Side.BOTTOM;
            }
        }
        return new LayerRole(Kind.COPPER, side, number, Plating.UNKNOWN);
    }

    private static @Nullable LayerRole sided(Kind kind, List<String> function) {
        if (function.stream().anyMatch("Top"::equalsIgnoreCase)) {
            return LayerRole.of(kind, Side.TOP);
        }
        return function.stream().anyMatch(value -> value.equalsIgnoreCase("Bot") || value.equalsIgnoreCase("Bottom"))
                ? LayerRole.of(kind, Side.BOTTOM)
                : null;
    }
}
