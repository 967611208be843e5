package hqb.prototyping.boards;

import hqb.prototyping.drill.DrillFile;
import hqb.prototyping.gerber.GerberFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of the set with its role.
 *
 * @param name as in the archive
 * @param gerber the picture, null if it is none or cannot be read
 * @param drill the program, null if it is none or cannot be read
 */
public record Layer(String name, LayerRole role, @Nullable GerberFile gerber, @Nullable DrillFile drill) {

    Layer as(LayerRole other) {
        return new Layer(name, other, gerber, drill);
    }
}
