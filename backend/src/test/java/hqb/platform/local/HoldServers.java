package hqb.platform.local;

import java.nio.file.Path;
import java.sql.DriverManager;

/**
 * A process that a test starts in order to kill it: holds both servers of a folder, adds a row to a table, says how many there are, and
 * waits.
 */
final class HoldServers {
    private HoldServers() {
    }

    public static void main(String[] args) throws Exception {
        var folder = ServerFolder.open(Path.of(args[0]), false);
        var wish = new LocalServers.Wish(true, true, Durability.KEPT, 512);
        LocalServers servers = LocalServers.begin(folder, Distributions.fromSystemProperty(), wish);
        DatabaseAddress database = servers.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (id int GENERATED ALWAYS AS IDENTITY)");
            statement.execute("INSERT INTO kept DEFAULT VALUES");
            var rows = statement.executeQuery("SELECT count(*) FROM kept");
            rows.next();
            System.out.println("rows " + rows.getInt(1));
        }
        Thread.currentThread().join();
    }
}
