package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.drill.DrillHit;
import hqb.prototyping.gerber.Flash;
import java.util.List;

/** Gerber files that show the holes of a drill program once more, or draw symbols where they are, drill nothing themselves. */
final class DrillPictures {

    private DrillPictures() {
    }

    /** Makes drawings of them. */
    static void settle(List<Layer> layers) {
        var drilled = new Spots();
        for (Layer layer : layers) {
            if (layer.drill() != null) {
                for (DrillHit hit : layer.drill().hits()) {
                    drilled.add(hit.x(), hit.y());
                }
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer.gerber() != null && layer.role().kind() == Kind.DRILL) {
                Spots shown = Spots.of(layer);
                boolean again = shown.size() > 0 && shown.met(drilled) * 10 >= shown.size() * 8;
                long flashes = layer.gerber().objects().stream().filter(Flash.class::isInstance).count();
                boolean drawn = layer.gerber().attribute("FileFunction").isEmpty() && layer.gerber().objects().size() > 2 * flashes + 20;
                if (again || drawn) {
                    layers.set(i, layer.as(LayerRole.DRAWING));
                }
            }
        }
    }
}
