package hqb.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own: listens on the loopback address only, with a password that is made with its data folder.
 */
final class PostgresServer implements AutoCloseable {
    private static final String NAME = "PostgreSQL";
    private static final String USER = "hqb";
    private static final int START_SECONDS = 120;

    private final Child child;
    private final DatabaseAddress address;

    private PostgresServer(Child child, DatabaseAddress address) {
        this.child = child;
        this.address = address;
    }

    /** Starts it, with its data folder made at the first start, and returns when the database {@code hqb} can be used. */
    static PostgresServer start(ServerFolder folder, Distributions distributions, Durability durability) throws IOException {
        Path programs = folder.readable(distributions.postgres(), "postgresql-programs");
        Path home = folder.home("postgresql");
        Path data = home.resolve("data");
        Path password = folder.root().resolve("postgresql.password");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(folder, programs, home, data, password);
        }
        Files.deleteIfExists(data.resolve("postmaster.pid")); // the folder is ours alone: whoever wrote it is gone
        int port = FreePort.any();
        Child child = Child.start(NAME, folder.user().run("INT", command(programs, data, port, durability)), environment(programs), home,
                folder.log("postgresql"), folder.pidFile("postgresql"));
        var server = new PostgresServer(child,
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/hqb", USER, Files.readString(password)));
        try {
            server.awaitDatabase(port);
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void initialise(ServerFolder folder, Path programs, Path home, Path data, Path password) throws IOException {
        Folders.delete(home); // what an interrupted first start left
        Files.createDirectories(home);
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        Files.writeString(password, HexFormat.of().formatHex(secret));
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        Path given = home.resolve("password");
        Files.copy(password, given);
        folder.user().give(home);
        Path unfinished = home.resolve("unfinished");
        var command = List.of(programs.resolve("bin/initdb").toString(), "--pgdata=" + unfinished, "--username=" + USER,
                "--pwfile=" + given, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                "--locale=C", "--no-sync", "--no-instructions");
        Child child = Child.start("PostgreSQL's initdb", folder.user().run("KILL", command), environment(programs), home,
                folder.log("postgresql"), folder.pidFile("initdb"));
        try {
            if (!child.process().waitFor(START_SECONDS, TimeUnit.SECONDS) || child.process().exitValue() != 0) {
                throw new StartFailure("PostgreSQL could not make its data folder; see " + folder.log("postgresql") + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL made its data folder", e);
        } finally {
            child.stop(Process::destroy, 5);
        }
        Files.delete(given);
        Files.move(unfinished, data);
    }

    private static List<String> command(Path programs, Path data, int port, Durability durability) {
        var command = new ArrayList<>(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()));
        var settings = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=",
                "timezone=UTC", "log_timezone=UTC", "shared_buffers=256MB", "max_wal_size=2GB", "max_connections=100", "jit=off"));
        if (durability == Durability.THROWN_AWAY) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private static Map<String, String> environment(Path programs) {
        return Map.of("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"), "LC_ALL", "C", "LD_LIBRARY_PATH",
                programs.resolve("lib").toString());
    }

    private void awaitDatabase(int port) throws IOException {
        String maintenance = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try (Connection connection = DriverManager.getConnection(maintenance, address.user(), address.password())) {
                makeDatabase(connection);
                return;
            } catch (SQLException e) {
                child.requireAlive();
                if (System.nanoTime() > end) {
                    throw new StartFailure("PostgreSQL did not answer within " + START_SECONDS + " seconds.", e);
                }
                Pause.milliseconds(100);
            }
        }
    }

    private static void makeDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean there = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'hqb'").next();
            if (!there) {
                statement.execute("CREATE DATABASE hqb");
            }
        }
    }

    /** How to reach it. */
    DatabaseAddress address() {
        return address;
    }

    /** Rolls open transactions back and ends it. */
    @Override
    public void close() {
        child.stop(process -> interrupt(process.pid()), 20);
    }

    /** Its interrupt signal is the "fast shutdown": it does not wait for clients to leave. */
    private static void interrupt(long pid) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
