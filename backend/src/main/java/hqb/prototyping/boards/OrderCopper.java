package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.drill.Plating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the copper layers in their order: names give numbers in many ways, or none. */
final class OrderCopper {

    private OrderCopper() {
    }

    /**
     * The layers with inner copper numbered from 1 below the top. Where no layer is called top or bottom, the lowest and the highest number
     * are.
     */
    static List<Layer> order(List<Layer> layers) {
        var result = new ArrayList<>(layers);
        ends(result);
        var inner = new ArrayList<Integer>();
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i).role().is(Kind.COPPER, Side.INNER)) {
                inner.add(i);
            }
        }
        inner.sort(Comparator.comparingInt((Integer i) -> number(result.get(i))).thenComparing(i -> i));
        Map<Integer, LayerRole> numbered = new HashMap<>();
        for (int n = 0; n < inner.size(); n++) {
            numbered.put(inner.get(n), LayerRole.inner(n + 1));
        }
        numbered.forEach((i, role) -> result.set(i, result.get(i).as(role)));
        return result;
    }

    private static int number(Layer layer) {
        return layer.role().number() == 0 ? 1000 : layer.role().number();
    }

    private static void ends(List<Layer> layers) {
        boolean top = layers.stream().anyMatch(layer -> layer.role().is(Kind.COPPER, Side.TOP));
        boolean bottom = layers.stream().anyMatch(layer -> layer.role().is(Kind.COPPER, Side.BOTTOM));
        var numbers = layers.stream().filter(layer -> layer.role().is(Kind.COPPER, Side.INNER)).mapToInt(layer -> layer.role().number())
                .filter(number -> number > 0).sorted().toArray();
        if (numbers.length < 2 || (top && bottom)) {
            return;
        }
        for (int i = 0; i < layers.size(); i++) {
            LayerRole role = layers.get(i).role();
            if (role.is(Kind.COPPER, Side.INNER) && !top && role.number() == numbers[0] && numbers[0] <= 1) {
                layers.set(i, layers.get(i).as(new LayerRole(Kind.COPPER, Side.TOP, 1, Plating.UNKNOWN)));
            } else if (role.is(Kind.COPPER, Side.INNER) && !bottom && role.number() == numbers[numbers.length - 1]) {
                layers.set(i, layers.get(i).as(new LayerRole(Kind.COPPER, Side.BOTTOM, role.number(), Plating.UNKNOWN)));
            }
        }
    }
}
