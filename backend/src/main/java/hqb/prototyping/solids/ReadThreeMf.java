package hqb.prototyping.solids;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 3MF: the objects that the build names, with their components, each where its transforms put it, in millimetres. Supports are left out.
 * Objects may lie in other parts of the file (Production Extension), each of which is read once.
 */
final class ReadThreeMf {
    /** More in all objects at their places are refused, triangles and vertices alike. */
    private static final int MOST = 2_000_000;
    private static final int MOST_PLACED = 100_000;
    private static final int DEEPEST = 64;
    private final ThreeMfArchive archive;
    private final Map<String, ThreeMfModel> models = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Numbers places = new Numbers();
    private final Corners corners = new Corners();
    private int placed;

    private ReadThreeMf(ThreeMfArchive archive) {
        this.archive = archive;
    }

    static SolidMesh read(byte[] content) {
        try (var archive = new ThreeMfArchive(content)) {
            return new ReadThreeMf(archive).build();
        }
    }

    private SolidMesh build() {
        String root = archive.root();
        ThreeMfModel model = model(root);
        if (model.items().isEmpty()) {
            throw new UnreadableSolid(SolidFault.NOTHING_TO_BUILD);
        }
        Transform toMillimetres = Transform.scale(model.unit().millimetres());
        for (ThreeMfModel.Part item : model.items()) {
            place(item, root, toMillimetres, 0);
        }
        if (corners.size() == 0) {
            throw new UnreadableSolid(SolidFault.NO_TRIANGLES);
        }
        Points points = places.points();
        ReadBinaryStl.checkNumbers(points);
        return WeldPoints.mesh(SolidFormat.THREE_MF, model.unit(), points, corners.toArray());
    }

    private ThreeMfModel model(String path) {
        ThreeMfModel known = models.get(path);
        if (known == null) {
            known = archive.read(path, ReadModelXml::read);
            models.put(path, known);
        }
        return known;
    }

    private void place(ThreeMfModel.Part part, String from, Transform outer, int depth) {
        String path = part.path() == null ? from : part.path();
        ThreeMfModel.Body body = model(path).bodies().get(part.object());
        if (body == null) {
            throw new UnreadableSolid(SolidFault.MODEL_BROKEN, "no object " + part.object());
        }
        if (body.support()) {
            return;
        }
        if (++placed > MOST_PLACED) {
            throw new UnreadableSolid(SolidFault.ARCHIVE_TOO_LARGE, MOST_PLACED + " components");
        }
        String name = path + '#' + part.object();
        if (depth > DEEPEST || !open.add(name)) {
            throw new UnreadableSolid(SolidFault.MODEL_CYCLE, part.object());
        }
        Transform transform = part.transform().then(outer);
        add(body, transform);
        List<ThreeMfModel.Part> components = body.components();
        for (ThreeMfModel.Part component : components) {
            place(component, path, transform, depth + 1);
        }
        open.remove(name);
    }

    private void add(ThreeMfModel.Body body, Transform transform) {
        if ((corners.size() + body.corners().size()) / 3 > MOST || (places.size() + body.places().size()) / 3 > MOST) {
            throw new UnreadableSolid(SolidFault.TOO_MANY_TRIANGLES, MOST);
        }
        int base = places.size() / 3;
        Numbers from = body.places();
        for (int i = 0; i < from.size(); i += 3) {
            for (int axis = 0; axis < 3; axis++) {
                places.add(transform.apply(from.at(i), from.at(i + 1), from.at(i + 2), axis));
            }
        }
        boolean mirrored = transform.determinant() < 0;
        for (int i = 0; i < body.corners().size(); i += 3) {
            corners.add(base + body.corners().at(i));
            corners.add(base + body.corners().at(mirrored ? i + 2 : i + 1));
            corners.add(base + body.corners().at(mirrored ? i + 1 : i + 2));
        }
    }
}
