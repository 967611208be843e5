package hqb.platform.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The folder of a local start ({@code .local}): data, logs and process ids of its servers. One process holds it at a time. Where the
 * servers run as another user who cannot enter it, data and programs lie in a folder of our own below {@code /var/tmp}.
 */
public final class ServerFolder implements AutoCloseable {
    private final Path root;
    private final ServerUser user;
    private final FileChannel lockFile;
    private final Path servers;

    private ServerFolder(Path root, ServerUser user, FileChannel lockFile, Path servers) {
        this.root = root;
        this.user = user;
        this.lockFile = lockFile;
        this.servers = servers;
    }

    /**
     * Takes the folder, makes it if need be, and ends servers that a killed process left in it.
     *
     * @param fresh whether all that is in it goes away first
     * @throws StartFailure if another process holds it
     */
    public static ServerFolder open(Path folder, boolean fresh) throws IOException {
        Path root = Files.createDirectories(folder).toRealPath();
        FileChannel lockFile = lock(root);
        ServerUser user = ServerUser.current();
        Path servers = user.canEnter(root) ? root : outside(root);
        for (String name : new String[]{"postgresql.pid", "elasticsearch.pid"}) {
            Child.endLeftOver(root.resolve(name));
        }
        if (fresh) {
            try (var files = Files.newDirectoryStream(root, file -> !file.endsWith("lock"))) {
                for (Path file : files) {
                    Folders.delete(file);
                }
            }
            if (!servers.equals(root)) {
                Folders.delete(servers);
            }
        }
        Files.createDirectories(root.resolve("logs"));
        Files.createDirectories(servers);
        return new ServerFolder(root, user, lockFile, servers);
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        if (lock == null) {
            String holder = new String(Files.readAllBytes(root.resolve("lock")), StandardCharsets.UTF_8).strip();
            channel.close();
            throw new StartFailure("Virtual HQB is already running from this folder (process " + holder
                    + "); stop it first, or start this one from another checkout.");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())), 0);
        return channel;
    }

    private static Path outside(Path root) throws IOException {
        Path folder = Path.of("/var/tmp", "virtual-hqb-" + shortHash(root.toString()));
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            boolean ours = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
            if (!ours) {
                throw new StartFailure("The folder " + folder + " belongs to somebody else; remove it and start again.");
            }
        } else {
            Files.createDirectory(folder);
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    private static String shortHash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Where a server's log goes. */
    Path log(String server) {
        return root.resolve("logs").resolve(server + ".log");
    }

    /** Where a server's process id is kept. */
    Path pidFile(String server) {
        return root.resolve(server + ".pid");
    }

    /** The user that runs the servers. */
    ServerUser user() {
        return user;
    }

    /** The folder for a server's own files; the server's user can enter it. */
    Path home(String server) {
        return servers.resolve(server);
    }

    /** Programs where the server's user can read them: as they are, or a copy. */
    Path readable(Path programs, String name) throws IOException {
        if (user.canEnter(programs)) {
            return programs;
        }
        Path copy = servers.resolve(name);
        if (!Files.isDirectory(copy)) {
            Path building = servers.resolve(name + ".copying");
            Folders.delete(building);
            Folders.copy(programs, building);
            user.give(building);
            Files.move(building, copy);
        }
        return copy;
    }

    /** Lets go of the folder. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
