package hqb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;

/**
 * Where the servers of a running local start are, for commands that work on the same data. Only the owner can read it; it goes away
 * with the start.
 */
final class ServersFile implements AutoCloseable {
    private final Path file;

    private ServersFile(Path file) {
        this.file = file;
    }

    /** Writes those of the settings that say where a server is. */
    static ServersFile write(Path file, Map<String, Object> settings) throws IOException {
        Properties servers = new Properties();
        settings.forEach((name, value) -> {
            if (name.startsWith("hqb.database.") || name.startsWith("hqb.elasticsearch.")) {
                servers.setProperty(name, value.toString());
            }
        });
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(file)) {
            servers.store(writer, "servers of the local start that is running");
        }
        return new ServersFile(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
