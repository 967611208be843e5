package hqb.accounts.signin;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Closes, at each start, the secrets that a version before this one left open in the database. */
@Singleton
class CloseSecondFactors implements ApplicationEventListener<ServerStartupEvent> {
    private final SecondFactors secondFactors;

    CloseSecondFactors(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        close();
    }

    /** Closes them all, some at a time. */
    void close() {
        while (secondFactors.closeSome()) {
            Thread.onSpinWait();
        }
    }
}
