package hqb.prototyping.designs;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Deletes uploads that nobody has gone on with for a day. */
@Singleton
class ForgetUploads implements RecurringJob {
    private final Designs designs;
    private final DeleteDesign delete;

    ForgetUploads(Designs designs, DeleteDesign delete) {
        this.designs = designs;
        this.delete = delete;
    }

    @Override
    public String name() {
        return "designs-forget-uploads";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        designs.abandoned().forEach(delete::delete);
    }
}
