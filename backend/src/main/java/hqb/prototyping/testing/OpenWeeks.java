package hqb.prototyping.testing;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.rates.CurrentRates;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Opens the next eight weeks of every laboratory, day after day. */
@Singleton
public class OpenWeeks implements RecurringJob {
    private static final int WEEKS = 8;

    private final LabPlaces places;
    private final Clock clock;

    OpenWeeks(LabPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "prototyping-open-weeks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(12));
    }

    @Override
    public void run() {
        places.open(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)), WEEKS);
    }

    /** The day in Shenzhen. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CurrentRates.SHENZHEN);
    }
}
