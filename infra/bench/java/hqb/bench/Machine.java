package hqb.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What this was measured on. */
public final class Machine {
    private static final double GIGABYTE = 1L << 30;

    private Machine() {
    }

    /** Cores, processor, memory, system and Java, in one line. */
    public static String describe() throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%d cores (%s), %.0f GB memory, %s %s %s, JDK %s", system.getAvailableProcessors(), processor(),
                system.getTotalMemorySize() / GIGABYTE, system.getName(), system.getVersion(), system.getArch(), Runtime.version());
    }

    /** How many threads were running or waiting for a core over the last minute; negative when not known. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return "processor not known";
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("processor not known");
        }
    }
}
