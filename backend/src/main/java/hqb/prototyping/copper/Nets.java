package hqb.prototyping.copper;

import java.util.List;

/**
 * Which pieces of copper, over all layers, are one net because plated holes join them. Between pieces of one net nothing can short, so
 * the distance between them is no gap.
 */
public final class Nets {

    /** Copper that lies nearer to the wall of a plated hole is joined by it, mm; clearances are several times as wide. */
    private static final double WALL = 0.05;

    private final List<FacetGrid> grids;
    private final List<Pieces> pieces;
    private final int[] first;
    private final int[] parent;

    /**
     * Nothing is joined yet.
     *
     * @param grids  one a layer
     * @param pieces of the same layers
     */
    public Nets(List<FacetGrid> grids, List<Pieces> pieces) {
        this.grids = List.copyOf(grids);
        this.pieces = List.copyOf(pieces);
        first = new int[grids.size() + 1];
        for (int i = 0; i < grids.size(); i++) {
            first[i + 1] = first[i] + grids.get(i).facets.owners();
        }
        parent = new int[first[grids.size()]];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** A plated hole joins the copper at its wall, in mm. */
    public void join(double x, double y, double diameter) {
        double reach = diameter / 2 + WALL;
        int[] net = {-1};
        for (int i = 0; i < grids.size(); i++) {
            int layer = i;
            FacetGrid grid = grids.get(i);
            grid.near(x - reach, y - reach, x + reach, y + reach, piece -> {
                double touching = reach + grid.facets.radius[piece];
                if (grid.facets.point2(x, y, piece) <= touching * touching) {
                    net[0] = join(net[0], layer, grid.facets.owner[piece]);
                }
            });
            grid.areasAt(x, y, area -> net[0] = join(net[0], layer, area));
        }
    }

    private int join(int net, int layer, int object) {
        int here = root(first[layer] + pieces.get(layer).of(object));
        if (net >= 0 && net != here) {
            parent[here] = net;
        }
        return net >= 0 ? net : here;
    }

    /** The net of each object of a layer, a number that is the same on all layers. */
    public int[] of(int layer) {
        int[] nets = new int[first[layer + 1] - first[layer]];
        for (int i = 0; i < nets.length; i++) {
            nets[i] = root(first[layer] + pieces.get(layer).of(i));
        }
        return nets;
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
