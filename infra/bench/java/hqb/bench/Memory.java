package hqb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a program and the processes below it hold in memory, as Linux counts it; pages that several processes share count once.
 *
 * @param resident  megabytes, pages of files included
 * @param anonymous megabytes that are its own alone: heaps, stacks, code made while running
 */
record Memory(long resident, long anonymous) {
    private static final int KILOBYTES = 1024;

    /** Of this process and all below it; null where the system does not tell. */
    static @Nullable Memory of(long pid) throws IOException {
        long resident = 0;
        long anonymous = 0;
        for (long one : family(pid)) {
            Path figures = Path.of("/proc", Long.toString(one), "smaps_rollup");
            if (!Files.isReadable(figures)) {
                return null;
            }
            for (String line : Files.readAllLines(figures)) {
                resident += line.startsWith("Pss:") ? kilobytes(line) : 0;
                anonymous += line.startsWith("Pss_Anon:") ? kilobytes(line) : 0;
            }
        }
        return new Memory(resident / KILOBYTES, anonymous / KILOBYTES);
    }

    /** Of a local server, which keeps its process id in its folder. */
    static @Nullable Memory ofServer(Path folder, String server) throws IOException {
        String kept = Files.readString(folder.resolve(server + ".pid"));
        return of(Long.parseLong(kept.substring(0, kept.indexOf(' '))));
    }

    private static List<Long> family(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid).toList();
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }
}
