package hqb.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the build has put the server programs.
 *
 * @param folder with {@code postgresql}, which holds the published archive, and {@code elasticsearch-<version>}
 */
public record Distributions(Path folder) {
    /** The folder that the system property {@code hqb.servers} names. */
    public static Distributions fromSystemProperty() {
        return new Distributions(Path.of(System.getProperty("hqb.servers", "target/servers")).toAbsolutePath());
    }

    Path postgres() throws IOException {
        return PostgresArchive.unpacked(folder.resolve("postgresql"));
    }

    Path elasticsearch() throws IOException {
        try (var found = Files.newDirectoryStream(folder, "elasticsearch-*")) {
            for (Path home : found) {
                return home;
            }
        } catch (java.nio.file.NoSuchFileException e) {
            // said below
        }
        throw new StartFailure("Elasticsearch is missing in " + folder + "; build the project with ./mvnw first.");
    }
}
