package hqb.places.indoor;

import hqb.places.Building;
import hqb.places.Rectangle;
import hqb.places.Spot;
import hqb.places.Trade;
import hqb.places.indoor.Fault.Code;
import hqb.places.indoor.FilePlan.FileCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Makes floors and counters of features and says what is wrong with them. Counters are kiosks, and units that have a name; other units,
 * such as walkways and stairs, and all other features are counted only.
 */
final class ReadPlans {
    private static final int MOST_COUNTERS = 10_000;
    private static final int LONGEST_NUMBER = 20;
    private static final double LEAST_M2 = 0.2;
    /** What two counters may share: less than centimetres of rounding along their sides. */
    private static final double SHARED_M2 = 0.06;
    /** How far a counter may reach over the floor's edge, in metres. */
    private static final double EDGE_M = 0.06;
    /** How far a floor may reach over the building's plot, whose outline is an estimate. */
    private static final double OVERHANG_M = 2;
    private static final Set<String> NO_COUNTERS = Set.of("walkway", "opentobelow", "elevator", "escalator", "stairs", "steps", "ramp",
            "movingwalkway", "nonpublic", "structure", "column");

    private final Building building;
    private final FloorFrame frame;
    private final Coordinates coordinates;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<Integer, Level> byNumber = new TreeMap<>();
    private int used;

    private ReadPlans(Building building, FloorFrame frame, Coordinates coordinates) {
        this.building = building;
        this.frame = frame;
        this.coordinates = coordinates;
    }

    /** What a file says: plans from the lowest level up, faults, and how many features were of no use here. */
    record Read(List<FilePlan> plans, List<Fault> faults, int ignored) {
    }

    private static final class Level {
        private final int number;
        private final ImdfFeature feature;
        private final @Nullable List<Spot> outline;
        private final Polygon shape;
        private final List<FileCounter> counters = new ArrayList<>();
        private final Map<String, ImdfFeature> numbers = new HashMap<>();
        private @Nullable Rectangle atrium;

        Level(int number, ImdfFeature feature, @Nullable List<Spot> outline, Polygon shape) {
            this.number = number;
            this.feature = feature;
            this.outline = outline;
            this.shape = shape;
        }
    }

    /** Reads the features of a building whose plans have that frame. */
    static Read read(List<ImdfFeature> features, Building building, FloorFrame frame, Coordinates coordinates) {
        ReadPlans reader = new ReadPlans(building, frame, coordinates);
        features.stream().filter(feature -> feature.type().equals("level")).forEach(reader::level);
        features.forEach(reader::counter);
        List<FilePlan> plans = new ArrayList<>();
        for (Level level : reader.byNumber.values()) {
            reader.checkOverlaps(level);
            plans.add(new FilePlan(level.number, level.feature.label("short_name", "en").orElse(null),
                    level.feature.label("name", "en").orElse(null), level.feature.label("name", "zh").orElse(null), level.outline,
                    level.atrium, level.counters));
        }
        return new Read(plans, reader.faults, features.size() - reader.used);
    }

    private void level(ImdfFeature feature) {
        used++;
        Optional<Integer> ordinal = feature.number("ordinal");
        int number = ordinal.map(count -> count >= 0 ? count + 1 : count).orElse(0);
        if (number == 0 || number > building.floors() || number < -building.basements()) {
            faults.add(Fault.of(Code.UNKNOWN_LEVEL, feature,
                    "Level " + feature.id() + " has the ordinal " + feature.text("ordinal").orElse("(none)") + "; the building has "
                            + building.floors() + " floors (0 is the street's) and " + building.basements() + " basements.",
                    "楼层 " + feature.id() + " 的序号为 " + feature.text("ordinal").orElse("（无）") + "；该楼地上 " + building.floors() + " 层（0 为首层），地下 "
                            + building.basements() + " 层。"));
            return;
        }
        Level twin = byNumber.get(number);
        if (twin != null) {
            faults.add(Fault.between(Code.DUPLICATE_LEVEL, feature, twin.feature,
                    "Levels " + twin.feature.id() + " and " + feature.id() + " have the same ordinal.",
                    "楼层 " + twin.feature.id() + " 与 " + feature.id() + " 序号相同。"));
            return;
        }
        List<Spot> outline = null;
        if (feature.geometry() != null && !feature.geometry().isNull()) {
            outline = shape(feature).orElse(null);
        }
        Polygon shape = Shapes.polygon(outline == null ? frame.extent() : outline);
        if (outline != null && !Shapes.polygon(frame.extent()).buffer(OVERHANG_M).covers(shape)) {
            faults.add(Fault.of(Code.OUTSIDE_BUILDING, feature, "Level " + feature.id() + " lies outside of " + building.nameEn()
                    + ". Are the coordinates the right ones?", "楼层 " + feature.id() + " 超出了" + building.nameZh() + "的范围，请检查坐标系。"));
        }
        boolean whole = outline != null && Shapes.isRectangle(outline) && shape.getArea() >= 0.99 * frame.widthM() * frame.heightM();
        Level made = new Level(number, feature, whole ? null : outline, shape);
        levels.put(feature.id(), made);
        byNumber.put(number, made);
    }

    private void counter(ImdfFeature feature) {
        boolean unit = feature.type().equals("unit");
        if (!unit && !feature.type().equals("kiosk")) {
            return;
        }
        Optional<String> number = feature.label("name", "en");
        String category = feature.text("category").orElse("");
        boolean opening = unit && category.equals("opentobelow");
        if (unit && !opening && (number.isEmpty() || NO_COUNTERS.contains(category))) {
            return;
        }
        used++;
        Level level = levels.get(feature.text("level_id").orElse(""));
        if (level == null) {
            faults.add(Fault.of(Code.UNKNOWN_LEVEL, feature,
                    "Counter " + feature.id() + " is on the level " + feature.text("level_id").orElse("(none)")
                            + ", which is no good level of this file.",
                    "柜台 " + feature.id() + " 所在楼层 " + feature.text("level_id").orElse("（无）") + " 不在文件的有效楼层中。"));
            return;
        }
        List<Spot> corners = shape(feature).orElse(null);
        if (corners == null) {
            return;
        }
        if (opening) {
            level.atrium = Shapes.bounds(corners);
            return;
        }
        if (isNumbered(feature, number.orElse(""), level)) {
            place(feature, number.orElse(""), corners, level);
        }
    }

    private boolean isNumbered(ImdfFeature feature, String number, Level level) {
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            faults.add(Fault.of(Code.NO_NUMBER, feature, "Counter " + feature.id() + " has no number of up to 20 letters as its name.",
                    "柜台 " + feature.id() + " 没有编号（名称，至多 20 个字符）。"));
            return false;
        }
        ImdfFeature twin = level.numbers.putIfAbsent(number, feature);
        if (twin != null) {
            faults.add(Fault.between(Code.DUPLICATE_NUMBER, feature, twin,
                    "Counters " + twin.id() + " and " + feature.id() + " have the same number " + number + ".",
                    "柜台 " + twin.id() + " 与 " + feature.id() + " 编号同为 " + number + "。"));
            return false;
        }
        return true;
    }

    private void place(ImdfFeature feature, String number, List<Spot> corners, Level level) {
        if (level.counters.size() == MOST_COUNTERS) {
            faults.add(Fault.of(Code.TOO_MANY, feature, "A floor has at most 10,000 counters.", "每层至多 10,000 个柜台。"));
            return;
        }
        Polygon shape = Shapes.polygon(corners);
        if (shape.getArea() < LEAST_M2) {
            faults.add(Fault.of(Code.TOO_SMALL, feature, "Counter " + feature.id() + " has less than 0.2 m².",
                    "柜台 " + feature.id() + " 面积不足 0.2 平方米。"));
            return;
        }
        if (!level.shape.buffer(EDGE_M).covers(shape)) {
            faults.add(Fault.between(Code.OUTSIDE_FLOOR, feature, level.feature,
                    "Counter " + feature.id() + " (" + number + ") lies outside of its floor.",
                    "柜台 " + feature.id() + "（" + number + "）超出所在楼层。"));
            return;
        }
        Trade trade = feature.text("hqb:trade").flatMap(Trade::ofCode).orElse(null);
        level.counters.add(new FileCounter(feature, number, Shapes.bounds(corners), Shapes.isRectangle(corners) ? null : corners, trade));
    }

    private Optional<List<Spot>> shape(ImdfFeature feature) {
        Optional<List<Spot>> corners = Shapes.corners(feature.geometry(), coordinates, frame);
        if (corners.isEmpty()) {
            faults.add(Fault.of(Code.NO_POLYGON, feature, "Feature " + feature.id() + " needs a polygon of 3 to 500 corners without holes.",
                    "要素 " + feature.id() + " 须为无洞、3 至 500 个顶点的多边形。"));
        } else if (!Shapes.polygon(corners.get()).isValid()) {
            faults.add(Fault.of(Code.SELF_CROSSING, feature, "The outline of " + feature.id() + " crosses itself.",
                    "要素 " + feature.id() + " 的轮廓自相交。"));
            return Optional.empty();
        }
        return corners;
    }

    private void checkOverlaps(Level level) {
        STRtree placed = new STRtree();
        record Placed(FileCounter counter, Geometry shape) {
        }
        List<Placed> all = new ArrayList<>();
        for (FileCounter counter : level.counters) {
            List<Spot> outline = counter.outline();
            all.add(new Placed(counter, Shapes.polygon(outline == null ? FloorFrame.corners(counter.place()) : outline)));
        }
        all.forEach(one -> placed.insert(one.shape.getEnvelopeInternal(), one));
        Map<FileCounter, Integer> order = new HashMap<>();
        level.counters.forEach(counter -> order.put(counter, order.size()));
        for (Placed one : all) {
            for (Object found : placed.query(one.shape.getEnvelopeInternal())) {
                Placed other = (Placed) found;
                if (order.getOrDefault(other.counter, 0) < order.getOrDefault(one.counter, 0)
                        && one.shape.intersection(other.shape).getArea() > SHARED_M2) {
                    ImdfFeature mine = one.counter.feature();
                    ImdfFeature theirs = other.counter.feature();
                    faults.add(Fault.between(Code.OVERLAP, mine, theirs,
                            "Counters " + theirs.id() + " (" + other.counter.number() + ") and " + mine.id() + " (" + one.counter.number()
                                    + ") overlap.",
                            "柜台 " + theirs.id() + "（" + other.counter.number() + "）与 " + mine.id() + "（" + one.counter.number() + "）重叠。"));
                }
            }
        }
    }
}
