package hqb.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A server process of ours. A thread of its own starts it and stays until it ends, because the kernel's death signal comes when the
 * starting thread ends, not the process. What it prints goes to a log file.
 */
final class Child {
    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /**
     * Starts a server.
     *
     * @param name for people ("PostgreSQL")
     * @param environment the whole environment of the process
     * @param workFolder where it starts
     * @param log gets what it prints, in place of what is there
     * @param pidFile remembers the process for {@link #endLeftOver}
     */
    static Child start(String name, List<String> command, Map<String, String> environment, Path workFolder, Path log, Path pidFile)
            throws IOException {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("keeper of " + name).start(() -> {
            try {
                var builder = new ProcessBuilder(command).directory(workFolder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
                builder.environment().clear();
                builder.environment().putAll(environment);
                Process process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException e) {
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            Process process = started.join();
            Files.writeString(pidFile, identity(process.toHandle()));
            return new Child(name, process, log, pidFile);
        } catch (CompletionException e) {
            throw new IOException(name + " cannot be started: " + (e.getCause() == null ? e : e.getCause()).getMessage(), e);
        }
    }

    /** Ends the process that an earlier start of ours left behind, if there is one: the same process id, started at the same time. */
    static void endLeftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String left = Files.readString(pidFile);
        long pid = Long.parseLong(left.substring(0, left.indexOf(' ')));
        var found = ProcessHandle.of(pid).filter(handle -> identity(handle).equals(left));
        if (found.isPresent()) {
            var family = new java.util.ArrayList<>(found.get().descendants().toList());
            family.add(found.get());
            family.forEach(ProcessHandle::destroyForcibly);
            family.forEach(handle -> handle.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        }
        Files.delete(pidFile);
    }

    private static String identity(ProcessHandle handle) {
        return handle.pid() + " " + handle.info().startInstant().map(Object::toString).orElse("unknown");
    }

    Process process() {
        return process;
    }

    /** Refuses to wait on when the process is gone. */
    void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new StartFailure(name + " ended while it was starting (exit code " + process.exitValue() + "): " + lastWords() + " See "
                    + log + ".");
        }
    }

    private String lastWords() throws IOException {
        byte[] all = Files.readAllBytes(log);
        String tail = new String(all, Math.max(0, all.length - 4000), Math.min(all.length, 4000), java.nio.charset.StandardCharsets.UTF_8);
        return Arrays.stream(tail.split("\n"))
                .filter(line -> line.contains("FATAL") || line.contains("Error:") || line.contains("Exception:"))
                .findFirst()
                .map(line -> line.strip() + ".")
                .orElse("its log does not say why.");
    }

    /**
     * Ends the process: asks, waits, and then insists, its own children included.
     *
     * @param ask says to the process that it should end
     * @param seconds to wait for it
     */
    void stop(Ask ask, int seconds) {
        List<ProcessHandle> family = process.descendants().toList();
        try {
            ask.toEnd(process);
            process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (IOException e) {
            // it no longer listens: the next lines end it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        process.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(late -> process).join();
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // the next start finds that the process it names is gone
        }
    }

    /** A server's own way of being told to end. */
    @FunctionalInterface
    interface Ask {
        void toEnd(Process process) throws IOException;
    }
}
