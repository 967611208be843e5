package hqb.places.district;

import hqb.places.district.Survey.SurveyedBlock;
import hqb.places.district.Survey.SurveyedBuilding;
import hqb.places.district.Survey.SurveyedGreen;
import hqb.places.district.Survey.SurveyedStreet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

/** Composes the map from the survey, back to front: grounds, greens, streets, metro, houses, buildings, trees. */
final class DistrictMap {
    private static final double STOREY_METRES = 4.1;
    private static final long SEED = 20240831;

    private final Survey survey;
    private final Map<String, Street> streets;
    private final List<Feature> features = new ArrayList<>();
    private final RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(SEED);

    private DistrictMap(Survey survey) {
        this.survey = survey;
        this.streets = survey.streets().stream().map(SurveyedStreet::street).collect(Collectors.toMap(Street::slug, Function.identity()));
    }

    /** The whole map as a GeoJSON feature collection, one feature a line; the same text for the same survey. */
    static String draw(Survey survey) {
        return new DistrictMap(survey).compose();
    }

    /** Where each surveyed building stands on the map, in the survey's order. */
    static List<Plot> plots(Survey survey) {
        List<Street> drawn = survey.streets().stream().filter(SurveyedStreet::drawn).map(SurveyedStreet::street).toList();
        return new Settlement(drawn).settle(survey.buildings().stream().map(DistrictMap::surveyedPlot).toList());
    }

    private static Plot surveyedPlot(SurveyedBuilding building) {
        Point nudge = new Point(building.nudgeM().get(0), building.nudgeM().get(1));
        return new Plot(Plane.point(building.lon(), building.lat()).plus(nudge), building.widthM(), building.depthM(), Plane.GRID_ANGLE);
    }

    private String compose() {
        List<Plot> plots = plots(survey);
        List<Plot> standing = new ArrayList<>(plots);
        drawBoundary();
        drawBlocks();
        List<Plot> greens = drawGreens(standing);
        drawStreets();
        drawMetro();
        drawHouses(standing);
        drawBuildings(plots);
        drawTrees(greens);
        return features.stream().map(Feature::json)
                .collect(Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
    }

    private void drawBoundary() {
        Block area = Block.between(street("huafu-road"), street("shangbu-middle-road"), street("shennan-middle-road"),
                street("hongli-road"), "market");
        features.add(Feature.polygon(area.ring(), "boundary", "huaqiangbei").named("Huaqiangbei commercial area", "华强北商业区"));
    }

    private void drawBlocks() {
        for (SurveyedBlock surveyed : survey.blocks()) {
            Block block = block(surveyed);
            String kind = surveyed.use().equals("park") ? "park" : "block";
            features.add(Feature.polygon(block.ring(), kind, surveyed.slug()).named(surveyed.nameEn(), surveyed.nameZh()).with("use",
                    surveyed.use()));
        }
    }

    private List<Plot> drawGreens(List<Plot> standing) {
        List<Plot> greens = new ArrayList<>();
        for (SurveyedGreen green : survey.greens()) {
            Plot plot = new Plot(Plane.point(green.lon(), green.lat()), green.widthM(), green.depthM(), Plane.GRID_ANGLE);
            if (standing.stream().anyMatch(plot.grown(2)::overlaps)) {
                throw new IllegalStateException(green.slug() + " lies under a building");
            }
            greens.add(plot);
            features.add(Feature.polygon(Outline.of("chamfered", plot), "park", green.slug()).with("use", "green"));
        }
        standing.addAll(greens);
        return greens;
    }

    private void drawStreets() {
        survey.streets().stream().filter(SurveyedStreet::drawn).map(SurveyedStreet::street).forEach(
                street -> features.add(Feature.line(street.line(), "street", street.slug()).named(street.nameEn(), street.nameZh())
                        .with("roadClass", street.roadClass()).with("widthM", street.width())));
    }

    private void drawMetro() {
        survey.metroLines().forEach(line -> features.add(Feature.line(Survey.points(line.path()), "metro-line", line.slug())
                .named(line.nameEn(), line.nameZh()).with("line", line.line()).with("colour", line.colour())));
        survey.metroStations().forEach(station -> features.add(
                Feature.point(Plane.point(station.lon(), station.lat()), "metro-station", station.slug())
                        .named(station.nameEn(), station.nameZh()).with("lines", station.lines())));
    }

    private void drawHouses(List<Plot> standing) {
        Infill infill = new Infill(random, Plane.GRID_ANGLE);
        int number = 0;
        for (SurveyedBlock surveyed : survey.blocks()) {
            if (surveyed.use().equals("park")) {
                continue;
            }
            for (Plot plot : infill.fill(block(surveyed), standing)) {
                features.add(Feature.polygon(Outline.of(infill.shape(plot), plot), "house", "house-" + ++number).with("heightM",
                        metres(infill.storeys(surveyed.use(), plot) * 3.3)));
            }
        }
    }

    private void drawBuildings(List<Plot> plots) {
        for (int i = 0; i < plots.size(); i++) {
            SurveyedBuilding building = survey.buildings().get(i);
            Plot plot = plots.get(i);
            List<List<Point>> towers = Outline.towers(building.shape(), plot);
            int podium = towers.isEmpty() ? building.floors() : Math.min(building.floors(), 6);
            features.add(Feature.polygon(Outline.of(building.shape(), plot), "building", building.slug())
                    .named(building.nameEn(), building.nameZh()).with("market", building.market()).with("floors", building.floors())
                    .with("heightM", metres(podium * STOREY_METRES)).with("lat", degrees(Plane.lat(plot.centre())))
                    .with("lon", degrees(Plane.lon(plot.centre()))));
            for (int t = 0; t < towers.size(); t++) {
                int storeys = building.floors() - (t == 0 ? 0 : building.floors() / 5);
                features.add(
                        Feature.polygon(towers.get(t), "tower", building.slug() + "-tower-" + (t + 1)).with("building", building.slug())
                                .with("heightM", metres(storeys * STOREY_METRES)));
            }
        }
    }

    private void drawTrees(List<Plot> greens) {
        List<Point> trees = new ArrayList<>();
        for (double side : new double[]{-9, 9}) {
            trees.addAll(row(street("huaqiang-north-road").beside(side), 13, 40));
        }
        for (double side : new double[]{-26, 26}) {
            trees.addAll(row(street("shennan-middle-road").beside(side), 24, 30));
        }
        greens.forEach(green -> trees.addAll(scattered(green)));
        survey.blocks().stream().filter(block -> block.use().equals("park")).forEach(park -> trees.addAll(scattered(block(park))));
        int number = 0;
        for (Point tree : trees) {
            features.add(Feature.point(tree, "tree", "tree-" + ++number));
        }
    }

    private static List<Point> row(List<Point> line, double every, double fromEnds) {
        List<Point> trees = new ArrayList<>();
        double carried = fromEnds;
        for (int i = 1; i < line.size(); i++) {
            Point along = line.get(i).minus(line.get(i - 1));
            double length = along.length() - (i == line.size() - 1 ? fromEnds : 0);
            for (; carried < length; carried += every) {
                trees.add(line.get(i - 1).plus(along.unit().times(carried)));
            }
            carried -= length;
        }
        return trees;
    }

    private List<Point> scattered(Plot green) {
        List<Point> trees = new ArrayList<>();
        for (int i = 0; i < green.width() * green.depth() / 260; i++) {
            trees.add(green.at((random.nextDouble() - 0.5) * 0.8, (random.nextDouble() - 0.5) * 0.8));
        }
        return trees;
    }

    private List<Point> scattered(Block park) {
        List<Point> trees = new ArrayList<>();
        double west = park.ring().stream().mapToDouble(Point::x).min().orElseThrow();
        double east = park.ring().stream().mapToDouble(Point::x).max().orElseThrow();
        double south = park.ring().stream().mapToDouble(Point::y).min().orElseThrow();
        double north = park.ring().stream().mapToDouble(Point::y).max().orElseThrow();
        for (double y = south; y < north; y += 26) {
            for (double x = west; x < east; x += 26) {
                Point tree = new Point(x + 20 * random.nextDouble(), y + 20 * random.nextDouble());
                if (random.nextDouble() < 0.6 && park.contains(tree)) {
                    trees.add(tree);
                }
            }
        }
        return trees;
    }

    private Block block(SurveyedBlock surveyed) {
        return Block.between(street(surveyed.west()), street(surveyed.east()), street(surveyed.south()), street(surveyed.north()),
                surveyed.use());
    }

    private Street street(String slug) {
        Street street = streets.get(slug);
        if (street == null) {
            throw new IllegalArgumentException("no street " + slug);
        }
        return street;
    }

    private static double metres(double exact) {
        return Math.round(exact * 10) / 10.0;
    }

    private static double degrees(double exact) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.6f", exact));
    }
}
