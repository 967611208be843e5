package hqb.makerspaces.booking;

import hqb.platform.files.FileStore;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/** Deletes fetched calendars but the newest of each; when each was read, and what was wrong with it, stays in the database. */
@Singleton
class DropCalendarFiles implements RecurringJob {
    private static final Duration OFTEN = Duration.ofHours(6);
    /** What is younger may be being read. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final OtherCalendars calendars;
    private final FileStore files;
    private final Clock clock;

    DropCalendarFiles(OtherCalendars calendars, FileStore files, Clock clock) {
        this.calendars = calendars;
        this.files = files.apart(PullCalendars.FOLDER);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "makerspaces-drop-calendar-files";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        try {
            files.sweep(calendars.files(), clock.instant().minus(FRESH));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
