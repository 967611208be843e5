package hqb.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The user that PostgreSQL and Elasticsearch run as. Both refuse to run as root, so a start by root hands them to the unprivileged user
 * 65534 (nobody); everybody else runs them as themselves. On Linux the kernel is asked to end them when we end, however that happens.
 */
final class ServerUser {
    private static final int NOBODY = 65534;

    private final boolean root;
    private final boolean setpriv;

    private ServerUser(boolean root, boolean setpriv) {
        this.root = root;
        this.setpriv = setpriv;
    }

    /** The user for children of this process. */
    static ServerUser current() {
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean setpriv = Files.isExecutable(Path.of("/usr/bin/setpriv")) || Files.isExecutable(Path.of("/bin/setpriv"));
        if (root && !setpriv) {
            throw new StartFailure("PostgreSQL and Elasticsearch refuse to run as root, and the program setpriv (package util-linux),"
                    + " which would run them as another user, is missing: install it or start as a normal user.");
        }
        return new ServerUser(root, setpriv);
    }

    /** Whether the servers run as somebody else than we do. */
    boolean isOther() {
        return root;
    }

    /** The command to run so that this user runs {@code command} and gets {@code signal} (a name such as INT) when we are gone. */
    List<String> run(String signal, List<String> command) {
        var all = new ArrayList<String>();
        if (setpriv) {
            all.addAll(List.of("setpriv", "--pdeathsig=" + signal));
            if (root) {
                all.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
            }
            all.add("--");
        }
        all.addAll(command);
        return all;
    }

    /** Makes this user the owner of a file or folder and of all that is in it. */
    void give(Path path) throws IOException {
        if (!root) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Whether this user can enter a folder, all folders above it included. */
    boolean canEnter(Path folder) throws IOException {
        return !root || succeeds(run("KILL", List.of("test", "-x", folder.toAbsolutePath().toString(), "-a", "-r", folder.toString())));
    }

    private static boolean succeeds(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking what the server user may read", e);
        }
    }
}
