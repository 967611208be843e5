package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of mask, silkscreen and paste against each other and the copper. */
final class MaskChecks {

    private final List<MeasuredLayer> layers;
    private final Limits limits;
    private final List<Finding> findings;

    /** @param layers copper, masks, silkscreens and pastes */
    MaskChecks(List<MeasuredLayer> layers, Limits limits, List<Finding> findings) {
        this.layers = layers;
        this.limits = limits;
        this.findings = findings;
    }

    void run() {
        for (MeasuredLayer layer : layers) {
            switch (layer.layer().role().kind()) {
                case MASK -> web(layer);
                case SILK -> silk(layer);
                case PASTE -> paste(layer);
                default -> {
                    // copper is checked elsewhere
                }
            }
        }
    }

    private @Nullable MeasuredLayer find(Kind kind, Side side) {
        return layers.stream().filter(layer -> layer.layer().role().is(kind, side)).findFirst().orElse(null);
    }

    private void web(MeasuredLayer mask) {
        if (mask.gap() != null && mask.gap().size() < limits.maskWeb() - 0.0005) {
            findings.add(Finding.at("mask-web", "warning", mask.name(), Rounding.micrometre(mask.gap().size()), limits.maskWeb(),
                    mask.gap().x(), mask.gap().y()));
        }
    }

    /** Printing on bare copper is cut away by the maker: text may become unreadable. */
    private void silk(MeasuredLayer silk) {
        thin(silk);
        MeasuredLayer mask = find(Kind.MASK, silk.layer().role().side());
        if (mask == null) {
            return;
        }
        int count = 0;
        double[] first = null;
        for (Drawn object : silk.objects()) {
            if (object instanceof Stroke stroke && stroke.dark()) {
                double middleX = (stroke.x1() + stroke.x2()) / 2;
                double middleY = (stroke.y1() + stroke.y2()) / 2;
                if (mask.grid().depth(stroke.x1(), stroke.y1(), 0.01) > 0 || mask.grid().depth(stroke.x2(), stroke.y2(), 0.01) > 0
                        || (stroke.arc() == null && mask.grid().depth(middleX, middleY, 0.01) > 0)) {
                    count++;
                    first = first == null ? new double[]{stroke.x1(), stroke.y1()} : first;
                }
            }
        }
        if (first != null) {
            findings.add(Finding.at("silk-on-pad", "info", silk.name(), (double) count, 0.0, first[0], first[1]));
        }
    }

    private void thin(MeasuredLayer silk) {
        Stroke thinnest = null;
        for (Drawn object : silk.objects()) {
            if (object instanceof Stroke stroke && stroke.dark() && stroke.aperture().thickness() > 0
                    && (thinnest == null || stroke.aperture().thickness() < thinnest.aperture().thickness())) {
                thinnest = stroke;
            }
        }
        if (thinnest != null && thinnest.aperture().thickness() < limits.silkLine() - 0.0005) {
            findings.add(
                    Finding.at("silk-line", "info", silk.name(), Rounding.micrometre(thinnest.aperture().thickness()), limits.silkLine(),
                            thinnest.x1(), thinnest.y1()));
        }
    }

    private void paste(MeasuredLayer paste) {
        MeasuredLayer copper = find(Kind.COPPER, paste.layer().role().side());
        if (copper == null) {
            return;
        }
        int count = 0;
        Flash first = null;
        for (Drawn object : paste.objects()) {
            if (object instanceof Flash flash && flash.dark() && copper.grid().depth(flash.x(), flash.y(), 0.01) < 0) {
                count++;
                first = first == null ? flash : first;
            }
        }
        if (first != null) {
            findings.add(Finding.at("paste-without-pad", "warning", paste.name(), (double) count, 0.0, first.x(), first.y()));
        }
    }

}
