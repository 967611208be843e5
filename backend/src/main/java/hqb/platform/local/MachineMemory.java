package hqb.platform.local;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The memory of this machine, or of the container that we run in. */
public final class MachineMemory {
    private static final Path MEMINFO = Path.of("/proc/meminfo");

    private MachineMemory() {
    }

    /** How many megabytes new processes can have. */
    public static long availableMegabytes() throws IOException {
        long limit = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        long megabytes = limit / (1024 * 1024);
        if (Files.isReadable(MEMINFO)) {
            for (String line : Files.readAllLines(MEMINFO)) {
                if (line.startsWith("MemAvailable:")) {
                    long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                    return Math.min(megabytes, kilobytes / 1024);
                }
            }
        }
        return megabytes;
    }

    /**
     * Refuses a start that would run out of memory half-way.
     *
     * @throws StartFailure if less is available than needed
     */
    public static void require(long neededMegabytes, long availableMegabytes) {
        if (availableMegabytes < neededMegabytes) {
            throw new StartFailure(String.format(Locale.ROOT,
                    "Too little memory: PostgreSQL, Elasticsearch and Virtual HQB need %.1f GB together and %.1f GB are free; end other"
                            + " programs, or name servers that run elsewhere with HQB_DATABASE_URL and HQB_ELASTICSEARCH_URL.",
                    neededMegabytes / 1024.0, availableMegabytes / 1024.0));
        }
    }
}
