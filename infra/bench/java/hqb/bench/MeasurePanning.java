package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.platform.local.DatabaseAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Measures how smoothly a browser pans over a floor of many counters, against an empty page in the same run. */
final class MeasurePanning {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BUILDING = "seg-plaza";
    private static final int LEVEL = 11;
    private static final int COLUMNS = 100;
    private static final int ROWS = 60;
    private static final int SECONDS = 4;
    private static final String FLOOR = """
            INSERT INTO places_floor (building_slug, level, label, name_en, name_zh, width_m, height_m)
            VALUES ('%s', %d, '%dF', 'Very many counters', '很多柜台', 90, 80) ON CONFLICT DO NOTHING
            """.formatted(BUILDING, LEVEL, LEVEL);
    private static final String COUNTERS = """
            INSERT INTO places_counter (id, building_slug, level, number, x_m, y_m, w_m, h_m, trade)
            SELECT uuidv7(), '%s', %d, '%d' || chr(65 + r / 3) || lpad((r %% 3 * %d + c)::text, 3, '0'), c * 0.89 + 0.3, r * 1.32 + 0.3, 0.8, 1.1,
                (ARRAY['components', 'connectors', 'power', 'instruments', 'computers', 'phones', 'security', 'other'])[r / 8 + 1]
            FROM generate_series(0, %d) AS c, generate_series(0, %d) AS r ON CONFLICT DO NOTHING
            """
            .formatted(BUILDING, LEVEL, LEVEL, COLUMNS, COLUMNS - 1, ROWS - 1);

    private final Path script;

    MeasurePanning(Path home) {
        this.script = home.resolve("spaces/pan.mjs");
    }

    /** Makes the floor. */
    void prepare(DatabaseAddress database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(FLOOR);
            statement.execute(COUNTERS);
        }
    }

    /** Pans, and says how it went as a section of the report. */
    String measure(String url, Path log, int rounds) throws IOException {
        Process process = new ProcessBuilder("node", script.toString(), url, "/markets/" + BUILDING + "?floor=" + LEVEL + 'F',
                Integer.toString(SECONDS), Integer.toString(rounds)).redirectError(log.toFile()).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (answer.isBlank()) {
            throw new IOException("the browser did not answer: " + Files.readString(log));
        }
        JsonNode told = JSON.readTree(answer);
        return String.format(Locale.ROOT,
                """
                        ## Panning over a floor

                        A floor of %,d counters at /markets/%s, scrolled every frame along a curve of %,.0f by %,.0f px, for %d s, %d rounds, each after
                        the same on an empty page; Chromium %s, headless, without a graphics processor. A floor this large is one
                        picture; over it lie the %,d counters in sight at the end, to be chosen.

                        | | frames a second, median | mean | 95 %% of frames within |
                        | --- | ---: | ---: | ---: |
                        | the floor | **%.1f** | %.1f | %.1f ms |
                        | an empty page | %.1f | %.1f | %.1f ms |

                        Aim: a median of at least 55.
                        """,
                COLUMNS * ROWS, BUILDING, told.at("/floor/rightPx").asDouble(), told.at("/floor/downPx").asDouble(), SECONDS, rounds,
                told.get("browser").asText(), told.get("drawn").asInt(), told.at("/floor/medianFps").asDouble(),
                told.at("/floor/meanFps").asDouble(), told.at("/floor/p95Ms").asDouble(), told.at("/empty/medianFps").asDouble(),
                told.at("/empty/meanFps").asDouble(), told.at("/empty/p95Ms").asDouble());
    }
}
