package hqb.prototyping.solids;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One XML model of a 3MF file.
 *
 * @param unit   of all its numbers
 * @param bodies its objects by id
 * @param items  what is to be built
 */
record ThreeMfModel(LengthUnit unit, Map<String, Body> bodies, List<Part> items) {
    /**
     * An object.
     *
     * @param support    whether it only holds others up while they are printed
     * @param places     its vertices, three numbers each
     * @param corners    its triangles, three vertices each
     * @param components other objects that it consists of
     */
    record Body(boolean support, Numbers places, Corners corners, List<Part> components) {
    }

    /**
     * An object at a place.
     *
     * @param object    its id
     * @param path      the part of the file in which it is; null for the same part
     * @param transform from its own numbers to those around it
     */
    record Part(String object, @Nullable String path, Transform transform) {
    }
}
