package hqb.makerspaces.booking;

import hqb.platform.Refusal;
import hqb.platform.fetch.FetchFile;
import hqb.platform.fetch.FetchRefused;
import hqb.platform.files.FileId;
import hqb.platform.files.FileStore;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** Reads calendars at addresses again each hour. One that cannot be read keeps what it said before, and says why. */
@Singleton
class PullCalendars implements RecurringJob {
    private static final Duration OFTEN = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofHours(1);
    /** Where what was fetched lies; {@link DropCalendarFiles} deletes what no calendar names any more. */
    static final String FOLDER = "calendars";
    private static final int AT_ONCE = 20;
    private static final int MOST_BYTES = 5_000_000;

    private final OtherCalendars calendars;
    private final FetchFile fetch;
    private final FileStore files;
    private final Clock clock;

    PullCalendars(OtherCalendars calendars, FetchFile fetch, FileStore files, Clock clock) {
        this.calendars = calendars;
        this.fetch = fetch;
        this.files = files.apart(FOLDER);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "makerspaces-pull-calendars";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        calendars.due(clock.instant().minus(AGAIN), AT_ONCE).forEach(this::pull);
    }

    private void pull(OtherCalendars.Due due) {
        try {
            FetchFile.Fetched fetched = fetch.fetch(new FetchFile.Ask(URI.create(due.url()), Map.of(), null, null), files);
            FileId file = Objects.requireNonNull(fetched.file());
            try (InputStream content = files.open(file)) {
                byte[] bytes = content.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    calendars.fail(due.id(), "It has more than 5 MB.");
                } else {
                    calendars.write(due.id(), due.bookable(), new String(bytes, StandardCharsets.UTF_8), file);
                }
            }
        } catch (FetchRefused refused) {
            calendars.fail(due.id(), String.valueOf(refused.getMessage()));
        } catch (Refusal refused) {
            calendars.fail(due.id(), OtherCalendars.words(refused));
        } catch (IOException broken) {
            calendars.fail(due.id(), "It could not be read.");
        }
    }
}
