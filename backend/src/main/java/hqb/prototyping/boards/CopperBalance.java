package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.CopperShare;
import hqb.prototyping.copper.Effort;
import hqb.prototyping.copper.FacetGrid;
import hqb.prototyping.copper.Facets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Whether copper is spread evenly. Layers that lie opposite each other about the middle of the board should carry about as much of it, or the
 * board bows and twists when it is soldered (IPC-2221 5.2.4, IPC-2222 10.1.2); parts of an outer layer with little copper are plated thicker.
 * The standards give no figures: the limits are ours, wide enough that a plane on one side of a dense board is no finding.
 */
final class CopperBalance {

    /** Difference of the shares of opposite layers, percentage points. */
    static final double BETWEEN = 50;
    /** Difference of the shares of parts of one layer, percentage points. */
    static final double WITHIN = 80;
    /** Layers that carry less in all have no planes that could be uneven, percent. */
    private static final double LEAST = 25;
    /** Parts of a layer are about this wide, mm. */
    private static final double PART = 20;
    private static final int MOST_PARTS = 6;
    /** What part of a window must be board for it to count. */
    private static final double WHOLE = 0.8;

    private final Envelope board;
    private final int columns;
    private final int rows;
    private final double[] material;
    private final List<Finding> findings;

    private CopperBalance(Outline outline, List<Finding> findings) {
        board = outline.extent();
        columns = Math.clamp(Math.round(board.getWidth() / PART), 1, MOST_PARTS);
        rows = Math.clamp(Math.round(board.getHeight() / PART), 1, MOST_PARTS);
        var facets = new Facets(new Effort());
        facets.addAreas(outline.material(), 0, 0);
        material = CopperShare.of(new FacetGrid(facets), board, columns, rows);
        this.findings = findings;
    }

    /** Looks at all copper layers; says nothing where the outline is open or a layer is there twice. */
    static void run(List<MeasuredLayer> copper, @Nullable Outline outline, List<Finding> findings) {
        if (outline == null || !outline.closed() || copper.isEmpty() || copper.stream().anyMatch(layer -> layer.pieces() == null)
                || copper.stream().map(MeasuredLayer::name).distinct().count() < copper.size()) {
            return;
        }
        new CopperBalance(outline, findings).look(copper);
    }

    private void look(List<MeasuredLayer> copper) {
        var ordered = new ArrayList<>(copper);
        ordered.sort(Comparator.comparingInt(CopperBalance::depth));
        double[] shares = new double[ordered.size()];
        for (int i = 0; i < shares.length; i++) {
            double[] covered = CopperShare.of(ordered.get(i).grid(), board, columns, rows);
            shares[i] = Math.min(100, 100 * sum(covered) / sum(material));
            if (shares[i] >= LEAST) {
                within(ordered.get(i), covered);
            }
        }
        for (int i = 0; i < shares.length / 2; i++) {
            int other = shares.length - 1 - i;
            double apart = Math.abs(shares[i] - shares[other]);
            if (apart > BETWEEN) {
                MeasuredLayer fuller = ordered.get(shares[i] > shares[other] ? i : other);
                findings.add(Finding.at("copper-balance", "info", fuller.name(), points(apart), BETWEEN, board.centre().x,
                        board.centre().y));
            }
        }
    }

    private void within(MeasuredLayer layer, double[] covered) {
        double whole = board.getArea() / material.length;
        int emptiest = -1;
        double least = 100;
        double most = 0;
        for (int i = 0; i < material.length; i++) {
            if (material[i] >= WHOLE * whole) {
                double share = Math.min(100, 100 * covered[i] / material[i]);
                most = Math.max(most, share);
                if (share < least) {
                    least = share;
                    emptiest = i;
                }
            }
        }
        if (emptiest >= 0 && most - least > WITHIN) {
            findings.add(Finding.at("copper-spread", "info", layer.name(), points(most - least), WITHIN,
                    board.getMinX() + (emptiest % columns + 0.5) * board.getWidth() / columns,
                    board.getMinY() + (emptiest / columns + 0.5) * board.getHeight() / rows));
        }
    }

    private static double sum(double[] areas) {
        double sum = 0;
        for (double area : areas) {
            sum += area;
        }
        return Math.max(sum, 1e-9);
    }

    private static double points(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static int depth(MeasuredLayer layer) {
        Side side = layer.layer().role().side();
        return side == Side.TOP ? 0 : side == Side.BOTTOM ? 1000 : layer.layer().role().number();
    }
}
