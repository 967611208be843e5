package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Boards of others whose size and holes are known. */
class RealBoardsTest {

    record Known(String name, @Nullable Double width, @Nullable Double height, int layers, int holes, int slots) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Known> committed() throws IOException {
        try (InputStream in = Objects.requireNonNull(RealBoardsTest.class.getResourceAsStream("/boards/index.csv"))) {
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8)).toList().stream();
        }
    }

    static Stream<Known> rows(String csv) {
        List<String> header = List.of(csv.lines().findFirst().orElse("").split(",", -1));
        return csv.lines().skip(1).map(line -> {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            return new Known(cells[0], number(cells[header.indexOf("width_mm")]), number(cells[header.indexOf("height_mm")]),
                    Integer.parseInt(cells[header.indexOf("copper_layers")]), Integer.parseInt(cells[header.indexOf("drill_hits")]),
                    Integer.parseInt(cells[header.indexOf("slots")]));
        });
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    @ParameterizedTest
    @MethodSource("committed")
    void sizeLayersAndHolesAreThoseOfTheDesign(Known known) {
        assertThat(differences(known, AnalyseBoard.analyse(Sets.resource(known.name())))).isEmpty();
    }

    /** Needs a folder of zips with an index.csv like that of the resources. Sets without a known size are only read. */
    @Test
    @EnabledIfSystemProperty(named = "hqb.boards", matches = ".+")
    void everyBoardOfAFolderIsThatOfTheDesign() throws IOException {
        Path folder = Path.of(System.getProperty("hqb.boards"));
        var differences = new java.util.TreeMap<String, String>();
        for (Known known : rows(Files.readString(folder.resolve("index.csv"))).toList()) {
            try (InputStream in = Files.newInputStream(folder.resolve(known.name()))) {
                String found = differences(known, AnalyseBoard.analyse(Sets.unpack(in)));
                if (!found.isEmpty()) {
                    differences.put(known.name(), found);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static String differences(Known known, BoardAnalysis found) {
        String expected = sizes(known.width, known.height) + " layers " + known.layers + " holes " + known.holes + " slots " + known.slots;
        boolean same = near(known.width, found.widthMm()) && near(known.height, found.heightMm()) && known.layers == found.copperLayers()
                && known.holes == found.holes() && known.slots == found.slots();
        return same ? ""
                : "expected " + expected + " but found " + sizes(found.widthMm(), found.heightMm()) + " layers " + found.copperLayers()
                        + " holes "
                        + found.holes() + " slots " + found.slots();
    }

    private static String sizes(@Nullable Double width, @Nullable Double height) {
        return width + " x " + height;
    }

    /** The tables give three decimals. */
    private static boolean near(@Nullable Double known, @Nullable Double found) {
        return known == null ? found == null : found != null && Math.abs(known - found) <= 0.0011;
    }
}
