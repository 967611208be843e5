package hqb.places.district;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the map is drawn from: the committed files of the district, positions in WGS-84, sizes in metres. */
record Survey(List<SurveyedBuilding> buildings, List<SurveyedStreet> streets, List<SurveyedBlock> blocks, List<SurveyedGreen> greens,
        List<MetroLine> metroLines, List<MetroStation> metroStations) {

    /** Reads the six files of a folder. */
    static Survey read(Path folder) {
        return new Survey(rows(folder, "buildings", SurveyedBuilding.class), rows(folder, "streets", SurveyedStreet.class),
                rows(folder, "blocks", SurveyedBlock.class), rows(folder, "greens", SurveyedGreen.class),
                rows(folder, "metro-lines", MetroLine.class), rows(folder, "metro-stations", MetroStation.class));
    }

    private static <T> List<T> rows(Path folder, String name, Class<T> type) {
        try (InputStream file = Files.newInputStream(folder.resolve(name + ".json"))) {
            return ObjectMapper.getDefault().readValue(file, Argument.listOf(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A building as surveyed; {@code nudgeM} moves it to the side of the street that its number says, before anything else. */
    @Serdeable
    record SurveyedBuilding(String slug, String nameEn, String nameZh, double lat, double lon, boolean market, int floors, double widthM,
            double depthM, String shape, List<Double> nudgeM) {
    }

    /** A street's centre line as [lon, lat] pairs. A street of the class edge borders a block and is not drawn. */
    @Serdeable
    record SurveyedStreet(String slug, @Nullable String nameEn, @Nullable String nameZh, String roadClass, double widthM,
            List<List<Double>> line) {

        Street street() {
            return new Street(slug, nameEn, nameZh, roadClass, widthM, points(line));
        }

        boolean drawn() {
            return !roadClass.equals("edge");
        }
    }

    /** A block by the streets around it. The use park makes it a park. */
    @Serdeable
    record SurveyedBlock(String slug, @Nullable String nameEn, @Nullable String nameZh, String west, String east, String south,
            String north, String use) {
    }

    /** A small green inside a block, with its middle. */
    @Serdeable
    record SurveyedGreen(String slug, double lon, double lat, double widthM, double depthM) {
    }

    /** A metro line's course as [lon, lat] pairs, straight from station to station, and its colour on signs. */
    @Serdeable
    record MetroLine(String slug, String nameEn, String nameZh, String line, String colour, List<List<Double>> path) {
    }

    /** A metro station and the numbers of its lines. */
    @Serdeable
    record MetroStation(String slug, String nameEn, String nameZh, List<String> lines, double lon, double lat) {
    }

    /** [lon, lat] pairs as points of the plane. */
    static List<Point> points(List<List<Double>> lonLat) {
        return lonLat.stream().map(pair -> Plane.point(pair.get(0), pair.get(1))).toList();
    }
}
