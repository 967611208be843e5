package hqb.payments;

import hqb.payments.stripe.StripeCalls.Happened;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works what Stripe told us and tells Stripe what is to be told, as long as the product runs. Every backend has one. */
@Context
class PaymentWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentWorker.class);
    private static final long PAUSE_MS = 500;
    private static final long PAUSE_AFTER_FAILURE_MS = 3_000;
    private static final int THREADS = 4;

    private final PaymentSettings settings;
    private final EventInbox inbox;
    private final WorkEvent work;
    private final Commands commands;
    private final RunCommand run;
    private final Semaphore woken = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    PaymentWorker(PaymentSettings settings, EventInbox inbox, WorkEvent work, Commands commands, RunCommand run) {
        this.settings = settings;
        this.inbox = inbox;
        this.work = work;
        this.commands = commands;
        this.run = run;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        if (settings.stripeKey() != null) {
            for (int i = 0; i < THREADS; i++) {
                BooleanSupplier turn = i == 0 ? this::command : this::event;
                threads.add(Thread.ofVirtual().name("payments-" + i).start(() -> loop(turn)));
            }
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        threads.forEach(Thread::interrupt);
    }

    /** There is an event to work: no need to wait for the next look. */
    void wake() {
        woken.release();
    }

    private void loop(BooleanSupplier turn) {
        while (!stopped) {
            long pause = PAUSE_MS;
            try {
                while (!stopped && turn.getAsBoolean()) {
                    Thread.onSpinWait();
                }
            } catch (RuntimeException trouble) {
                if (!stopped) {
                    LOG.warn("payments stand still, trying again: {}", trouble.toString());
                }
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

    private boolean command() {
        return commands.claimNext().map(command -> {
            run.run(command);
            return true;
        }).orElse(false);
    }

    private boolean event() {
        return inbox.claimNext().map(event -> {
            one(event);
            return true;
        }).orElse(false);
    }

    private void one(Happened event) {
        try {
            work.work(event);
            inbox.worked(event);
        } catch (RuntimeException failed) {
            LOG.warn("event {} {} could not be worked: {}", event.type(), event.id(), failed.toString());
            inbox.again(event, failed.toString());
        }
    }
}
