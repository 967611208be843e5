package hqb.supply.imports;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes imports from the queue, one after the other, as long as the product runs. Every backend has one. */
@Context
class ImportWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long PAUSE_MS = 1_000;
    private static final long PAUSE_AFTER_FAILURE_MS = 3_000;
    private static final int ATTEMPTS = 5;

    private final Imports imports;
    private final RunImport run;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    ImportWorker(Imports imports, RunImport run) {
        this.imports = imports;
        this.run = run;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        thread = Thread.ofVirtual().name("imports").start(this::work);
    }

    /** Says that something waits, so that it need not wait for the next look. */
    void wake() {
        woken.release();
    }

    /** Lets the chunk at hand end, and stops. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        wake();
        Thread working = thread;
        if (working != null) {
            working.join(5_000);
        }
    }

    private void work() {
        while (!stopped) {
            long pause = PAUSE_MS;
            try {
                while (!stopped && runNext()) {
                    Thread.onSpinWait();
                }
            } catch (RuntimeException trouble) {
                LOG.warn("imports stand still, trying again: {}", trouble.toString());
                pause = PAUSE_AFTER_FAILURE_MS;
            }
            try {
                if (woken.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /** Runs the import that is next, and says whether there was one. */
    private boolean runNext() {
        Optional<Imports.Claim> claimed = imports.claim();
        if (claimed.isEmpty()) {
            return false;
        }
        Imports.Claim claim = claimed.get();
        if (claim.attempts() > ATTEMPTS) {
            imports.end(claim, ImportState.FAILED, new Failure(Failure.INTERNAL, 0, java.util.List.of()));
            return true;
        }
        try {
            run.run(claim, () -> !stopped);
            if (stopped) {
                imports.release(claim);
            }
        } catch (Imports.LeaseLost lost) {
            LOG.info("import {} was taken over", claim.what().id());
        } catch (IOException | RuntimeException failed) {
            LOG.error("import {} stopped at row {}", claim.what().id(), claim.what().position(), failed);
            imports.release(claim);
        }
        return true;
    }
}
