package hqb.testing;

import hqb.platform.local.Distributions;
import hqb.platform.local.Durability;
import hqb.platform.local.LocalServers;
import hqb.platform.local.ParentWatch;
import hqb.platform.local.ServerFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The PostgreSQL and the Elasticsearch of one test run. They begin to start when the run begins, if any of its tests needs them, and end
 * with it.
 */
public final class TestServers implements LauncherSessionListener {
    private static final int HEAP_MEGABYTES = 1_024;
    private static @Nullable Running running;

    private record Running(ServerFolder folder, LocalServers servers) {
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                if (plan.getRoots().stream().anyMatch(root -> needsServers(plan, root))) {
                    get();
                }
            }
        });
    }

    private static boolean needsServers(TestPlan plan, TestIdentifier test) {
        return test.getTags().stream().anyMatch(tag -> tag.getName().equals(HqbTest.TAG))
                || plan.getChildren(test).stream().anyMatch(child -> needsServers(plan, child));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        end();
    }

    /** The servers, starting or started. */
    static synchronized LocalServers get() {
        if (running == null) {
            try {
                ParentWatch.begin(2, () -> Runtime.getRuntime().halt(1)); // a killed build takes the servers with it
                ServerFolder folder = ServerFolder.open(Path.of("target", "test-servers"), true);
                var wish = new LocalServers.Wish(true, true, Durability.THROWN_AWAY, HEAP_MEGABYTES);
                running = new Running(folder, LocalServers.begin(folder, Distributions.fromSystemProperty(), wish));
                Runtime.getRuntime().addShutdownHook(new Thread(TestServers::end, "end test servers"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running.servers();
    }

    private static synchronized void end() {
        Running ending = running;
        running = null;
        if (ending == null) {
            return;
        }
        try {
            TestProduct.closeIfOpen();
            ending.servers().close();
            ending.folder().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
