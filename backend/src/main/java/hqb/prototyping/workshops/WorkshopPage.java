package hqb.prototyping.workshops;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.prototyping.providers.ScoreItem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as its own people see it.
 *
 * @param state         applied, good, watch, probation or removed
 * @param weeklyJobs    jobs that it takes on from Monday to Sunday; null for any number
 * @param takenThisWeek jobs that it has taken on this week; counted only when there is a limit
 * @param processes     what it makes now: for which rules are in force
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorkshopPage(String slug, String state, boolean demonstration, String nameEn, String nameZh, String aboutEn, String aboutZh,
        String cityEn, String cityZh, List<MachineItem> machines, List<CertificateItem> certificates, @Nullable Integer weeklyJobs,
        int takenThisWeek, List<ClosureItem> closures, List<String> processes, ScoreItem score) {

    /** A machine, or several of the same. */
    @Serdeable
    record MachineItem(String process, String name, int units) {
    }

    /**
     * A certificate.
     *
     * @param expiresOn the last day on which it counts
     * @param standing  valid, expiring (within 30 days) or expired; others do not see expired ones
     */
    @Serdeable
    record CertificateItem(String name, String number, LocalDate expiresOn, String standing) {
    }

    /** Days on which it is closed; the last one is one of them. */
    @Serdeable
    record ClosureItem(LocalDate first, LocalDate last, String note) {
    }
}
