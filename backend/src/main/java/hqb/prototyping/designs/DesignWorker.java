package hqb.prototyping.designs;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures designs one after the other, as long as the product runs. Every backend has one; one at a time keeps its memory bounded. */
@Context
class DesignWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(DesignWorker.class);
    private static final long PAUSE_MS = 1_000;
    private static final long PAUSE_AFTER_FAILURE_MS = 3_000;
    private static final int ATTEMPTS = 3;

    private final Designs designs;
    private final AnalyseDesign analyse;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopped;

    DesignWorker(Designs designs, AnalyseDesign analyse) {
        this.designs = designs;
        this.analyse = analyse;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        Thread.ofPlatform().daemon().name("designs").start(this::work);
    }

    /** Says that something waits. */
    void wake() {
        woken.release();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        wake();
    }

    private void work() {
        while (!stopped) {
            long pause = PAUSE_MS;
            try {
                while (!stopped && runNext()) {
                    Thread.onSpinWait();
                }
            } catch (RuntimeException trouble) {
                LOG.warn("designs stand still, trying again: {}", trouble.toString());
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

    /** Measures the one that has waited longest; says no when none waits. */
    boolean runNext() {
        Optional<Designs.Claim> claimed = designs.claim();
        if (claimed.isEmpty()) {
            return false;
        }
        Designs.Claim claim = claimed.get();
        if (claim.attempts() > ATTEMPTS) {
            designs.failed(claim, null, "This file could not be measured, which is our fault. Send it to us with a request for a quote.",
                    "此文件未能完成测量，这是我们的问题。请随询价单发送给我们。");
            return true;
        }
        try {
            analyse.analyse(claim);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            LOG.error("design {} could not be measured", claim.design().id(), failed);
            designs.release(claim);
        }
        return true;
    }
}
