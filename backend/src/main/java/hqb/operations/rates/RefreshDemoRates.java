package hqb.operations.rates;

import hqb.operations.DemoSettings;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.local.DemoData;
import hqb.platform.local.Progress;
import hqb.platform.rates.CurrentRates;
import hqb.platform.rates.EnterRates;
import hqb.platform.rates.EnteredRates;
import hqb.platform.rates.ExchangeRate;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;

/** With demonstration data, where nobody enters rates, the last known ones are entered again for today, and say that they are that. */
@Singleton
class RefreshDemoRates implements DemoData, RecurringJob {
    private static final String SOURCE = "last known rate, entered anew for the demonstration";

    private final DemoSettings settings;
    private final EnteredRates entered;
    private final EnterRates enter;
    private final CurrentRates current;

    RefreshDemoRates(DemoSettings settings, EnteredRates entered, EnterRates enter, CurrentRates current) {
        this.settings = settings;
        this.entered = entered;
        this.enter = enter;
        this.current = current;
    }

    @Override
    public void load(Progress progress) {
        run();
    }

    @Override
    public String name() {
        return "refresh-demonstration-rates";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(6));
    }

    @Override
    @Transactional
    public void run() {
        if (settings.enabled()) {
            for (ExchangeRate rate : entered.inForce().values()) {
                if (rate.day().isBefore(current.today())) {
                    enter.enter(rate.currency(), current.today(), rate.cny(), SOURCE, null);
                }
            }
        }
    }
}
