package hqb.prototyping.boards;

import hqb.prototyping.copper.Effort;
import hqb.prototyping.copper.FacetGrid;
import hqb.prototyping.copper.Nets;
import hqb.prototyping.copper.Pieces;
import hqb.prototyping.drill.Plating;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out which copper plated holes join, and measures the gaps between what they do not. */
final class FindNets {

    private static final int[] NOT_COPPER = {};

    private FindNets() {
    }

    /** The same layers, those of copper with their gaps. */
    static List<MeasuredLayer> gaps(List<MeasuredLayer> layers, Holes holes, Effort effort) {
        List<FacetGrid> grids = new ArrayList<>();
        List<Pieces> pieces = new ArrayList<>();
        for (MeasuredLayer layer : layers) {
            if (layer.layer().role().isCopper() && layer.pieces() != null) {
                grids.add(layer.grid());
                pieces.add(layer.pieces());
            }
        }
        Nets nets = new Nets(grids, pieces);
        for (Holes.Hole hole : holes.hits()) {
            if (hole.plating() != Plating.NON_PLATED && hole.diameter() > 0) {
                nets.join(hole.x(), hole.y(), hole.diameter());
            }
        }
        for (Holes.Slot slot : holes.slots()) {
            if (slot.plating() != Plating.NON_PLATED && slot.width() > 0) {
                nets.join(slot.path()[0], slot.path()[1], slot.width());
            }
        }
        List<int[]> numbers = new ArrayList<>();
        int at = 0;
        for (MeasuredLayer layer : layers) {
            boolean copper = layer.layer().role().isCopper() && layer.pieces() != null;
            numbers.add(copper ? nets.of(at++) : NOT_COPPER);
        }
        return Together.each(IntStream.range(0, layers.size()).boxed().toList(), i -> layers.get(i).weight(),
                i -> numbers.get(i) == NOT_COPPER ? layers.get(i) : layers.get(i).withGap(numbers.get(i), effort.share()));
    }
}
