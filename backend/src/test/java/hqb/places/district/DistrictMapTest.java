package hqb.places.district;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.places.district.Survey.SurveyedBuilding;
import hqb.places.district.Survey.SurveyedStreet;
import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outlines are checked with the JDK's own geometry, which shares nothing with the code that placed them. */
class DistrictMapTest {
    private static final Path FOLDER = Path.of("src/main/demo/district");
    private static final Survey SURVEY = Survey.read(FOLDER);
    private static final List<Plot> PLOTS = DistrictMap.plots(SURVEY);

    @Test
    void theCommittedMapIsTheOneThatTheSurveyGives() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("district.geojson"))).isEqualTo(DistrictMap.draw(SURVEY));
    }

    @Test
    void noTwoBuildingsOverlap() {
        for (int i = 0; i < PLOTS.size(); i++) {
            for (int j = 0; j < i; j++) {
                Area common = outline(i);
                common.intersect(outline(j));
                assertThat(common.isEmpty()).as(slug(i) + " and " + slug(j)).isTrue();
            }
        }
    }

    @Test
    void noBuildingStandsInAStreet() {
        List<Street> streets = SURVEY.streets().stream().filter(SurveyedStreet::drawn).map(SurveyedStreet::street).toList();
        for (Street street : streets) {
            Area roadway = roadway(street);
            for (int i = 0; i < PLOTS.size(); i++) {
                Area common = outline(i);
                common.intersect(roadway);
                assertThat(common.isEmpty()).as(slug(i) + " and " + street.slug()).isTrue();
            }
        }
    }

    @Test
    void everyBuildingStaysWithinTheErrorOfItsSurvey() {
        for (int i = 0; i < PLOTS.size(); i++) {
            SurveyedBuilding building = SURVEY.buildings().get(i);
            double moved = PLOTS.get(i).centre().minus(Plane.point(building.lon(), building.lat())).length();
            assertThat(moved).as(slug(i)).isLessThan(80);
        }
    }

    @Test
    void streetNumbersDecideTheSideOfTheStreet() {
        assertThat(at("seg-plaza").x()).as("even numbers of Huaqiang North Road are east").isPositive();
        assertThat(at("huaqiang-electronics-world-1").x()).as("odd numbers are west").isNegative();
        assertThat(at("chiwei-building").y()).as("odd numbers of Shennan Middle Road are south").isLessThan(-60);
        assertThat(at("electronics-science-and-technology-building").y()).as("even numbers are north").isGreaterThan(-40);
    }

    @Test
    void thePlaneIsTrueToTheEllipsoid() {
        Point corner = Plane.point(114.0925, 22.5534);
        assertThat(Plane.lon(corner)).isCloseTo(114.0925, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(corner.x()).isCloseTo(1151.5, org.assertj.core.data.Offset.offset(1.0));
        assertThat(corner.y()).isCloseTo(1074.2, org.assertj.core.data.Offset.offset(1.0));
    }

    private static Point at(String slug) {
        for (int i = 0; i < PLOTS.size(); i++) {
            if (slug(i).equals(slug)) {
                return PLOTS.get(i).centre();
            }
        }
        throw new AssertionError("no building " + slug);
    }

    private static String slug(int i) {
        return SURVEY.buildings().get(i).slug();
    }

    private static Area outline(int i) {
        return new Area(path(Outline.of(SURVEY.buildings().get(i).shape(), PLOTS.get(i)), true));
    }

    private static Area roadway(Street street) {
        return new Area(new BasicStroke((float) street.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(path(street.line(), false)));
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
