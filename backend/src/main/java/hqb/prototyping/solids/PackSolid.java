package hqb.prototyping.solids;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A mesh as a page shows it, little-endian: the letters {@code HQBM}, the number of vertices and of triangles (32 bits each), the middle of
 * the box (three 64-bit floats, mm), then each vertex relative to it (three 32-bit floats) and each triangle (three 32-bit vertex numbers).
 */
public final class PackSolid {
    private static final int HEADER = 36;

    private PackSolid() {
    }

    /** The bytes of the mesh, made coarser when it has more triangles than that. */
    public static byte[] bytes(SolidMesh mesh, int mostTriangles) {
        return bytes(mesh.triangles() <= mostTriangles ? mesh : CoarsenSolid.coarsen(mesh, mostTriangles));
    }

    /** Whether these are the bytes of a mesh, and all of them. */
    public static boolean isWhole(byte[] bytes) {
        if (bytes.length < HEADER) {
            return false;
        }
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.length == HEADER + 12L * in.getInt(4) + 12L * in.getInt(8);
    }

    /** The bytes. */
    static byte[] bytes(SolidMesh mesh) {
        SolidBox box = SolidSums.box(mesh);
        var out = ByteBuffer.allocate(HEADER + 12 * mesh.vertices() + 12 * mesh.triangles()).order(ByteOrder.LITTLE_ENDIAN);
        out.put("HQBM".getBytes(StandardCharsets.US_ASCII)).putInt(mesh.vertices()).putInt(mesh.triangles());
        for (int axis = 0; axis < 3; axis++) {
            out.putDouble(box.middle(axis));
        }
        for (int vertex = 0; vertex < mesh.vertices(); vertex++) {
            for (int axis = 0; axis < 3; axis++) {
                out.putFloat((float) (mesh.at(vertex, axis) - box.middle(axis)));
            }
        }
        for (int corner = 0; corner < 3 * mesh.triangles(); corner++) {
            out.putInt(mesh.vertex(corner));
        }
        return out.array();
    }
}
