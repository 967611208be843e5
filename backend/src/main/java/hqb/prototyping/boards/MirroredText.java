package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.gerber.GerberFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that can be read from the wrong side only: on top it has to stand as in the file, on the bottom turned over. Judged is text that is
 * drawn with lines, in capital letters and figures; text of filled contours cannot be read here.
 */
final class MirroredText {

    /** A word with fewer letters of one mind says too little by itself. */
    private static final int LETTERS = 4;
    /** The same for all text of a layer, where single letters may err … */
    private static final int LETTERS_IN_ALL = 10;
    /** … but so many times as many must agree. */
    private static final int AGREE = 6;
    /** With so many letters fewer need to agree. */
    private static final int MANY = 40;
    private static final int AGREE_OF_MANY = 2;

    private MirroredText() {
    }

    static void run(List<Layer> layers, List<Finding> findings) {
        for (Layer layer : layers) {
            Kind kind = layer.role().kind();
            boolean outside = layer.role().side() == Side.TOP || layer.role().side() == Side.BOTTOM;
            if ((kind == Kind.SILK || kind == Kind.COPPER) && outside && layer.gerber() != null) {
                look(layer, layer.gerber(), findings);
            }
        }
    }

    private static void look(Layer layer, GerberFile gerber, List<Finding> findings) {
        int wrong = 0;
        StrokeText.Word first = null;
        List<StrokeText.Word> words = StrokeText.of(gerber.objects());
        Boolean reads = reads(words);
        boolean top = layer.role().side() == Side.TOP;
        boolean all = reads != null && reads != top;
        for (StrokeText.Word word : words) {
            int right = top ? word.upright() : word.turned();
            int turned = top ? word.turned() : word.upright();
            if (all ? turned > right : reads != null && turned >= LETTERS && right == 0) {
                wrong++;
                first = first == null ? word : first;
            }
        }
        if (first != null) {
            findings.add(Finding.at("text-mirrored", "warning", layer.role().text(), (double) wrong, 0.0, first.x(), first.y()));
        }
    }

    /** Whether the text reads as it stands in the file; null if that is not clear. */
    static @Nullable Boolean reads(List<StrokeText.Word> words) {
        int upright = 0;
        int turned = 0;
        for (StrokeText.Word word : words) {
            upright += word.upright();
            turned += word.turned();
        }
        int letters = upright + turned;
        int agree = letters >= MANY ? AGREE_OF_MANY : AGREE;
        boolean clear = letters >= LETTERS_IN_ALL && Math.max(upright, turned) >= agree * Math.min(upright, turned);
        return clear ? Boolean.valueOf(upright > turned) : null;
    }
}
