package hqb.platform.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends this process when the process that started it is gone, however it went: a launcher that is killed cannot tell us. It looks at who
 * the parent is, not whether it lives, because a dead parent that nobody has collected still looks alive.
 */
public final class ParentWatch {
    private static final long PAUSE_MILLISECONDS = 500;

    private ParentWatch() {
    }

    /**
     * Begins to watch.
     *
     * @param generations how many to watch: 1 for the parent, 2 where the parent may be a shell that outlives what started it
     * @param onOrphaned runs once, on the watching thread
     */
    public static void begin(int generations, Runnable onOrphaned) {
        List<Long> born = ancestors(generations);
        Thread.ofPlatform().daemon().name("parent watch").start(() -> {
            try {
                while (ancestors(generations).equals(born)) {
                    Thread.sleep(PAUSE_MILLISECONDS);
                }
                onOrphaned.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static List<Long> ancestors(int generations) {
        var pids = new ArrayList<Long>();
        Optional<ProcessHandle> process = ProcessHandle.current().parent();
        for (int i = 0; i < generations && process.isPresent(); i++) {
            pids.add(process.get().pid());
            process = process.get().parent();
        }
        return pids;
    }
}
