package hqb.prototyping.solids;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Matches the edges of the triangles with each other, and joins triangles that share one into shells. The edges are put in order by their
 * lesser vertex (a counting sort), then sorted at each vertex by the other one. Triangles with two corners at one vertex have no edges.
 */
final class MatchEdges {
    private static final int BLOCK = 1 << 14;
    private final SolidMesh mesh;
    private final int[] begin;
    private final int[] corners;
    private final TriangleSets shells;

    private MatchEdges(SolidMesh mesh, TriangleSets shells) {
        this.mesh = mesh;
        this.shells = shells;
        this.begin = new int[mesh.vertices() + 1];
        int edges = 3 * mesh.triangles();
        for (int corner = 0; corner < edges; corner++) {
            begin[lesser(corner)]++;
        }
        for (int vertex = 1; vertex < begin.length; vertex++) {
            begin[vertex] += begin[vertex - 1];
        }
        this.corners = new int[edges];
        for (int corner = edges - 1; corner >= 0; corner--) {
            corners[--begin[lesser(corner)]] = corner;
        }
    }

    /**
     * How the edges meet.
     *
     * @param shells joined here: triangles with a common edge, whatever its direction
     */
    static EdgeCount match(SolidMesh mesh, TriangleSets shells) {
        var matching = new MatchEdges(mesh, shells);
        int blocks = (mesh.vertices() + BLOCK - 1) / BLOCK;
        return IntStream.range(0, blocks).parallel().mapToObj(matching::block).reduce(EdgeCount.NONE, EdgeCount::plus);
    }

    private EdgeCount block(int block) {
        EdgeCount count = EdgeCount.NONE;
        long[] edges = new long[64];
        for (int vertex = block * BLOCK; vertex < Math.min(mesh.vertices(), (block + 1) * BLOCK); vertex++) {
            int size = 0;
            if (begin[vertex + 1] - begin[vertex] > edges.length) {
                edges = new long[begin[vertex + 1] - begin[vertex]];
            }
            for (int i = begin[vertex]; i < begin[vertex + 1]; i++) {
                if (!collapsed(corners[i] / 3)) {
                    edges[size++] = (long) greater(corners[i]) << 32 | corners[i];
                }
            }
            Arrays.sort(edges, 0, size);
            count = count(vertex, edges, size, count);
        }
        return count;
    }

    private EdgeCount count(int vertex, long[] edges, int size, EdgeCount before) {
        EdgeCount count = before;
        int to;
        for (int from = 0; from < size; from = to) {
            int forward = 0;
            int first = (int) edges[from];
            for (to = from; to < size && edges[to] >>> 32 == edges[from] >>> 32; to++) {
                int corner = (int) edges[to];
                forward += mesh.vertex(corner) == vertex ? 1 : 0;
                if (to > from) {
                    shells.join(first / 3, corner / 3);
                }
            }
            int uses = to - from;
            if (uses != 2 || forward != 1) {
                count = count.plus(odd(uses, forward, vertex));
            }
        }
        return count;
    }

    private static EdgeCount odd(int uses, int forward, int vertex) {
        if (2 * forward == uses) {
            return new EdgeCount(0, 0, 0, 1, -1);
        }
        return new EdgeCount(uses == 1 ? 1 : 0, uses == 2 ? 1 : 0, uses > 2 ? 1 : 0, 0, vertex);
    }

    private boolean collapsed(int triangle) {
        int a = mesh.vertex(3 * triangle);
        int b = mesh.vertex(3 * triangle + 1);
        int c = mesh.vertex(3 * triangle + 2);
        return a == b || b == c || c == a;
    }

    private int lesser(int corner) {
        return Math.min(mesh.vertex(corner), mesh.vertex(next(corner)));
    }

    private int greater(int corner) {
        return Math.max(mesh.vertex(corner), mesh.vertex(next(corner)));
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }
}
