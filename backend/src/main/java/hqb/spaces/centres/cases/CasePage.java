package hqb.spaces.centres.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.spaces.centres.cases.CaseEvents.CaseEntry;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that was said in it.
 *
 * @param number   by which people name it: VP-2026-000123
 * @param centre   the centre's word
 * @param state    open, assigned, answered, closed or reopened
 * @param dueAt    until when the next deed is due; null once it is closed
 * @param can      what the asker may do now: assign, answer, say, close, reopen
 * @param asker    for operators: who asks; null for the asker
 * @param assignee for operators: who answers; null for the asker, and when nobody has taken it on
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CasePage(UUID id, String number, String centre, String centreName, String service, String serviceName, String title,
        String question, String state, @Nullable Instant dueAt, List<String> can, Instant createdAt, @Nullable String asker,
        @Nullable String organisation, @Nullable String assignee, List<CaseEntry> timeline) {

    /**
     * A case in a list.
     *
     * @param ageHours since the question
     * @param overdue  whether the centre's next deed is overdue
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CaseItem(UUID id, String number, String centre, String centreName, String service, String serviceName, String title,
            String state, @Nullable Instant dueAt, boolean overdue, long ageHours, Instant createdAt, @Nullable String asker,
            @Nullable String organisation, @Nullable String assignee) {
    }
}
