package hqb.prototyping.solids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Files of other people, against what another program measured of them: {@code solids/README.md}. */
class SolidFilesTest {
    private static final double SIX_DIGITS = 1e-5;

    @Test
    void theKeptFilesAreMeasuredAsAnotherProgramMeasuresThem() throws IOException, URISyntaxException {
        check(Path.of(Objects.requireNonNull(SolidFilesTest.class.getResource("/solids")).toURI()));
    }

    @Test
    @EnabledIfSystemProperty(named = "hqb.solids", matches = ".+")
    void aFolderOfFilesIsMeasuredAsItsIndexSays() throws IOException {
        check(Path.of(System.getProperty("hqb.solids")));
    }

    private static void check(Path folder) throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> index = CsvReader.builder().ofNamedCsvRecord(folder.resolve("index.csv"))) {
            rows = index.stream().toList();
        }
        assertThat(rows).isNotEmpty();
        for (NamedCsvRecord row : rows) {
            String name = row.getField("file");
            byte[] content = Files.readAllBytes(folder.resolve(name));
            if (row.getField("format").equals("unreadable") || row.getField("note").contains("four vertices")) {
                assertThat(catchThrowableOfType(UnreadableSolid.class, () -> MeasureSolid.measure(name, content))).as(name).isNotNull();
            } else {
                check(row, MeasureSolid.measure(name, content));
            }
        }
    }

    private static void check(NamedCsvRecord row, SolidAnalysis solid) {
        String name = solid.name();
        assertThat(solid.format()).as(name)
                .isEqualTo(row.getField("format").equals("ascii") ? SolidFormat.STL_ASCII : SolidFormat.STL_BINARY);
        assertThat(solid.triangles()).as(name).isEqualTo(Integer.parseInt(row.getField("triangles")));
        assertThat(solid.unmatchedEdges()).as(name).isEqualTo(Integer.parseInt(row.getField("unmatched_edges")));
        assertThat(solid.degenerate()).as(name).isEqualTo(Integer.parseInt(row.getField("degenerate")));
        close(name, solid.areaMm2(), row.getField("area"));
        close(name, solid.box().sizeX(), row.getField("bbox_x"));
        close(name, solid.box().sizeY(), row.getField("bbox_y"));
        close(name, solid.box().sizeZ(), row.getField("bbox_z"));
        assertThat(solid.watertight()).as(name).isEqualTo(solid.unmatchedEdges() == 0);
        if (solid.volumeMm3() != null) {
            close(name, solid.volumeMm3(), row.getField("volume"));
        }
        assertThat(solid.volumeMm3() != null).as(name).isEqualTo(solid.watertight());
        String unit = row.getField("note").contains("inches") ? "inch" : row.getField("note").contains("metres") ? "m" : "";
        if (!unit.isEmpty()) {
            assertThat(solid.unitGuess().code()).as(name).isEqualTo(unit);
        }
    }

    private static void close(String name, double measured, String stated) {
        double exact = Math.abs(Double.parseDouble(stated));
        assertThat(measured).as(name).isCloseTo(exact, within(SIX_DIGITS * exact));
    }
}
