package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import java.util.List;

/** How many copper layers the board has, also where a file is missing. */
final class CountLayers {

    private CountLayers() {
    }

    /** The number; says what is missing. */
    static int count(BoardSet set, List<Finding> findings) {
        int files = (int) set.layers().stream().filter(layer -> layer.role().isCopper() && layer.gerber() != null).count();
        int stated = Math.max(set.job().layers(), span(set.layers()));
        boolean top = has(set, Kind.COPPER, Side.TOP);
        boolean bottom = has(set, Kind.COPPER, Side.BOTTOM);
        int count = files;
        if (files > 0 && !top && (has(set, Kind.MASK, Side.TOP) || has(set, Kind.PASTE, Side.TOP) || (files > 1 && bottom))) {
            findings.add(Finding.error("layer-missing", "copper-top"));
            count++;
        }
        if (files > 0 && !bottom && (has(set, Kind.MASK, Side.BOTTOM) || has(set, Kind.PASTE, Side.BOTTOM) || (files > 1 && top))) {
            findings.add(Finding.error("layer-missing", "copper-bottom"));
            count++;
        }
        if (files == 0) {
            findings.add(Finding.error("layer-missing", "copper"));
        }
        if (files > 0 && count < stated && stated <= 64) {
            findings.add(Finding.at("layers-fewer-than-stated", "error", null, (double) files, (double) stated, 0, 0));
            count = stated;
        }
        return count;
    }

    private static boolean has(BoardSet set, Kind kind, Side side) {
        return set.layers().stream().anyMatch(layer -> layer.role().is(kind, side));
    }

    /** The lowest layer that a drill file's or copper file's attribute names. */
    private static int span(List<Layer> layers) {
        int last = 0;
        for (Layer layer : layers) {
            List<String> function = layer.drill() != null ? layer.drill().attribute("FileFunction")
                    : layer.gerber() != null ? layer.gerber().attribute("FileFunction") : List.of();
            if (function.size() > 2 && function.getFirst().endsWith("lated") && function.get(2).matches("\\d{1,2}")) {
                last = Math.max(last, Integer.parseInt(function.get(2)));
            } else if (function.size() > 1 && function.getFirst().equals("Copper") && function.get(1).matches("L\\d{1,2}")) {
                last = Math.max(last, Integer.parseInt(function.get(1).substring(1)));
            }
        }
        return last;
    }
}
