package hqb.prototyping.scores;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.scores.VerdictState.Event;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Removes providers whose notice is over, unless an appeal waits for its answer. */
@Singleton
class EndNotices implements RecurringJob {
    private static final Duration OFTEN = Duration.ofHours(1);

    private final Verdicts verdicts;
    private final Providers providers;
    private final TellProvider tell;
    private final Clock clock;

    EndNotices(Verdicts verdicts, Providers providers, TellProvider tell, Clock clock) {
        this.verdicts = verdicts;
        this.providers = providers;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "prototyping-end-notices";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        while (endOne()) {
            Thread.onSpinWait(); // each in its own transaction
        }
    }

    @Transactional
    boolean endOne() {
        Optional<Verdict> ending = verdicts.lockEnding(clock.instant());
        ending.ifPresent(one -> {
            verdicts.setState(one.id(), one.state().after(Event.TAKE_EFFECT));
            verdicts.setStanding(one.provider(), one.standing());
            tell.tookEffect(providers.find(one.provider()).orElseThrow(), one);
        });
        return ending.isPresent();
    }
}
