package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.copper.Effort;
import hqb.prototyping.drill.DrillFile;
import hqb.prototyping.drill.KnownPads;
import hqb.prototyping.drill.Plating;
import hqb.prototyping.drill.ReadDrill;
import hqb.prototyping.gerber.Budget;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.GerberFile;
import hqb.prototyping.gerber.ReadGerber;
import hqb.prototyping.gerber.Region;
import hqb.prototyping.gerber.Stroke;
import hqb.prototyping.gerber.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The files of a set, read, each with its role. */
final class BoardSet {

    /** Bytes of all the files that are read; the largest real sets have a sixth. */
    private static final long MOST_BYTES = 32_000_000;

    private final List<Layer> layers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Effort effort = new Effort();
    private Budget budget = new Budget();
    private JobFile job = JobFile.NONE;
    private KnownPads pads = KnownPads.NONE;

    private BoardSet() {
    }

    /** Reads all files; one that cannot be read becomes a finding. */
    static BoardSet read(List<BoardFile> files) {
        var set = new BoardSet();
        for (BoardFile file : files) {
            if (file.extension().equals("gbrjob")) {
                set.job = JobFile.read(file.content());
            }
        }
        String prefix = CommonPrefix.of(files);
        var drills = new ArrayList<BoardFile>();
        List<Sort> sorts = Together.each(files, file -> file.content().length, BoardSet::sort);
        List<@Nullable Attempt> read = set.gerbers(files, sorts);
        long bytes = 0;
        for (int i = 0; i < files.size(); i++) {
            BoardFile file = files.get(i);
            Attempt attempt = read.get(i);
            if (attempt != null) {
                set.gerber(file, attempt, prefix);
            } else if (sorts.get(i) == Sort.DRILL) {
                bytes += file.content().length;
                if (bytes <= MOST_BYTES / 2) {
                    drills.add(file);
                } else {
                    set.refuse(file, UnreadableFile.Reason.TOO_COMPLEX);
                }
            } else {
                set.other(file, sorts.get(i) == Sort.COMPANY);
            }
        }
        List<Layer> ordered = OrderCopper.order(set.layers);
        set.layers.clear();
        set.layers.addAll(ordered);
        set.pads = known(set.layers);
        for (BoardFile file : drills) {
            set.drill(file, prefix);
        }
        DrillPictures.settle(set.layers);
        if (set.guessed()) {
            ordered = OrderCopper.order(set.layers);
            set.layers.clear();
            set.layers.addAll(ordered);
        }
        return set;
    }

    private boolean guessed() {
        try {
            return GuessRoles.fill(layers, effort, findings);
        } catch (Effort.Exceeded e) {
            return false; // nothing is left for what comes next either, which is told there
        }
    }

    /** What all work on the set is taken from. */
    Effort effort() {
        return effort;
    }

    List<Layer> layers() {
        return layers;
    }

    List<Finding> findings() {
        return findings;
    }

    JobFile job() {
        return job;
    }

    /** What a file is by its name and content. */
    private enum Sort {
        GERBER, DRILL, COMPANY, OTHER
    }

    /** A Gerber file as read, or why it cannot be. */
    private record Attempt(@Nullable GerberFile gerber, UnreadableFile.@Nullable Reason reason) {
    }

    private static Sort sort(BoardFile file) {
        if (RoleFromName.ignored(file)) {
            return Sort.COMPANY;
        }
        if (file.content().length > 0 && ReadGerber.looksLikeGerber(file.content())) {
            return Sort.GERBER;
        }
        return ReadDrill.looksLikeDrill(file.content()) ? Sort.DRILL : Sort.OTHER;
    }

    /**
     * The Gerber files among these, the others null. Several are read at once; where that asks for too much, they are read one after the
     * other, so that it never depends on chance which of them is too much.
     */
    private List<@Nullable Attempt> gerbers(List<BoardFile> files, List<Sort> sorts) {
        boolean[] fits = new boolean[files.size()];
        long bytes = 0;
        for (int i = 0; i < fits.length; i++) {
            int length = sorts.get(i) == Sort.GERBER ? files.get(i).content().length : 0;
            fits[i] = bytes + length <= MOST_BYTES;
            bytes += fits[i] ? length : 0;
        }
        List<Integer> places = IntStream.range(0, fits.length).boxed().toList();
        Function<Integer, @Nullable Attempt> attempt = i -> sorts.get(i) == Sort.GERBER ? attempt(files.get(i), fits[i]) : null;
        List<@Nullable Attempt> read = Together.each(places, i -> files.get(i).content().length, attempt);
        if (!budget.refused()) {
            return read;
        }
        budget = new Budget();
        var again = new ArrayList<@Nullable Attempt>();
        places.forEach(i -> again.add(attempt.apply(i)));
        return again;
    }

    private Attempt attempt(BoardFile file, boolean fits) {
        if (!fits) {
            return new Attempt(null, UnreadableFile.Reason.TOO_COMPLEX);
        }
        try {
            return new Attempt(ReadGerber.read(file.content(), budget), null);
        } catch (UnreadableFile e) {
            return new Attempt(null, e.reason());
        }
    }

    private void gerber(BoardFile file, Attempt attempt, String prefix) {
        GerberFile gerber = attempt.gerber();
        if (gerber != null) {
            layers.add(new Layer(file.name(), role(file, gerber, prefix), gerber, null));
        } else if (attempt.reason() != null) {
            refuse(file, attempt.reason());
        }
    }

    private void drill(BoardFile file, String prefix) {
        try {
            DrillFile drill = ReadDrill.read(file.content(), pads, budget);
            layers.add(new Layer(file.name(), LayerRole.drill(plating(file, drill, prefix)), null, drill));
        } catch (UnreadableFile e) {
            refuse(file, e.reason());
        }
    }

    private void refuse(BoardFile file, UnreadableFile.Reason reason) {
        findings.add(Finding.error(switch (reason) {
            case EMPTY -> "file-empty";
            case WRONG_KIND -> "file-unreadable";
            case TOO_COMPLEX -> "file-too-complex";
            case OUT_OF_RANGE -> "file-out-of-range";
        }, file.name()));
        layers.add(new Layer(file.name(), LayerRole.UNKNOWN, null, null));
    }

    /** Files that are neither: harmless company, unless the name promises a layer. */
    private void other(BoardFile file, boolean expected) {
        layers.add(new Layer(file.name(), LayerRole.UNKNOWN, null, null));
        if (expected) {
            return;
        }
        LayerRole promised = RoleFromName.fromExtension(file);
        boolean drill = List.of("drl", "xln", "exc", "drd", "ncd", "tap").contains(file.extension());
        boolean gerber = List.of("gbr", "ger", "gbx", "pho", "art", "gdo").contains(file.extension());
        if (promised != null || drill || gerber || file.content().length == 0) {
            findings.add(Finding.error(file.content().length == 0 ? "file-empty" : "file-unreadable", file.name()));
        }
    }

    private LayerRole role(BoardFile file, GerberFile gerber, String prefix) {
        LayerRole stated = RoleFromFunction.of(gerber.attribute("FileFunction"));
        String words = CommonPrefix.without(prefix, file.stem());
        if (stated == null) {
            stated = RoleFromFunction.of(job.functions().getOrDefault(file.plainName(), List.of()));
        }
        if (stated != null && stated.kind() != Kind.DRAWING) {
            return stated;
        }
        LayerRole named = RoleFromName.fromExtension(file);
        named = named == null ? RoleFromName.fromPads(file.stem()) : named;
        named = named == null ? RoleFromName.fromWords(words.toLowerCase(Locale.ROOT)) : named;
        if (stated != null) {
            return named != null && named.kind() == Kind.OUTLINE ? LayerRole.OUTLINE : stated;
        }
        if (named == null) {
            named = RoleFromComments.of(gerber.comments(), gerber.names());
        }
        if (named == null && file.extension().length() > 4) {
            named = RoleFromName.fromWords(file.extension());
        }
        return named == null ? LayerRole.UNKNOWN : named;
    }

    private Plating plating(BoardFile file, DrillFile drill, String prefix) {
        LayerRole stated = RoleFromFunction.of(drill.attribute("FileFunction"));
        if (stated == null) {
            stated = RoleFromFunction.of(job.functions().getOrDefault(file.plainName(), List.of()));
        }
        if (stated != null && stated.kind() == Kind.DRILL && stated.plating() != Plating.UNKNOWN) {
            return stated.plating();
        }
        if (drill.tools().stream().anyMatch(tool -> tool.plating() != Plating.UNKNOWN)) {
            boolean plated = drill.tools().stream().anyMatch(tool -> tool.plating() != Plating.NON_PLATED);
            boolean bare = drill.tools().stream().anyMatch(tool -> tool.plating() != Plating.PLATED);
            return plated && bare ? Plating.UNKNOWN : plated ? Plating.PLATED : Plating.NON_PLATED;
        }
        LayerRole named = RoleFromName.fromExtension(file);
        if (named != null && named.plating() != Plating.UNKNOWN) {
            return named.plating();
        }
        Plating plating = RoleFromName.plating(CommonPrefix.without(prefix, file.stem()));
        for (String comment : drill.comments()) {
            if (plating == Plating.UNKNOWN && comment.matches("(?i).*(?:layer|contents|type)\\s*[:=].*")) {
                plating = RoleFromName.plating(comment.toLowerCase(Locale.ROOT));
            }
        }
        return plating;
    }

    /** Pads and extent of the copper, or of all layers if there is none. */
    private static KnownPads known(List<Layer> layers) {
        var copper = layers.stream().filter(layer -> layer.role().isCopper()).toList();
        var from = copper.isEmpty() ? layers : copper;
        var extent = new Envelope();
        var outside = new Envelope();
        layers.stream().filter(layer -> layer.role().kind() == Kind.OUTLINE).forEach(layer -> reach(layer, outside));
        from.forEach(layer -> reach(layer, extent));
        var pads = new KnownPads(outside.isNull() || !extent.intersects(outside) ? extent : outside);
        for (Layer layer : from) {
            if (layer.gerber() != null) {
                for (Drawn object : layer.gerber().objects()) {
                    if (object instanceof Flash flash) {
                        pads.add(flash.x(), flash.y());
                    }
                }
            }
        }
        return pads;
    }

    private static void reach(Layer layer, Envelope extent) {
        if (layer.gerber() == null) {
            return;
        }
        for (Drawn object : layer.gerber().objects()) {
            switch (object) {
                case Flash flash -> extent.expandToInclude(flash.x(), flash.y());
                case Stroke stroke -> {
                    extent.expandToInclude(stroke.x1(), stroke.y1());
                    extent.expandToInclude(stroke.x2(), stroke.y2());
                }
                case Region region -> {
                    for (int i = 0; i < region.contour().length; i += 2) {
                        extent.expandToInclude(region.contour()[i], region.contour()[i + 1]);
                    }
                }
            }
        }
    }

    static Side opposite(Side side) {
        return side == Side.TOP ? Side.BOTTOM : Side.TOP;
    }
}
